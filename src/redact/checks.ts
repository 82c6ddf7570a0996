/**
 * Every check a redaction record may name, in one table; the policy validator and both engines use
 * the same names.
 */
import type { Check } from './candidate.ts';
import { compact } from './candidate.ts';
import { calledPhone, email, internationalPhone, trunkPhone } from './contactChecks.ts';
import { NATIONAL_ID_CHECKS } from './nationalIds.ts';
import { card, iban } from './paymentChecks.ts';
import {
  answeredPassword,
  assignedPassword,
  assignedSecret,
  keyBlock,
  madePassword,
  nearCode,
  oneTimeCode,
  prefixedSecret,
  saidPassword
} from './secretChecks.ts';

const whole =
  (valid: (value: string) => boolean): Check =>
  (candidate) =>
    valid(compact(candidate.folded.slice(candidate.start, candidate.end))) ? candidate : null;

/** By name; the blank name accepts every candidate. */
export const CHECKS: Readonly<Record<string, Check>> = {
  '': (candidate) => candidate,
  card,
  iban,
  email,
  internationalPhone,
  trunkPhone,
  calledPhone,
  assignedPassword,
  saidPassword,
  madePassword,
  answeredPassword,
  oneTimeCode,
  nearCode,
  prefixedSecret,
  assignedSecret,
  keyBlock,
  ...Object.fromEntries(
    Object.entries(NATIONAL_ID_CHECKS).map(([name, valid]) => [name, whole(valid)])
  )
};
