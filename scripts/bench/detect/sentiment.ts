/**
 * Two sentiment libraries that tone is compared with, as a displeasure score: more is worse.
 */
import { createRequire } from 'node:module';

interface Vader {
  readonly SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { readonly compound: number };
  };
}
interface Afinn {
  analyze(text: string): { readonly score: number };
}

const load = createRequire(`${process.cwd()}/package.json`);
const vader = load('vader-sentiment') as Vader;
const AfinnSentiment = load('sentiment') as new () => Afinn;
const afinn = new AfinnSentiment();

/** VADER on one text. */
export function vaderOf(text: string): number {
  return -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
}

/** AFINN on one text. */
export function afinnOf(text: string): number {
  return -afinn.analyze(text).score;
}

/** Mean VADER of the texts of a customer. */
export function meanVader(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + vaderOf(text), 0) / Math.max(1, texts.length);
}

/** Sum of AFINN over the texts of a customer. */
export function sumAfinn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + afinnOf(text), 0);
}
