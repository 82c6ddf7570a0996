/** The shape of what a rule does: each action has properties of its own. */
import { PRESETS, PRIORITIES, REASONS } from '../../shared/reasons.ts';
import { inside, type Place, type Reporter } from './reporter.ts';
import {
  checkShape,
  CODE,
  codeOf,
  FLAG,
  may,
  must,
  objectOf,
  textOf,
  type Shape
} from './shape.ts';

const reason = codeOf('reason', REASONS);
const priority = codeOf('priority', PRIORITIES);

const BY_INTENT = objectOf({ byIntent: must(FLAG), otherwise: must(textOf(40)) });

const destinationChoice: Shape = {
  kind: 'custom',
  check: (value, place, reporter) =>
    checkShape(value, typeof value === 'string' ? textOf(40) : BY_INTENT, place, reporter)
};

const HOLD = objectOf({
  action: must(textOf(20)),
  reason: must(reason),
  priority: must(priority),
  message: must(CODE),
  notification: may(CODE)
});

const OUTCOMES: Readonly<Record<string, Shape>> = {
  continue: objectOf({ action: must(textOf(20)), message: may(CODE) }),
  collect: objectOf({ action: must(textOf(20)), ask: must(CODE), reason: must(reason) }),
  holdAnswer: HOLD,
  holdAction: HOLD,
  escalate: objectOf({
    action: must(textOf(20)),
    reason: must(reason),
    destination: must(destinationChoice),
    priority: may(priority),
    preset: may(codeOf('preset', PRESETS)),
    message: may(CODE),
    notification: may(CODE)
  })
};

/** The outcome of a rule. */
export const OUTCOME: Shape = {
  kind: 'custom',
  check(value: unknown, place: Place, reporter: Reporter) {
    const action = (value as { action?: unknown } | null)?.action;
    const shape = typeof action === 'string' ? OUTCOMES[action] : undefined;
    if (shape === undefined) {
      reporter.unknown(inside(place, 'action'), 'action', String(action), Object.keys(OUTCOMES));
    } else checkShape(value, shape, place, reporter);
  }
};
