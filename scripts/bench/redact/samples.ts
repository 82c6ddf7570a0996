/**
 * Texts to measure redaction with: sentences with one planted value, and look-alikes with none.
 */
import { LOOK_ALIKES } from './lookAlikes.ts';
import { PLANTED } from './plantedValues.ts';
import type { Random } from './random.ts';

export { LOOK_ALIKES, PLANTED };

/** One text; `value` is the planted secret, blank in a look-alike. */
export interface Sample {
  readonly kind: string;
  readonly text: string;
  readonly value: string;
  /** Text of the turn before, when the value answers it. */
  readonly before: string;
}

/** A planted sample of a kind. */
export function planted(kind: string, random: Random): Sample {
  const { value, templates, before = '' } = PLANTED[kind](random);
  const text = random.pick(templates).replace('#', () => value);
  return { kind: kind.replace(/(?:Answered|Labelled)$/, ''), text, value, before };
}

/** A look-alike. */
export function lookAlike(name: string, random: Random): Sample {
  return { kind: name, text: LOOK_ALIKES[name](random), value: '', before: '' };
}
