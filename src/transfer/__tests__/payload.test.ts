/**
 * The external payload: the recorded vectors, and what must hold for any text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { payloadVectors, type PayloadVector } from '../../../scripts/prepare/payloadVectors.ts';
import { policy } from '../../../policy/index.ts';
import { toRecords } from '../../compile/records.ts';
import { buildPacket } from '../../prepare/index.ts';
import {
  buildPayload,
  formatFor,
  packFields,
  PAYLOAD_FIELDS,
  PAYLOAD_FORMATS,
  type PayloadFormat,
  type PayloadFormatName
} from '../index.ts';
import { sizeOf } from '../payloadText.ts';

const root = join(__dirname, '../../..');
const recorded = JSON.parse(
  readFileSync(join(root, 'conformance/payload/packed.json'), 'utf8')
) as readonly PayloadVector[];
const names = Object.keys(PAYLOAD_FORMATS) as PayloadFormatName[];

const decoded = (value: string, format: PayloadFormat): string =>
  format.encoding === 'percent' ? decodeURIComponent(value) : value;

describe('recorded payloads', () => {
  it.each(payloadVectors(root))('$name', (vector) => {
    expect(JSON.parse(JSON.stringify(vector))).toEqual(
      recorded.find(({ name }) => name === vector.name)
    );
  });
});

describe.each(names)('any fields in %s', (name) => {
  const format: PayloadFormat = PAYLOAD_FORMATS[name];
  const fields = fc
    .uniqueArray(fc.constantFrom(...PAYLOAD_FIELDS))
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((field) =>
          fc
            .oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' }))
            .map((value) => ({ name: field, value }))
        )
      )
    );

  it('keep within the limits', () => {
    fc.assert(
      fc.property(fields, (given) => {
        const payload = packFields(given, format);
        if (format.total > 0) expect(payload.size).toBeLessThanOrEqual(format.total);
        expect(payload.entries.length).toBeLessThanOrEqual(format.fields);
        for (const { value } of payload.entries) {
          expect(sizeOf(decoded(value, format), format)).toBeLessThanOrEqual(format.value);
        }
        expect(payload.text.length).toBeLessThanOrEqual(format.single ? format.total * 2 : 0);
      })
    );
  });

  it('are well-formed, on one line, and never hold half a character', () => {
    fc.assert(
      fc.property(fields, (given) => {
        const payload = packFields(given, format);
        for (const { value } of payload.entries) {
          const text = decoded(value, format);
          expect(/[\ud800-\udfff]/u.test(text)).toBe(false);
          expect(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)).toBe(false);
        }
        if (format.single) {
          const bytes = Buffer.from(payload.text, 'hex');
          expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBeDefined();
        }
      })
    );
  });
});

describe('the payload of a packet', () => {
  const packet = buildPacket({
    conversation: {
      id: '0Mw000000000001AAA',
      language: 'en',
      turns: [
        { speaker: 'customer', text: 'I want a refund for order 10482, write to a@example.com' },
        { speaker: 'action', name: 'refund', status: 'failed', error: 'too late' },
        { speaker: 'action', name: 'refund', status: 'failed', error: 'too late' }
      ]
    },
    decision: null,
    signals: [],
    records: toRecords(policy),
    now: '2026-03-11T10:00:00.000Z'
  });

  it('starts with what finds it and holds nothing that is masked', () => {
    const { entries } = buildPayload(packet, PAYLOAD_FORMATS.contactAttributes);
    expect(entries[0]).toEqual({ name: 'handoff_key', value: '0Mw000000000001AAA' });
    const values = Object.fromEntries(entries.map(({ name, value }) => [name, value]));
    expect(values['handoff_facts']).toBe('order number 10482');
    expect(values['handoff_tried']).toBe('refund failed x2');
    expect(JSON.stringify(entries)).not.toContain('example.com');
  });

  it('travels in the format of the destination', () => {
    expect(formatFor('sip', 'voice')).toBe('sipHeaders');
    expect(formatFor('queue', 'messaging')).toBe('messagingParameters');
    expect(formatFor('queue', 'voice')).toBe('contactAttributes');
    expect(formatFor('phone', 'voice')).toBeNull();
  });
});
