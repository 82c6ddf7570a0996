/**
 * Every word pattern and word list of the policy.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { billing } from './billing.ts';
import { closure } from './closure.ts';
import { explicitRequest } from './explicitRequest.ts';
import { explicitRequestFrames } from './explicitRequestFrames.ts';
import { explicitRequestLookAlikes } from './explicitRequestLookAlikes.ts';
import { explicitRequestOther } from './explicitRequestOther.ts';
import { explicitRequestRomance } from './explicitRequestRomance.ts';
import { failures } from './failures.ts';
import { fraud } from './fraud.ts';
import { issues } from './issues.ts';
import { languages } from './languages.ts';
import { legal } from './legal.ts';
import { lifeEvent } from './lifeEvent.ts';
import { lifeEventOther } from './lifeEventOther.ts';
import { lifeEventRomance } from './lifeEventRomance.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { moreLanguages } from './moreLanguages.ts';
import { regulated } from './regulated.ts';
import { revenue } from './revenue.ts';
import { situations } from './situations.ts';
import { tone } from './tone.ts';
import { topicsOther } from './topicsOther.ts';
import { topicsRomance } from './topicsRomance.ts';
import { toneOtherLanguages } from './toneOtherLanguages.ts';

export const phrases: readonly PhraseSet[] = [
  ...people,
  ...explicitRequest,
  ...explicitRequestFrames,
  ...explicitRequestLookAlikes,
  ...explicitRequestRomance,
  ...explicitRequestOther,
  ...fraud,
  ...closure,
  ...billing,
  ...topicsRomance,
  ...topicsOther,
  ...lifeEvent,
  ...lifeEventRomance,
  ...lifeEventOther,
  ...legal,
  ...regulated,
  ...money,
  ...situations,
  ...revenue,
  ...failures,
  ...issues,
  ...tone,
  ...toneOtherLanguages,
  ...languages,
  ...moreLanguages
];
