/**
 * Windows, decay and lists of the detector, with what each does.
 */
import type { Setting } from '../src/policy/index.ts';

export const detectionSettings: readonly Setting[] = [
  {
    setting: 'detect.tone.decay',
    value: '600',
    description:
      'Thousandths of the earlier tone that are still felt one turn later, 0 to 1000. Higher makes the trend matter more.'
  },
  {
    setting: 'detect.rephrase.window',
    value: '3',
    description: 'Earlier customer turns a turn is compared with to notice rephrasing, 0 to 10.'
  },
  {
    setting: 'detect.rephrase.likeness',
    value: '1000',
    description:
      'Thousandths of the content words of a turn that an earlier one must hold to say the same, 0 to 1000.'
  },
  {
    setting: 'detect.rephrase.words',
    value: '3',
    description: 'Content words a turn needs before it can count as said again, 0 to 20.'
  },
  {
    setting: 'detect.confidence.calibration',
    value: '|',
    description:
      'Line from raw to real confidence in thousandths, such as |0:0|500:200|1000:950|; | for raw confidence. Written by handoff tune.'
  },
  {
    setting: 'detect.value.tiers',
    value: '|platinum|vip|',
    description: 'Customer tiers that count as valuable, each between bars.'
  },
  {
    setting: 'detect.language.supported',
    value: '|de|en|es|fr|ja|pt|',
    description:
      'Languages the AI agent speaks: those words ship in, two-letter codes between bars.'
  },
  {
    setting: 'detect.language.words',
    value: '8',
    description:
      'Words in another language heard over the conversation before it is believed, 0 to 100.'
  },
  {
    setting: 'detect.identity.actions',
    value: '|handoffverifyidentity|verifyidentity|verify_identity|',
    description:
      'Actions whose failure means that the identity was not verified, each between bars.'
  }
];
