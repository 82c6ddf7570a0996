/** A line the console heard, as a turn that is not stored yet. */
export function heardLine(speaker, text, at, name = '') {
  return {
    sequence: 0,
    speaker,
    name,
    text,
    at: new Date(at).toISOString(),
    language: '',
    masked: [],
    escalated: false,
    feedback: null,
    actionResult: null,
    gap: false
  };
}
