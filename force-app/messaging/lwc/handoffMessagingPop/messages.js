import { heardLine } from 'c/handoffBridge';
const SPEAKERS = {
  enduser: 'customer',
  customer: 'customer',
  agent: 'human',
  supervisor: 'human',
  bot: 'ai',
  chatbot: 'ai'
};
/** Epoch milliseconds of a time in either form; now when there is none. */
function timeOf(timestamp) {
  const time = typeof timestamp === 'number' ? timestamp : Date.parse(timestamp ?? '');
  return Number.isNaN(time) ? Date.now() : time;
}
/** A message as a turn; choices and files have no text. */
export function turnOf({ type = '', content = '', name, timestamp }) {
  const speaker = SPEAKERS[type.toLowerCase()] ?? 'system';
  return heardLine(speaker, content, timeOf(timestamp), name);
}
