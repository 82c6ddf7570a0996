/**
 * Alphabets and random texts over them.
 */
import type { Random } from './random.ts';

/** Hexadecimal digits. */
export const HEX = '0123456789abcdef';
/** Letters and digits. */
export const MIXED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** A random text over an alphabet. */
export const from = (random: Random, alphabet: string, count: number): string =>
  Array.from({ length: count }, () => random.pick([...alphabet])).join('');
