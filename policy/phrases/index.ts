/**
 * Every word pattern and word list of the policy.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { billing } from './billing.ts';
import { closure } from './closure.ts';
import { explicitRequest } from './explicitRequest.ts';
import { explicitRequestOther } from './explicitRequestOther.ts';
import { explicitRequestRomance } from './explicitRequestRomance.ts';
import { fraud } from './fraud.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { tone } from './tone.ts';

export const phrases: readonly PhraseSet[] = [
  ...people,
  ...explicitRequest,
  ...explicitRequestRomance,
  ...explicitRequestOther,
  ...fraud,
  ...closure,
  ...billing,
  ...tone,
  ...money
];
