/** Eight digits or more, however they are grouped: a card, an account, an id. */
const LONG_NUMBER = /\d(?:[ .-]?\d){7,}/g;
/**
 * A line the console heard, as a turn that is not stored yet. The server masks what it stores; until
 * then every long number is left out.
 */
export function heardLine(speaker, text, at, name = '') {
  const masked = text.replace(LONG_NUMBER, '…');
  return {
    sequence: 0,
    speaker,
    name,
    text: masked,
    at: new Date(at).toISOString(),
    language: '',
    masked: masked === text ? [] : ['other'],
    escalated: false,
    feedback: null,
    actionResult: null,
    gap: false
  };
}
