/** What the language has no conditionals for. */
import type { LintRule, Problem } from '../finding.ts';
import { isAgentforceScript, type ScriptNode } from '../project/agentScript.ts';

const IF = /^if\b.*:\s*$/;

function* inNode(file: string, node: ScriptNode, insideIf: boolean): Generator<Problem> {
  for (const child of node.children) {
    if (child.isProse) continue;
    const isIf = IF.test(child.text);
    if (/^elif\b/.test(child.text)) {
      yield { file, line: child.line, message: 'elif is not a word of the language.' };
    } else if (isIf && insideIf) {
      yield { file, line: child.line, message: 'An if stands inside another if.' };
    }
    const isBranch = isIf || /^(?:else|elif)\b/.test(child.text);
    yield* inNode(file, child, insideIf || isBranch);
  }
}

export const scriptConditionals: LintRule = {
  id: 'script-conditionals',
  severity: 'error',
  title: 'A script has no `elif` and no `if` inside another',
  why: 'The compiler refuses them, and the agent stays as it was.',
  fix: 'Write one condition with and/or, or else if at the same level.',
  *check({ scripts }) {
    for (const script of scripts) {
      if (isAgentforceScript(script)) yield* inNode(script.file, script.root, false);
    }
  }
};
