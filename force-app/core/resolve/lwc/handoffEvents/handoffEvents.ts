/**
 * What blocks tell the container. The events bubble through every block, so a block deep inside can
 * speak, jump or ask for a fresh read without anybody in between knowing.
 */

/** Detail by event name. */
export interface HandoffEvents {
  /** Show this turn in the transcript and put the focus there. */
  handoffjump: { readonly sequence: number };
  /** Say this to screen readers; urgent only when it must interrupt. */
  handoffsay: { readonly text: string; readonly urgent?: boolean };
  /** Put this text into the message composer. */
  handoffinsert: { readonly text: string };
  /** Something was written; read again. */
  handoffchanged: Record<string, never>;
}

/** An event that reaches the container from any depth. */
export function handoffEvent<Name extends keyof HandoffEvents>(
  name: Name,
  detail: HandoffEvents[Name]
): CustomEvent<HandoffEvents[Name]> {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}
