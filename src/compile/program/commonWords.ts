/**
 * How often words turn up in what customers write, roughly: with it the compiler files a pattern under
 * the word that is met least often. Only the cost of a turn depends on it, never a result.
 */

/** Words by how often a turn contains one of them, in turns of a thousand; all others count as 1. */
const OFTEN: readonly (readonly [turns: number, words: string])[] = [
  [400, 'i the to a'],
  [250, 'my and it you is of in for'],
  [150, 'me on this that have can with not be do what your account need was help get'],
  [
    80,
    `are at im how please but from an so if would want will just as they no am we or card
    call there know like been has dont when any`
  ],
  [
    40,
    `could all now about up out by one why money did had its cant hi hello thanks thank yes ok order
    still which make use way time go then does should some more only them he she their our us here new
    pay payment back see who where using send phone number day days going got think other after before
    into much very same take name give bank transfer lost someone person change cancel credit talk
    , de la que el en un una por con no es mi para lo se me je le les des et une est pas vous mon ma ne
    ich der die das und ist nicht mein meine ein eine mit zu o os as em um uma do da e il che di non`
  ],
  [
    15,
    `over email service customer somebody anyone people today week month check refund charge fee
    balance tell say said find let work working problem issue wrong right again first last next two
    every many try tried trying speak home online good well really too also because never always
    something anything nothing set put keep wait long sure agent support bill charged real id put
    great insurance human stolen billing plan off down even since doing done being having`
  ]
];

const TURNS: ReadonlyMap<string, number> = new Map(
  OFTEN.toReversed().flatMap(([turns, words]) =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, turns] as const)
  )
);

/** Turns of a thousand that contain the word. */
export function turnsWith(word: string): number {
  return TURNS.get(word) ?? 1;
}
