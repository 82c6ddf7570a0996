/**
 * Words of displeasure and of content. They describe what was said, not the person who said it.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

export const tone: readonly PhraseSet[] = [
  {
    signal: 'tone',
    group: 'anger',
    kind: 'pattern',
    language: 'en',
    weight: 0.7,
    rationale: 'Open anger.',
    patterns: [
      'ridiculous|unacceptable|outrageous|pathetic|disgusting|useless|furious|scam|scammers'
    ]
  },
  {
    signal: 'tone',
    group: 'frustration',
    kind: 'pattern',
    language: 'en',
    weight: 0.5,
    rationale: 'Frustration.',
    patterns: [
      'frustrated|frustrating|annoyed|annoying|terrible|horrible|awful',
      'waiting for weeks',
      'sick of',
      'fed up'
    ]
  },
  {
    signal: 'tone',
    group: 'content',
    kind: 'pattern',
    language: 'en',
    weight: -0.5,
    rationale: 'Words of content calm what was said before.',
    patterns: ['thank you', 'thanks|great|perfect|wonderful|awesome']
  }
];
