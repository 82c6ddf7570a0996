/** Whether redaction stays regular work on texts made to slow it down: cost against length. */

/** Texts that make a careless pattern look ahead again and again; each is repeated to the length asked. */
const HOSTILE = ['0', '0 ', 'a@', 'password ', 'password a a a a a ', 'eyj', 'code', '(1 ', '+1 '];
const BEFORE = 'what is your password, cvv, code?';
const LENGTH = 10_000;
/** Rounds of each length; the fastest counts, because noise only slows. */
const ROUNDS = 5;

/**
 * Time for twice the text over time for the text, the worst of all hostile texts: 2 is regular work, 4 is
 * work that grows with the square of the length.
 */
export function growth(redact: (text: string, before: string) => unknown): number {
  const cost = (piece: string, length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      redact(text, BEFORE);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  return Math.max(...HOSTILE.map((piece) => cost(piece, 2 * LENGTH) / cost(piece, LENGTH)));
}
