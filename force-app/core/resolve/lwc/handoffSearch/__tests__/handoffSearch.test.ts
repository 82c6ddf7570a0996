import { findTurns, fold, passes, segmentsOf } from 'c/handoffSearch';
import { turnOf } from '../../handoffPacket/__tests__/samplePackets';

describe('fold', () => {
  it.each(['Straße', 'ÉTÉ', 'İstanbul', 'déjà vu', 'مرحبا', '😀 ok', ''])(
    'keeps the length of %s',
    (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }
  );

  it('drops case and accents', () => {
    expect(fold('Äpfel ÉTÉ')).toBe('apfel ete');
  });
});

describe('findTurns', () => {
  const texts = ['Refund please', 'Ich möchte Geld', 'REFUND again'].map(fold);

  it('finds words without case or accents', () => {
    expect(findTurns(texts, 'refund')).toEqual([0, 2]);
    expect(findTurns(texts, 'mochte')).toEqual([1]);
  });

  it('finds nothing for blank words', () => {
    expect(findTurns(texts, '  ')).toEqual([]);
  });
});

describe('segmentsOf', () => {
  it('marks every hit and loses nothing', () => {
    const text = 'Été, été et Ete';
    const segments = segmentsOf(text, 'ete');
    expect(segments.filter(({ hit }) => hit).map((part) => part.text)).toEqual([
      'Été',
      'été',
      'Ete'
    ]);
    expect(segments.map((part) => part.text).join('')).toBe(text);
  });

  it('is one run without a query', () => {
    expect(segmentsOf('text', '')).toEqual([{ key: 0, text: 'text', hit: false }]);
  });
});

describe('passes', () => {
  it('keeps the turn that was handed over under every filter', () => {
    const handedOver = turnOf(2, { escalated: true });
    expect(passes(handedOver, 'customer')).toBe(true);
    expect(passes(handedOver, 'actions')).toBe(true);
  });

  it('keeps only what the filter names', () => {
    expect(passes(turnOf(1), 'customer')).toBe(true);
    expect(passes(turnOf(2), 'customer')).toBe(false);
    expect(passes(turnOf(2, { speaker: 'action' }), 'actions')).toBe(true);
    expect(passes(turnOf(2), 'all')).toBe(true);
  });
});
