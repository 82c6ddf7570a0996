/** Named settings. One of yours replaces a shipped one of the same name; admins can change them in Setup too. */
import { settledOn, type Setting } from '@warm-handoff/agentforce/policy';
import * as shipped from '@warm-handoff/agentforce/library';
import { destinations, fallback } from './destinations.ts';

const own: readonly Setting[] = [];

export const settings: readonly Setting[] = [
  ...settledOn(
    [...shipped.settings, ...shipped.detectionSettings],
    shipped.destinations,
    destinations,
    fallback
  ).filter(({ setting }) => !own.some((each) => each.setting === setting)),
  ...own
];
