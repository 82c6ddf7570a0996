/**
 * What each way of transferring outside carries, as data: limits, alphabet and names, each with where
 * the number comes from. A carrier with other limits is another row, not other code.
 */

/** How values are written: as they are, percent-encoded UTF-8, or hexadecimal UTF-8. */
export type PayloadEncoding = 'plain' | 'percent' | 'hex';

/** One way of carrying metadata. A limit of 0 means that there is none. */
export interface PayloadFormat {
  /** True when everything travels as one text, fields separated by semicolons. */
  readonly single: boolean;
  readonly encoding: PayloadEncoding;
  /** What is counted: UTF-16 units, or UTF-8 bytes before a hexadecimal encoding. */
  readonly counts: 'units' | 'bytes';
  /** All names and encoded values together, with two characters between a name and its value. */
  readonly total: number;
  /** One encoded value. */
  readonly value: number;
  /** Fields that are sent at most. */
  readonly fields: number;
  /** Put before each name. */
  readonly prefix: string;
  /** Where the limits come from. */
  readonly source: string;
}

export const PAYLOAD_FORMATS = {
  sipHeaders: {
    single: false,
    encoding: 'percent',
    counts: 'units',
    total: 1024,
    value: 255,
    fields: 12,
    prefix: 'X-Handoff-',
    source: 'Twilio warning 13251: header portion of a SIP URI under 1,024 characters.'
  },
  sipShortHeaders: {
    single: false,
    encoding: 'percent',
    counts: 'units',
    total: 1024,
    value: 120,
    fields: 8,
    prefix: 'X-PH-',
    source: 'Plivo: header values of at most 120 characters, letters, digits and %.'
  },
  sipUserToUser: {
    single: true,
    encoding: 'hex',
    counts: 'bytes',
    total: 128,
    value: 64,
    fields: 12,
    prefix: '',
    source: 'RFC 7434: 128 octets of user-to-user information survive an ISDN leg.'
  },
  contactAttributes: {
    single: false,
    encoding: 'plain',
    counts: 'bytes',
    total: 3800,
    value: 2000,
    fields: 12,
    prefix: 'handoff_',
    source:
      'Amazon Connect takes 32,768 UTF-8 bytes over all attributes; our record of what was sent holds 4,000.'
  },
  messagingParameters: {
    single: false,
    encoding: 'plain',
    counts: 'units',
    total: 0,
    value: 255,
    fields: 10,
    prefix: 'handoff_',
    source: 'Salesforce messaging custom parameters: maximum length set in Setup, 255 by default.'
  }
} as const satisfies Record<string, PayloadFormat>;

/** Name of a format. */
export type PayloadFormatName = keyof typeof PAYLOAD_FORMATS;

/**
 * Fields in the order in which they are kept: what finds the packet comes first, then what decides
 * who takes it, then what spares the customer repeating, and prose last.
 */
export const PAYLOAD_FIELDS = [
  'key',
  'reason',
  'priority',
  'identity',
  'intent',
  'name',
  'language',
  'facts',
  'missing',
  'tried',
  'promised',
  'summary'
] as const;

/** Name of a field. */
export type PayloadFieldName = (typeof PAYLOAD_FIELDS)[number];

/**
 * The format for a destination outside: none for a plain phone number, which carries nothing.
 * @param externalKind phone, sip or queue
 */
export function formatFor(externalKind: string, channel: string): PayloadFormatName | null {
  if (externalKind === 'sip') return 'sipHeaders';
  if (externalKind !== 'queue') return null;
  return channel === 'messaging' ? 'messagingParameters' : 'contactAttributes';
}
