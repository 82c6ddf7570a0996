import { heardLine } from 'c/handoffBridge';

describe('heardLine', () => {
  it('is a turn that is not stored yet', () => {
    expect(heardLine('customer', 'Hello', Date.parse('2026-03-11T12:00:00Z'), 'Ana')).toMatchObject(
      {
        sequence: 0,
        speaker: 'customer',
        name: 'Ana',
        text: 'Hello',
        at: '2026-03-11T12:00:00.000Z',
        masked: []
      }
    );
  });

  it.each(['4111 1111 1111 1111', '4111-1111-1111-1111', '12345678', '1234.5678.90'])(
    'leaves out %s',
    (number) => {
      const line = heardLine('customer', `It is ${number}, ok`, 0);
      expect(line.text).toBe('It is …, ok');
      expect(line.masked).toEqual(['other']);
    }
  );

  it('keeps short numbers', () => {
    expect(heardLine('customer', 'Order 10482', 0).text).toBe('Order 10482');
  });
});
