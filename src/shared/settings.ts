/** The settings of a policy by name: those of the compiled program, over which an org may lay its own. */
import { linesOf, SECTION, unescapeValue } from './program.ts';
import type { PolicyRecords } from './records.ts';

/** Every setting by its name; a blank record changes nothing. */
export function settingValues({
  detection,
  settings
}: Pick<PolicyRecords, 'detection' | 'settings'>): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of linesOf(detection, SECTION.settings)) {
    const at = line.indexOf('\t');
    values.set(line.slice(0, at), unescapeValue(line.slice(at + 1)).trim());
  }
  for (const { setting, value } of settings) {
    if (value.trim() !== '') values.set(setting, value.trim());
  }
  return values;
}
