/** Named settings with their shipped values. Admins change them in Setup without a deployment. */
import type { Setting } from '../src/policy/index.ts';

export const settings: readonly Setting[] = [
  {
    setting: 'handoff.enabled',
    value: 'true',
    description: 'false is the kill switch: then only a request for a person escalates.'
  }
];
