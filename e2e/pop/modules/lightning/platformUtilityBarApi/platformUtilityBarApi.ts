/** The utility bar of the console: every call is noted. */
import { adapterOf } from '../../adapter.ts';

const noted =
  (what: string) =>
  (...parameters: unknown[]) => {
    window.world.note(what, parameters);
    return Promise.resolve(true);
  };

export const EnclosingUtilityId = adapterOf('utility1');
export const open = noted('utilityOpen');
export const minimize = noted('utilityMinimize');
export const getInfo = noted('utilityGetInfo');
export const updateUtility = noted('updateUtility');
export const updatePanel = noted('updatePanel');
