/**
 * Which package directory may name what of which other one. Core stands alone; every other directory
 * is deployed after core, and after the directories listed for it here.
 */

/** Further directories, beside core and itself, that a directory's metadata may name. */
const ALSO_NEEDS: Readonly<Record<string, readonly string[]>> = {
  'force-app/policy-messaging': ['force-app/policy', 'force-app/messaging'],
  'force-app/policy-voice': ['force-app/policy', 'force-app/voice'],
  // The agents name the flow their messaging surfaces escalate through.
  'force-app/policy-agentforce': [
    'force-app/policy',
    'force-app/policy-messaging',
    'force-app/agentforce'
  ],
  'force-app/policy-agentforce-voice': [
    'force-app/policy',
    'force-app/policy-voice',
    'force-app/agentforce'
  ],
  'force-app/translations': ['force-app/messaging', 'force-app/voice', 'force-app/agentforce']
};

/**
 * Whether metadata in `from` may name something that lives in `target`.
 * @param core the default package directory
 */
export function mayName(from: string, target: string, core: string): boolean {
  if (target === from || target === core) return true;
  return (ALSO_NEEDS[from] ?? []).includes(target);
}
