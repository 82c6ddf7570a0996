/** From which score on a signal counts, with the reason. Copy one from the library to change it. */
import type { ThresholdPolicy } from '@warm-handoff/agentforce/policy';
import * as shipped from '@warm-handoff/agentforce/library';

export const thresholds: readonly ThresholdPolicy[] = shipped.thresholds;
