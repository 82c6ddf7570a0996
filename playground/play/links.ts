/** Reads and writes the address of the page, so that any view of the console can be linked to. */
import { ESCALATION_MODES, type EscalationMode } from '../../src/policy/topic.ts';

/** What an address can ask for. */
export interface Link {
  /** Id of a scenario; null opens the first. */
  readonly scenario: string | null;
  readonly mode: EscalationMode;
  /** `end`: jump to the end; `start`: begin to play; null: wait. */
  readonly play: 'end' | 'start' | null;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** Width of the human agent's panel in CSS pixels; null: as wide as there is room. */
  readonly width: number | null;
}

const oneOf = <Value extends string>(
  value: string | null,
  allowed: readonly Value[]
): Value | undefined => allowed.find((candidate) => candidate === value);

/** Unknown values are ignored: an old link still opens. */
export function readLink(search: string): Link {
  const parameters = new URLSearchParams(search);
  const width = Number(parameters.get('width'));
  return {
    scenario: parameters.get('scenario'),
    mode: oneOf(parameters.get('mode'), ESCALATION_MODES) ?? 'dynamic',
    play: oneOf<'end' | 'start'>(parameters.get('play'), ['end', 'start']) ?? null,
    theme: oneOf(parameters.get('theme'), ['dark']) ?? 'light',
    direction: oneOf(parameters.get('dir'), ['rtl']) ?? 'ltr',
    width: Number.isInteger(width) && width >= 240 && width <= 2000 ? width : null
  };
}

/** The query of a link, with nothing in it that is the default. */
export function writeLink(link: Link): string {
  const parameters = new URLSearchParams();
  if (link.scenario) parameters.set('scenario', link.scenario);
  if (link.mode !== 'dynamic') parameters.set('mode', link.mode);
  if (link.play) parameters.set('play', link.play);
  if (link.theme !== 'light') parameters.set('theme', link.theme);
  if (link.direction !== 'ltr') parameters.set('dir', link.direction);
  if (link.width !== null) parameters.set('width', String(link.width));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
