/**
 * The single-key shortcuts of the pop: they work only while the focus is inside it, never in a field,
 * and a reader can turn them off for good.
 */
const KEYS = { '?': 'help', '/': 'search', e: 'handoff' };
const FIELDS = ['INPUT', 'TEXTAREA', 'SELECT'];
const SETTING = 'handoff.shortcuts';
/** Whether this reader uses the shortcuts; yes unless turned off. */
export function shortcutsOn() {
  return localStorage.getItem(SETTING) !== 'off';
}
/** Remembers the reader's choice in this browser. */
export function setShortcuts(on) {
  localStorage.setItem(SETTING, on ? 'on' : 'off');
}
/** The shortcut a key press means; undefined when it means none here. */
export function shortcutOf(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !shortcutsOn()) return undefined;
  const [target] = event.composedPath();
  if (FIELDS.includes(target.tagName)) return undefined;
  return KEYS[event.key];
}
