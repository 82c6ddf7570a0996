import type { RedactionRecord } from '../../shared/records.ts';

/** A record an admin adds in Setup, from the few fields a test cares about. */
export function overlayRedaction(more: Partial<RedactionRecord>): RedactionRecord {
  return {
    name: 'Ours',
    kind: 'badge',
    pattern: '',
    group: 'any',
    part: 1,
    check: '',
    context: '',
    country: '',
    keep: 'never',
    order: null,
    active: true,
    description: '',
    ...more
  };
}
