/** 'Escalation' in quotes is the name of an action; without them it is a word. */
import type { LintRule } from '../finding.ts';

const MENTION = /\bEscalation\b/g;
const QUOTES = `'"‘’“”`;

export const escalationKeywordUnquoted: LintRule = {
  id: 'escalation-keyword-unquoted',
  severity: 'warning',
  title: "Instructions name the action 'Escalation' in quotes",
  why: 'Without quotes the planner reads a topic or a noun, and the gate in the instruction is not kept.',
  fix: "Write 'Escalation', with quotes, wherever the action is meant.",
  *check({ topics }) {
    for (const { file, canEscalate, instructions } of topics) {
      if (!canEscalate) continue;
      for (const { text, line } of instructions) {
        const bare = [...text.matchAll(MENTION)].some(({ index }) => {
          const before = text[index - 1] ?? ' ';
          const after = text[index + 'Escalation'.length] ?? ' ';
          return !QUOTES.includes(before) || !QUOTES.includes(after);
        });
        if (bare) yield { file, line, message: 'The instruction names Escalation without quotes.' };
      }
    }
  }
};
