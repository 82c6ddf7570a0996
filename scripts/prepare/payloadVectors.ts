/**
 * Records how the fields of `conformance/payload` are packed, and writes the limits as Apex: the Apex
 * twin follows the same table and gives the same answers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  packFields,
  PAYLOAD_FIELDS,
  PAYLOAD_FORMATS,
  type Payload,
  type PayloadField,
  type PayloadFormatName
} from '../../src/transfer/index.ts';
import { quoted } from './apexText.ts';

/** One case as written. */
interface PayloadCase {
  readonly name: string;
  readonly format: PayloadFormatName;
  readonly fields: readonly (readonly [PayloadField['name'], string, number?])[];
}

/** One vector as both engines check it. */
export interface PayloadVector {
  readonly name: string;
  readonly format: PayloadFormatName;
  readonly fields: readonly PayloadField[];
  readonly expected: Payload;
}

/** All vectors, packed now. */
export function payloadVectors(root: string): readonly PayloadVector[] {
  const { cases } = JSON.parse(
    readFileSync(join(root, 'conformance/payload/cases.json'), 'utf8')
  ) as { cases: readonly PayloadCase[] };
  return cases.map(({ name, format, fields: given }) => {
    const fields = given.map(([field, value, times = 1]) => ({
      name: field,
      value: value.repeat(times)
    }));
    return { name, format, fields, expected: packFields(fields, PAYLOAD_FORMATS[format]) };
  });
}

/** The class `HandoffPayloadLimits`. */
export function payloadLimitsClass(): string {
  const rows = Object.entries(PAYLOAD_FORMATS).map(
    ([name, format]) =>
      `${quoted(name)} => new Format(${format.single}, ${quoted(format.encoding)}, ` +
      `${quoted(format.counts)}, ${format.total}, ${format.value}, ${format.fields}, ${quoted(format.prefix)})`
  );
  return `/**
 * What each way of transferring outside carries. Written from src/transfer/payloadLimits.ts, where the
 * source of every number stands, by scripts/prepare/vectors.ts; edit the table there, never here.
 */
public inherited sharing class HandoffPayloadLimits {
  /** Fields in the order in which they are kept. */
  public static final List<String> FIELDS = new List<String>{
    ${PAYLOAD_FIELDS.map(quoted).join(', ')}
  };

  /** Formats by name. */
  public static final Map<String, Format> FORMATS = new Map<String, Format>{
    ${rows.join(',\n')}
  };

  /** One way of carrying metadata; a limit of 0 means that there is none. */
  public class Format {
    /** True when everything travels as one text. */
    public final Boolean isSingle;
    /** plain, percent or hex. */
    public final String encoding;
    /** units or bytes. */
    public final String counts;
    public final Integer total;
    public final Integer value;
    public final Integer fields;
    /** Put before each name. */
    public final String prefix;

    private Format(
      Boolean isSingle, String encoding, String counts, Integer total, Integer value, Integer fields,
      String prefix
    ) {
      this.isSingle = isSingle;
      this.encoding = encoding;
      this.counts = counts;
      this.total = total;
      this.value = value;
      this.fields = fields;
      this.prefix = prefix;
    }
  }
}
`;
}
