import { mergePacket, mergeTurns } from 'c/handoffMerge';
import { samplePacket, turnOf, turnsOf } from '../../handoffPacket/__tests__/samplePackets';

const sequences = (turns: readonly { sequence: number }[]) => turns.map(({ sequence }) => sequence);

describe('mergeTurns', () => {
  it('shows a line delivered twice once', () => {
    const turns = turnsOf(3);
    expect(mergeTurns(turns, turns)).toEqual(turns);
  });

  it('puts lines delivered out of order into the order of the conversation', () => {
    const [one, two, three] = turnsOf(3);
    expect(sequences(mergeTurns([three], [two, one]))).toEqual([1, 2, 3]);
  });

  it('replaces a line from the console by its stored twin', () => {
    const stored = turnOf(2);
    const live = { ...stored, sequence: 0 };
    expect(sequences(mergeTurns([turnOf(1), live], [turnOf(1), stored, turnOf(3)]))).toEqual([
      1, 2, 3
    ]);
  });

  it('keeps a line that is not stored yet at its time', () => {
    const live = { ...turnOf(9), sequence: 0, at: '2026-03-11T12:00:07Z' };
    expect(sequences(mergeTurns([turnOf(1), turnOf(2)], [live]))).toEqual([1, 0, 2]);
  });

  it('keeps the order of stored lines that have no time', () => {
    const untimed = [turnOf(1, { at: null }), turnOf(2, { at: null })];
    const live = { ...turnOf(3), sequence: 0 };
    expect(sequences(mergeTurns([live], untimed))).toEqual([1, 2, 0]);
  });
});

describe('mergePacket', () => {
  const first = mergePacket(null, samplePacket());

  it('returns the same object when nothing changed', () => {
    expect(mergePacket(first, samplePacket())).toBe(first);
  });

  it('never lets an older version win', () => {
    const older = samplePacket({ version: 1, intent: 'Something old' });
    expect(mergePacket(first, older)).toBe(first);
  });

  it('takes new turns even from an older version', () => {
    const older = samplePacket({ version: 1, turns: turnsOf(14) });
    const merged = mergePacket(first, older);
    expect(merged.packet.version).toBe(3);
    expect(merged.packet.turns).toHaveLength(14);
  });

  it('notices a change of access without a new version', () => {
    const merged = mergePacket(first, samplePacket({ noAccess: ['facts'] }));
    expect(merged.packet.noAccess).toEqual(['facts']);
  });

  it('remembers what a field said before', () => {
    const next = samplePacket({ version: 4, opening: 'Good morning, Maria.' });
    const merged = mergePacket(first, next);
    expect(merged.changes).toEqual([{ field: 'opening', before: samplePacket().opening }]);
    const again = mergePacket(merged, { ...next, version: 5, summary: 'Other words.' });
    expect(again.changes.map(({ field }) => field)).toEqual(['opening', 'summary']);
  });

  it('does not call the first filling of a field a change', () => {
    const blank = mergePacket(null, samplePacket({ opening: '' }));
    expect(mergePacket(blank, samplePacket({ version: 4 })).changes).toEqual([]);
  });
});
