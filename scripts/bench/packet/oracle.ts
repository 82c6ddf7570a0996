/**
 * What a packet must hold, read from a recorded conversation without any of the code under test: ids by
 * the names of action fields and by their shape in what the customer wrote, actions with their results.
 */
import type { Conversation } from '../../../src/shared/conversation.ts';

/** One action as recorded: its name and whether it may be called a success. */
export interface RecordedAction {
  readonly name: string;
  readonly mayHaveWorked: boolean;
}

const ID_FIELD = /(?:^|_)(?:id|ids|number|code|reference)$/i;
const SUCCESS: ReadonlySet<string> = new Set(['succeeded', 'success', 'worked', 'ok', 'completed']);

/** Values below id fields of an action's input, also inside a JSON text that may have been cut off. */
function idsBelow(field: string, value: unknown): string[] {
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    return [...value.matchAll(/"([a-z_]+)"\s*:\s*"([^"]+)"/gi)]
      .filter(([, name = '']) => ID_FIELD.test(name))
      .map(([, , text = '']) => text);
  }
  if (typeof value === 'string' || typeof value === 'number') {
    return ID_FIELD.test(field) ? [String(value)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => idsBelow(field, each));
  return Object.entries(value).flatMap(([name, each]) => idsBelow(name, each));
}

/** Codes as only ids look: letters and digits mixed in capitals, or joined by underscores with a number. */
function codesOf(text: string): string[] {
  return text
    .split(/[\s,;:()"“”!?]+/)
    .map((word) => word.replace(/^[#'’]+|[.'’]+$/g, ''))
    .filter(
      (word) =>
        (/^[A-Z0-9]{5,}$/.test(word) && /[A-Z]/.test(word) && /[0-9]/.test(word)) ||
        /^[a-z]+(?:_[a-z]+)*_[0-9]{3,}$/.test(word)
    );
}

/** Every id the customer wrote or an action was given, each once, folded to lower case. */
export function idsOf(conversation: Conversation): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const turn of conversation.turns) {
    const found =
      turn.speaker === 'action'
        ? idsBelow('', turn.input)
        : turn.speaker === 'customer'
          ? codesOf(turn.text ?? '')
          : [];
    for (const id of found) ids.add(id.toLowerCase());
  }
  return ids;
}

/** Every action, in order. A status nobody recorded and an output that says error are no success. */
export function actionsOf(conversation: Conversation): readonly RecordedAction[] {
  return conversation.turns.flatMap((turn) => {
    if (turn.speaker !== 'action') return [];
    const status = (turn.recordedStatus ?? turn.status ?? '').toLowerCase();
    const says =
      typeof turn.output === 'string' && /^\s*(?:error|exception|failed)/i.test(turn.output);
    const answered = turn.output !== undefined && turn.output !== null && turn.output !== '';
    const mayHaveWorked =
      !says && !turn.error && (SUCCESS.has(status) || (status === '' && answered));
    return [{ name: turn.name, mayHaveWorked }];
  });
}
