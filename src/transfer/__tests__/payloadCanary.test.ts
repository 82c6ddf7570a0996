/**
 * Plants every personal value and secret that the redaction vectors know wherever words come in, and
 * looks for them in what would leave for a carrier, in every format.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../../../policy/index.ts';
import { toRecords } from '../../compile/records.ts';
import { buildPacket } from '../../prepare/index.ts';
import type { Turn } from '../../shared/conversation.ts';
import { buildPayload, PAYLOAD_FORMATS, type Payload, type PayloadFormat } from '../index.ts';

const root = join(__dirname, '../../..');
const FILES = ['contact', 'health', 'nationalIds', 'payment', 'secrets', 'text'] as const;
const MARK = /«([a-zA-Z]+)(?:#\d+)?\|([^»]*)»/gu;
/** Shorter values stand in too many innocent texts to be looked for. */
const LEAST_LENGTH = 4;

interface Vector {
  readonly name: string;
  readonly marked: string;
  /** What the AI had asked; without it the answer is an ordinary word. */
  readonly before?: string;
}

/** One text with everything in it that must not leave. */
interface Plant {
  readonly name: string;
  readonly asked: string | undefined;
  readonly text: string;
  readonly values: readonly { readonly kind: string; readonly value: string }[];
}

const plants: readonly Plant[] = FILES.flatMap((file) => {
  const { cases } = JSON.parse(
    readFileSync(join(root, `conformance/redact/${file}.json`), 'utf8')
  ) as { readonly cases: readonly Vector[] };
  return cases.map(({ name, marked, before }) => ({
    name: `${file}: ${name}`,
    asked: before,
    text: marked.replaceAll(MARK, '$2'),
    values: [...marked.matchAll(MARK)]
      .map(([, kind = '', value = '']) => ({ kind, value }))
      .filter(({ value }) => value.length >= LEAST_LENGTH)
  }));
}).filter(({ values }) => values.length > 0);

const records = toRecords(policy);

/** The words of a payload as the other side reads them. */
function read({ entries, text }: Payload, format: PayloadFormat): string {
  if (format.single) return Buffer.from(text, 'hex').toString('utf8');
  return entries
    .map(({ value }) => (format.encoding === 'percent' ? decodeURIComponent(value) : value))
    .join('\n');
}

/** A conversation in which the text comes in on every way there is; an answer only as an answer. */
const turnsWith = (text: string, asked: string | undefined): readonly Turn[] => [
  { speaker: 'customer', text: 'I want a refund for order 10482.' },
  { speaker: 'ai', text: asked ?? 'May I have your details?' },
  { speaker: 'customer', text },
  ...(asked === undefined ? everywhere(text) : [])
];

const everywhere = (text: string): readonly Turn[] => [
  { speaker: 'ai', text: `I promise a colleague will call you back by Friday about ${text}` },
  { speaker: 'action', name: 'refund', status: 'failed', input: { note: text }, error: text },
  { speaker: 'customer', text: `Once more: ${text}` }
];

function packetOf(text: string, asked?: string) {
  return buildPacket({
    conversation: { id: '0Mw000000000001AAA', language: 'en', turns: turnsWith(text, asked) },
    decision: null,
    signals: [],
    records,
    now: '2026-03-11T10:00:00.000Z'
  });
}

describe('what leaves with a transfer', () => {
  it('is tried with every kind of value the policy redacts', () => {
    const planted = new Set(plants.flatMap(({ values }) => values.map(({ kind }) => kind)));
    // A card's three digits stand in too many innocent texts, and two kinds say what is no secret.
    const others = ['cardCode'];
    const known = new Set(
      policy.redactions.kinds.map(({ kind }) => kind).filter((kind) => !others.includes(kind))
    );
    expect([...known].filter((kind) => !planted.has(kind))).toEqual([]);
  });

  it('still holds what may travel', () => {
    const { entries } = buildPayload(packetOf('thank you'), PAYLOAD_FORMATS.contactAttributes);
    const names = entries.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['handoff_key', 'handoff_intent', 'handoff_facts', 'handoff_tried'])
    );
  });

  it.each(Object.entries(PAYLOAD_FORMATS))('holds none of them in %s', (_, format) => {
    const found: string[] = [];
    for (const { name, asked, text, values } of plants) {
      const sent = read(buildPayload(packetOf(text, asked), format), format).toLowerCase();
      for (const { kind, value } of values) {
        if (sent.includes(value.toLowerCase())) found.push(`${name}: ${kind} "${value}"`);
      }
    }
    expect(found).toEqual([]);
  });
});
