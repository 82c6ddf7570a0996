/**
 * `npm run detect:confidence -- CONVERSATIONS.jsonl --rate 0.1`: the confidence cut-offs for a wished
 * handoff rate.
 */
import { main } from './confidenceCuts.ts';

process.exitCode = main(process.argv.slice(2));
