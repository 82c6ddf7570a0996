/** A text that never ends swallows what follows. */
import type { LintRule } from '../finding.ts';
import { everyNode, isAgentforceScript } from '../project/agentScript.ts';

export const scriptUnclosedQuote: LintRule = {
  id: 'script-unclosed-quote',
  severity: 'error',
  title: 'A quoted text ends on its line',
  why: 'The script does not compile.',
  fix: 'Close the quote, or write a longer text after a | on lines of its own.',
  *check({ scripts }) {
    for (const script of scripts) {
      if (!isAgentforceScript(script)) continue;
      for (const { text, line, isProse } of everyNode(script.root)) {
        if (isProse || !/^[\w ]+\s*:\s*"|=\s*"/.test(text)) continue;
        const quotes = text.replace(/\\./g, '').match(/"/g)?.length ?? 0;
        if (quotes % 2 === 0) continue;
        yield { file: script.file, line, message: 'A quote is opened and not closed.' };
      }
    }
  }
};
