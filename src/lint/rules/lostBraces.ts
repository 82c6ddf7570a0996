/** A merge field that is printed instead of filled. */
import type { LintRule } from '../finding.ts';
import { everyNode, isAgentforceScript } from '../project/agentScript.ts';
import { everyElement } from '../project/xmlTree.ts';

const IN_SCRIPT =
  /\{!@[\w.]+\s*$|\{!@[\w.]+[^}\w.][^}]*$|(?<![{!\w])\{@(?:variables|outputs|actions)\.\w+\}/;
const IN_FLOW = /\{![\w.$]+(?=\s|$|[,;<])(?![^{]*\})/;

export const lostBraces: LintRule = {
  id: 'lost-braces',
  severity: 'warning',
  title: 'A merge field opens with {! and closes with }',
  why: 'The customer, or the model, reads the name of a variable instead of its value.',
  fix: 'Write {!@variables.name} in a script, {!name} in a flow.',
  *check(project) {
    for (const script of project.scripts) {
      if (!isAgentforceScript(script)) continue;
      for (const { text, line } of everyNode(script.root)) {
        const found = IN_SCRIPT.exec(text)?.[0];
        if (found)
          yield { file: script.file, line, message: `"${found.trim()}" is no merge field.` };
      }
    }
    for (const { file, root } of project.flows) {
      for (const { name, text, line } of everyElement(root)) {
        if (name !== 'text' && name !== 'fieldText') continue;
        const found = IN_FLOW.exec(text)?.[0];
        if (found) yield { file, line, message: `"${found}" is no merge field.` };
      }
    }
  }
};
