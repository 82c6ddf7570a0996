/**
 * Every word pattern and word list of the policy.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { explicitRequest } from './explicitRequest.ts';
import { explicitRequestOther } from './explicitRequestOther.ts';
import { explicitRequestRomance } from './explicitRequestRomance.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { tone } from './tone.ts';

export const phrases: readonly PhraseSet[] = [
  ...people,
  ...explicitRequest,
  ...explicitRequestRomance,
  ...explicitRequestOther,
  ...tone,
  ...money
];
