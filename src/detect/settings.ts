/**
 * The settings of the detector as typed values: windows, decay and lists an admin may change in
 * `Handoff_Setting__mdt`. A setting that is missing or malformed keeps the default named here.
 */
import { readSet } from '../shared/facts.ts';
import type { PolicyRecords } from '../shared/records.ts';
import { settingValues } from '../shared/settings.ts';

export interface DetectionSettings {
  /** False while the kill switch is on. */
  readonly enabled: boolean;
  /** Share of the earlier tone that is still felt a turn later, in thousandths. */
  readonly toneDecay: number;
  /** Earlier customer turns a turn is compared with to notice rephrasing. */
  readonly rephraseWindow: number;
  /** Share of content words two turns must have in common, in thousandths. */
  readonly rephraseLikeness: number;
  /** Content words a turn needs before it can count as rephrased. */
  readonly rephraseWords: number;
  /** Calibration of the answer confidence: points of a line from raw to real, both in thousandths. */
  readonly calibration: readonly (readonly [raw: number, real: number])[];
  /** Tiers that make a customer valuable, in lower case. */
  readonly valuableTiers: readonly string[];
  /** Languages the AI agent speaks. */
  readonly supportedLanguages: readonly string[];
  /** Words in another language needed over the conversation before it is believed. */
  readonly languageWords: number;
  /** Actions whose failure means that the identity was not verified, in lower case. */
  readonly identityActions: readonly string[];
}

/** Name of every setting the detector reads. */
export const SETTING = {
  enabled: 'handoff.enabled',
  toneDecay: 'detect.tone.decay',
  rephraseWindow: 'detect.rephrase.window',
  rephraseLikeness: 'detect.rephrase.likeness',
  rephraseWords: 'detect.rephrase.words',
  calibration: 'detect.confidence.calibration',
  valuableTiers: 'detect.value.tiers',
  supportedLanguages: 'detect.language.supported',
  languageWords: 'detect.language.words',
  identityActions: 'detect.identity.actions'
} as const;

function whole(text: string | undefined, fallback: number, most: number): number {
  if (text === undefined || !/^\d{1,6}$/.test(text)) return fallback;
  return Math.min(Number(text), most);
}

function codes(text: string | undefined): readonly string[] {
  return text === undefined ? [] : readSet(text).map((code) => code.toLowerCase());
}

function lineOf(text: string | undefined): readonly (readonly [number, number])[] {
  if (text === undefined) return [];
  return readSet(text).flatMap((point) => {
    const [raw, real] = point.split(':').map(Number);
    if (raw === undefined || real === undefined || Number.isNaN(raw) || Number.isNaN(real))
      return [];
    return [[raw, real] as const];
  });
}

/** Reads the settings of a policy. */
export function readSettings(
  records: Pick<PolicyRecords, 'detection' | 'settings'>
): DetectionSettings {
  const values = settingValues(records);
  const value = (name: keyof typeof SETTING): string | undefined => values.get(SETTING[name]);
  return {
    enabled: value('enabled') !== 'false',
    toneDecay: whole(value('toneDecay'), 600, 1000),
    rephraseWindow: whole(value('rephraseWindow'), 3, 10),
    rephraseLikeness: whole(value('rephraseLikeness'), 600, 1000),
    rephraseWords: whole(value('rephraseWords'), 3, 20),
    calibration: lineOf(value('calibration')),
    valuableTiers: codes(value('valuableTiers')),
    supportedLanguages: codes(value('supportedLanguages')),
    languageWords: whole(value('languageWords'), 8, 100),
    identityActions: codes(value('identityActions'))
  };
}
