/**
 * Every word of the console, once: custom labels by the key that components and wording use.
 * The key is the label name without `Handoff_`, in camel case.
 */
import { boardLabels } from './board';
import { codesLabels } from './codes';
import { feedbackLabels } from './feedback';
import { guideLabels } from './guide';
import { headerLabels } from './header';
import { readingLabels } from './reading';
import { reasonsLabels } from './reasons';
import { statesLabels } from './states';
import { transcriptLabels } from './transcript';
export const labels = {
  ...headerLabels,
  ...reasonsLabels,
  ...codesLabels,
  ...readingLabels,
  ...transcriptLabels,
  ...feedbackLabels,
  ...statesLabels,
  ...boardLabels,
  ...guideLabels
};
