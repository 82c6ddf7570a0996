/**
 * Fixed words for a person, in the languages the product ships: what is looked for when an assessment
 * fails, without policy and records. The twin of `HandoffPlainRequest`.
 */
export const PLAIN_REQUEST_WORDS: readonly string[] = [
  ' human',
  ' real person',
  ' a person',
  ' agent ',
  ' representative',
  ' operator',
  ' supervisor',
  ' manager',
  ' someone real',
  ' speak to someone',
  ' talk to someone',
  ' call me',
  ' persona ',
  ' humano',
  ' agente',
  ' asesor',
  ' conseiller',
  ' une personne',
  ' humain',
  ' mensch',
  ' mitarbeiter',
  ' berater',
  ' pessoa',
  ' atendente',
  '人間',
  '担当者',
  'オペレーター',
  'موظف',
  'شخص حقيقي'
];

/** True when the words ask for a person in one of the fixed ways. */
export function isPlainRequest(words: string): boolean {
  const text = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return PLAIN_REQUEST_WORDS.some((word) => text.includes(word));
}
