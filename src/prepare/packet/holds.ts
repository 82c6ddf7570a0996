/**
 * What has to happen before anybody goes on: the action that waits for an approval, with the amount it
 * is about, and the disclosures of the reason that are still to be read.
 */
import { findMoney, moneyWordsOf, phraseIndexOf, readWords } from '../../detect/index.ts';
import type { PacketApproval, PacketDisclosure } from '../../shared/packet.ts';
import type { PolicyRecords } from '../../shared/records.ts';
import type { ReasonCode } from '../../shared/reasons.ts';
import { settingValues } from '../../shared/settings.ts';
import type { Wording } from './wording.ts';

/** An action the policy holds until somebody permitted has decided. */
export interface HeldAction {
  /** Code of the action, such as `wireTransfer`. */
  readonly requestedAction: string;
  /** What the customer said when they asked for it. */
  readonly text: string;
  /** ISO 4217 code for an amount without one; blank when unknown. */
  readonly currency: string;
}

/** The largest amount of money in what was asked for; null when it names none. */
function amountOf(
  { text, currency }: HeldAction,
  records: PolicyRecords
): { amount: number; currency: string } | null {
  const found = findMoney(readWords(text), moneyWordsOf(phraseIndexOf(records)))
    .filter((money) => money.currency !== '%')
    .sort((a, b) => b.value - a.value)[0];
  if (found === undefined) return null;
  return { amount: found.value, currency: found.currency === '' ? currency : found.currency };
}

/** The request as it waits, with the time the policy gives its approvers. */
export function approvalsOf(
  conversationId: string,
  held: HeldAction | null,
  records: PolicyRecords,
  now: string
): readonly PacketApproval[] {
  if (held === null) return [];
  const money = amountOf(held, records);
  const name = `approval.${held.requestedAction}.minutes`;
  const minutes = Number(settingValues(records).get(name) ?? NaN);
  return [
    {
      id: `${conversationId}-approval`,
      action: held.requestedAction,
      amount: money?.amount ?? null,
      currency: money?.currency ?? '',
      state: 'pending',
      requestedAt: now,
      expiresAt: Number.isNaN(minutes)
        ? null
        : new Date(Date.parse(now) + minutes * 60_000).toISOString(),
      decidedBy: '',
      note: ''
    }
  ];
}

/** Disclosures of the reason that nobody has read yet, in the language of the customer. */
export function disclosuresToRead(
  reason: ReasonCode,
  language: string,
  wording: Wording
): readonly PacketDisclosure[] {
  return wording.messages
    .ofKind('disclosure', language)
    .filter((disclosure) => disclosure.reason === reason)
    .map(({ code, text }) => ({ code, text, status: 'toRead', at: null, source: null }));
}
