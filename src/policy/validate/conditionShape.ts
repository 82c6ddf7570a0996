/** The shape of a condition: which fact can be asked what. */
import { FACTS, type FactName } from '../../shared/facts.ts';
import {
  ACCESSIBILITY_NEEDS,
  APPROVAL_STATES,
  CHANNELS,
  FAILURE_KINDS,
  IDENTITY_STATES,
  JOURNEY_STAGES,
  SIGNALS
} from '../../shared/reasons.ts';
import { inside, listed, type Place, type Reporter } from './reporter.ts';
import { checkShape, codeOf, listOf, textOf, type Shape } from './shape.ts';

/** Facts whose values are a closed list; any other Text fact may have any value. */
export const FACT_VALUES: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  channel: CHANNELS,
  identity: IDENTITY_STATES,
  journeyStage: JOURNEY_STAGES,
  accessibilityNeed: ACCESSIBILITY_NEEDS,
  confidenceBand: ['act', 'review', 'escalate'],
  failureKind: FAILURE_KINDS,
  approvalState: APPROVAL_STATES
};

/** A code as it may stand between the bars of a set. */
const SET_CODE: Shape = {
  kind: 'text',
  most: 80,
  pattern: /^[^|\s]+$/,
  like: 'a code without spaces and bars'
};

const FORMS = ['signal', 'fact', 'all', 'any', 'not'];

type Loose = Readonly<Record<string, unknown>>;

function checkFact(condition: Loose, place: Place, reporter: Reporter): void {
  const name = condition['fact'];
  const names = Object.keys(FACTS);
  if (typeof name !== 'string' || !names.includes(name)) {
    reporter.unknown(inside(place, 'fact'), 'fact', String(name), names);
    return;
  }
  const { type } = FACTS[name as FactName];
  const verb = type === 'set' ? 'has' : 'is';
  const extra = Object.keys(condition).filter((key) => key !== 'fact' && key !== verb);
  if (extra.length > 0 || condition[verb] === undefined) {
    reporter.error(
      place,
      `The fact ${name} is a ${type}; it cannot be asked with "${listed(extra)}".`,
      `Write { fact: '${name}', ${verb}: … }.`
    );
    return;
  }
  const value = condition[verb];
  const at = inside(place, verb);
  if (type === 'boolean') return checkShape(value, { kind: 'boolean' }, at, reporter);
  if (name === 'crossedSignals') {
    return reporter.error(place, 'Signals have a form of their own.', "Write { signal: '…' }.");
  }
  if (type === 'set') return checkShape(value, SET_CODE, at, reporter);
  const codes = FACT_VALUES[name as FactName];
  const one = codes === undefined ? textOf(80) : codeOf(`value of ${name}`, codes);
  checkShape(value, Array.isArray(value) ? listOf(one, 1) : one, at, reporter);
}

function check(value: unknown, place: Place, reporter: Reporter): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reporter.error(place, 'It is not a condition.', `Write { ${FORMS.join(' | ')}: … }.`);
    return;
  }
  const condition = value as Loose;
  const forms = FORMS.filter((form) => form in condition);
  if (forms.length !== 1) {
    reporter.error(
      place,
      forms.length === 0
        ? `A condition cannot be made of ${listed(Object.keys(condition))}.`
        : `A condition has one form, not ${listed(forms)}.`,
      `Write one of ${FORMS.join(', ')}.`
    );
    return;
  }
  const form = forms[0];
  if (form === 'fact') return checkFact(condition, place, reporter);
  const extra = Object.keys(condition).filter((key) => key !== form);
  if (extra.length > 0) {
    reporter.error(place, `"${listed(extra)}" does not belong here.`, `Keep only ${form}.`);
  }
  const at = inside(place, form);
  const inner = condition[form];
  if (form === 'signal') return checkShape(inner, codeOf('signal', SIGNALS), at, reporter);
  if (form === 'not') return check(inner, at, reporter);
  checkShape(inner, listOf(CONDITION, 1), at, reporter);
}

/** A condition of the policy language. */
export const CONDITION: Shape = { kind: 'custom', check };
