/**
 * Every word pattern and word list of the policy.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { explicitRequest } from './explicitRequest.ts';
import { money } from './money.ts';
import { tone } from './tone.ts';

export const phrases: readonly PhraseSet[] = [...explicitRequest, ...tone, ...money];
