/**
 * Joining what is shown with what arrives: the same packet or line twice changes nothing, an older
 * version never wins, and lines that came first through the console find their stored twins.
 */
import type { Packet, PacketTurn } from 'c/handoffPacket';

/** A shown field whose words changed after the first paint. */
export interface Change {
  readonly field: 'wants' | 'reason' | 'identity' | 'opening' | 'summary';
  readonly before: string;
}

/** A packet with what changed in it since it was first shown. */
export interface Merged {
  readonly packet: Packet;
  readonly changes: readonly Change[];
}

const READERS: Record<Change['field'], (packet: Packet) => string> = {
  wants: (packet) => packet.header.wants,
  reason: (packet) => packet.header.reason ?? '',
  identity: (packet) => packet.header.identity,
  opening: (packet) => packet.opening,
  summary: (packet) => packet.summary
};

/** Clocks of the console and of the server may differ by this much, in milliseconds. */
const SAME_WITHIN = 15_000;

/** What two deliveries of a line have in common whatever their clocks say. */
function words(turn: PacketTurn): string {
  return `${turn.speaker}|${turn.text}`;
}

/** Whether a line from the console is one of the stored lines. */
function isStored(line: PacketTurn, stored: ReadonlyMap<string, readonly number[]>): boolean {
  const at = line.at ? Date.parse(line.at) : NaN;
  return (stored.get(words(line)) ?? []).some((time) => !(Math.abs(time - at) > SAME_WITHIN));
}

function timesByWords(turns: Iterable<PacketTurn>): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (const turn of turns) {
    const known = times.get(words(turn));
    const at = turn.at ? Date.parse(turn.at) : NaN;
    if (known) known.push(at);
    else times.set(words(turn), [at]);
  }
  return times;
}

interface Placed {
  readonly turn: PacketTurn;
  readonly time: number;
}

/** Stored lines in their own order, each with the latest time seen so far, so that time grows. */
function placeStored(turns: readonly PacketTurn[]): Placed[] {
  let latest = -Infinity;
  return [...turns]
    .sort((left, right) => left.sequence - right.sequence)
    .map((turn) => {
      latest = Math.max(latest, turn.at ? Date.parse(turn.at) : latest);
      return { turn, time: latest };
    });
}

function byTime(left: Placed, right: Placed): number {
  return left.time - right.time;
}

/**
 * @param known lines shown so far
 * @param arriving lines just read; a line with sequence 0 came from the console and is not stored yet
 * @returns every line once, in the order of the conversation
 */
export function mergeTurns(
  known: readonly PacketTurn[],
  arriving: readonly PacketTurn[]
): readonly PacketTurn[] {
  const stored = new Map<number, PacketTurn>();
  const live = new Map<string, PacketTurn>();
  for (const turn of [...known, ...arriving]) {
    if (turn.sequence > 0) stored.set(turn.sequence, turn);
    else live.set(`${words(turn)}|${turn.at ?? ''}`, turn);
  }
  if (live.size > 0) {
    const times = timesByWords(stored.values());
    for (const [key, line] of live) if (isStored(line, times)) live.delete(key);
  }
  const placed = placeStored([...stored.values()]);
  const waiting = [...live.values()]
    .map((turn) => ({ turn, time: turn.at ? Date.parse(turn.at) : Infinity }))
    .sort(byTime);
  const merged: PacketTurn[] = [];
  for (const { turn, time } of placed) {
    while (waiting.length > 0 && waiting[0].time < time) merged.push(waiting.shift()!.turn);
    merged.push(turn);
  }
  return [...merged, ...waiting.map(({ turn }) => turn)];
}

function sameTurns(left: readonly PacketTurn[], right: readonly PacketTurn[]): boolean {
  return (
    left.length === right.length &&
    left.every((turn, index) => {
      const other = right[index];
      return (
        turn.sequence === other.sequence &&
        turn.text === other.text &&
        turn.feedback === other.feedback &&
        turn.escalated === other.escalated
      );
    })
  );
}

function changesBetween(before: Packet, after: Packet): Change[] {
  return (Object.keys(READERS) as Change['field'][])
    .filter((field) => READERS[field](before) && READERS[field](before) !== READERS[field](after))
    .map((field) => ({ field, before: READERS[field](before) }));
}

/**
 * @param shown what is on the screen; null before the first packet
 * @param arriving what was read
 * @returns the same object as `shown` when nothing changed, so that nothing is painted again
 */
export function mergePacket(shown: Merged | null, arriving: Packet): Merged {
  if (!shown) return first(arriving);
  const turns = mergeTurns(shown.packet.turns, arriving.turns);
  const older = arriving.version < shown.packet.version;
  const newest = older ? shown.packet : arriving;
  const unchanged = older || arriving.version === shown.packet.version;
  if (unchanged && sameTurns(turns, shown.packet.turns)) {
    return older || sameBody(shown.packet, arriving) ? shown : replace(shown, arriving, turns);
  }
  return replace(shown, newest, turns);
}

/** A source may deliver a line twice or out of order from the start; mostly it does not. */
function first(packet: Packet): Merged {
  const turns = mergeTurns([], packet.turns);
  return { packet: sameTurns(turns, packet.turns) ? packet : { ...packet, turns }, changes: [] };
}

/** The version grows with every write, but a reader's own access may change without one. */
function sameBody(left: Packet, right: Packet): boolean {
  return JSON.stringify({ ...left, turns: [] }) === JSON.stringify({ ...right, turns: [] });
}

function replace(shown: Merged, packet: Packet, turns: readonly PacketTurn[]): Merged {
  const fresh = changesBetween(shown.packet, packet);
  const kept = shown.changes.filter((old) => !fresh.some((change) => change.field === old.field));
  return { packet: { ...packet, turns }, changes: [...kept, ...fresh] };
}
