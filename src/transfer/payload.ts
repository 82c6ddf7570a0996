/**
 * The metadata that travels with a transfer outside: fields of the packet in a stated order, within
 * the limits of the way it travels.
 */
import type { Packet } from '../shared/packet.ts';
import { PAYLOAD_FIELDS, type PayloadFieldName, type PayloadFormat } from './payloadLimits.ts';
import { clean, encode, fit, sizeOf } from './payloadText.ts';

/** One field with its value, as it stands in the packet. */
export interface PayloadField {
  readonly name: PayloadFieldName;
  readonly value: string;
}

/** One name with its encoded value, ready to be sent. */
export interface PayloadEntry {
  readonly name: string;
  readonly value: string;
}

/** What is sent, and what had to be shortened or left out. */
export interface Payload {
  /** Empty when everything travels as one text. */
  readonly entries: readonly PayloadEntry[];
  /** The one encoded text; blank when fields travel one by one. */
  readonly text: string;
  /** Size in the units that the format counts. */
  readonly size: number;
  readonly shortened: readonly PayloadFieldName[];
  readonly dropped: readonly PayloadFieldName[];
}

/** A shortened value below this size says nothing and is dropped instead. */
const LEAST_SIZE = 12;
/** Characters between a name and its value, and between two fields of one text. */
const SEPARATOR = 2;
const MOST_LISTED = 4;

/** The fields of a packet that may travel, in their order. Everything in a packet is redacted. */
export function payloadFields(packet: Packet): readonly PayloadField[] {
  const { header, facts, missing, attempts, promises } = packet;
  const values: Readonly<Record<PayloadFieldName, string>> = {
    key: packet.conversationKey,
    reason: packet.reason ?? '',
    priority: header.priority,
    identity: header.identity,
    intent: packet.intent,
    name: header.name,
    language: header.language,
    facts: facts
      .filter(({ masked }) => !masked)
      .slice(0, MOST_LISTED)
      .map(({ name, value }) => `${name} ${value}`)
      .join(', '),
    missing: missing
      .filter(({ done }) => !done)
      .map(({ item }) => item)
      .join(', '),
    tried: attempts
      .slice(0, MOST_LISTED)
      .map(({ action, result, count }) => `${action} ${result}${count > 1 ? ` x${count}` : ''}`)
      .join(', '),
    promised: promises.map(({ text }) => text).join(' '),
    summary: packet.summary
  };
  return PAYLOAD_FIELDS.map((name) => ({ name, value: values[name] }));
}

/** `key` becomes `X-Handoff-Key` or `handoff_key`: headers have capitals, attributes do not. */
function wireName(name: string, { prefix }: PayloadFormat): string {
  const isHeader = prefix.endsWith('-');
  return prefix + (isHeader ? name.slice(0, 1).toUpperCase() + name.slice(1) : name);
}

/**
 * Packs fields in their stated order. A field that does not fit is shortened to what is left; when too little is
 * left it is dropped, and the next, shorter one may still fit.
 */
export function packFields(fields: readonly PayloadField[], format: PayloadFormat): Payload {
  const kept: PayloadEntry[] = [];
  const shortened: PayloadFieldName[] = [];
  const dropped: PayloadFieldName[] = [];
  let size = 0;
  const ordered = [...fields].sort(
    (a, b) => PAYLOAD_FIELDS.indexOf(a.name) - PAYLOAD_FIELDS.indexOf(b.name)
  );
  for (const { name, value } of ordered) {
    const whole = clean(format.single ? value.replaceAll(';', ',') : value);
    if (whole === '') continue;
    const wire = wireName(name, format);
    const overhead = wire.length + SEPARATOR;
    const left = format.total === 0 ? Number.POSITIVE_INFINITY : format.total - size - overhead;
    const room = Math.min(format.value, left);
    const text = kept.length < format.fields ? fit(whole, room, format) : '';
    const isShort = text !== whole;
    if (text === '' || (isShort && room < LEAST_SIZE)) {
      dropped.push(name);
      continue;
    }
    if (isShort) shortened.push(name);
    size += overhead + sizeOf(text, format);
    kept.push({ name: wire, value: text });
  }
  const text = kept.map((entry) => `${entry.name}=${entry.value}`).join(';');
  return {
    entries: format.single
      ? []
      : kept.map(({ name, value }) => ({ name, value: encode(value, format.encoding) })),
    text: format.single ? encode(text, format.encoding) : '',
    size,
    shortened,
    dropped
  };
}

/** The payload of a packet in one format. */
export function buildPayload(packet: Packet, format: PayloadFormat): Payload {
  return packFields(payloadFields(packet), format);
}
