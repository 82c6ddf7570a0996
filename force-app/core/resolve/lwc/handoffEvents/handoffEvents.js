/**
 * What blocks tell the container. The events bubble through every block, so a block deep inside can
 * speak, jump or ask for a fresh read without anybody in between knowing.
 */
/** An event that reaches the container from any depth. */
export function handoffEvent(name, detail) {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}
