/**
 * Signals that rest on what the company knows about the customer: value, journey stage and the
 * assistance they need.
 */
import { foundFor, type Scored, type TurnContext } from '../context.ts';
import { FULL, portion } from '../points.ts';
import { evidenceOf, factEvidence, MOST_EVIDENCE, scoreOf } from '../scoring.ts';
import { scoreWords } from './wordSignals.ts';

/** Tier, strategic account, executive contact or contract size. */
export function scoreCustomerValue(context: TurnContext): Scored {
  const { profile, settings, thresholds, place } = context;
  const threshold = thresholds.score('customerValue', place);
  const facts: string[] = [];
  let points = scoreOf(foundFor(context, 'customerValue'));
  const tier = profile.tier ?? '';
  if (settings.valuableTiers.includes(tier.toLowerCase())) facts.push(`tier=${tier}`);
  if (profile.strategicAccount === true) facts.push('strategicAccount=true');
  if (profile.executiveContact === true) facts.push('executiveContact=true');
  if (facts.length > 0) points = FULL;
  const contract = profile.contractValue ?? 0;
  const size = thresholds.find('customerValue', 'amount', place, '', profile.currency ?? '');
  if (size !== undefined && contract > 0) {
    points = Math.max(points, portion(Math.floor(contract), Math.floor(size.value)));
    if (contract >= size.value) facts.push('contractValue=large');
  }
  return {
    points,
    threshold: threshold.points,
    scope: threshold.scope,
    evidence: [
      ...facts.map(factEvidence),
      ...evidenceOf(context.words, foundFor(context, 'customerValue'))
    ].slice(0, MOST_EVIDENCE)
  };
}

/** Where the customer stands; crosses when a stage shifts thresholds, and never decides alone. */
export function scoreJourneyStage(context: TurnContext): Scored {
  const { thresholds, place } = context;
  const stage = place.journeyStage;
  const shifts = stage !== '' && stage !== 'unknown' && thresholds.shifts(stage);
  const scored = scoreWords(context, 'journeyStage');
  return shifts
    ? { ...scored, points: FULL, evidence: [factEvidence(`journeyStage=${stage}`)] }
    : scored;
}

/** The customer needs captions, sign language or text-to-speech: known from before, or said now. */
export function scoreAccessibility(context: TurnContext): Scored {
  const scored = scoreWords(context, 'accessibility');
  const need = context.profile.accessibilityNeed ?? 'none';
  return need === 'none'
    ? scored
    : {
        ...scored,
        points: FULL,
        evidence: [factEvidence(`accessibilityNeed=${need}`), ...scored.evidence]
      };
}

/** Another language than the AI speaks: asked for, or heard over enough words. */
export function scoreLanguage(context: TurnContext): Scored {
  const scored = scoreWords(context, 'language');
  const heard = heardLanguage(context);
  const isSpoken = context.settings.supportedLanguages.includes(heard?.language ?? '');
  if (heard === undefined || isSpoken) return scored;
  return {
    ...scored,
    points: Math.max(scored.points, portion(heard.words, context.settings.languageWords)),
    evidence: [factEvidence(`language=${heard.language}`), ...scored.evidence]
  };
}

/**
 * The language the customer surely speaks: one the agent speaks once enough words were heard in it, any other once
 * the language signal crossed; undefined while it is not sure.
 */
export function spokenLanguage(
  context: Pick<TurnContext, 'memory' | 'settings'>,
  hasCrossed: boolean
): string | undefined {
  const heard = heardLanguage(context);
  if (heard === undefined) return undefined;
  const { supportedLanguages, languageWords } = context.settings;
  const isSure = supportedLanguages.includes(heard.language)
    ? heard.words >= languageWords
    : hasCrossed;
  return isSure ? heard.language : undefined;
}

/** The language most words were heard in so far; undefined when there is none. */
function heardLanguage(
  context: Pick<TurnContext, 'memory'>
): { readonly language: string; readonly words: number } | undefined {
  const heard = Object.entries(context.memory.foreign).sort(
    ([a, first], [b, second]) => second - first || (a < b ? -1 : 1)
  )[0];
  return heard === undefined || heard[1] === 0
    ? undefined
    : { language: heard[0], words: heard[1] };
}
