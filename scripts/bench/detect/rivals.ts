/**
 * What somebody would write in an hour instead of this product: a few regular expressions per signal,
 * to compare with.
 */
import type { SignalCode } from '../../../src/shared/reasons.ts';

const REQUEST =
  /\b(speak|talk|chat|connect|transfer|put me through|get me)\b.{0,30}\b(human|agent|person|representative|someone|somebody|operator|manager|supervisor|advisor)\b|\b(real|live) (person|human|agent)\b|\bcustomer service\b|\bcall me\b|^(agent|human|representative|operator)\b/i;
const REFUSAL =
  /\b(don'?t|do not|no need|not) (want|need|wish|have) .{0,20}\b(human|agent|person)\b/i;

const TOPIC: Readonly<Partial<Record<SignalCode, RegExp>>> = {
  fraud:
    /\b(fraud|fraudulent|scam|stolen|stole|hacked|unauthori[sz]ed|lost my (card|wallet|phone)|(don'?t|do not|didn'?t) (recogni[sz]e|make))\b/i,
  closure:
    /\b(close|cancel|terminate|delete|end)\b.{0,20}\b(account|subscription|contract|membership)\b/i,
  billing:
    /\b(refund|dispute|overcharged|charged|wrong (bill|charge|amount)|money back|extra (fee|charge))\b/i
};

/** True when the patterns of an hour hear a request for a person. */
export function soundsLikeARequest(text: string): boolean {
  return REQUEST.test(text) && !REFUSAL.test(text);
}

/** True when the patterns of an hour hear the topic of a signal. */
export function soundsLikeTopic(signal: SignalCode, text: string): boolean {
  return TOPIC[signal]?.test(text) === true;
}
