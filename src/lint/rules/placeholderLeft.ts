/** Words somebody meant to replace. */
import type { LintRule, Problem } from '../finding.ts';
import { everyNode } from '../project/agentScript.ts';
import type { LintProject } from '../project/lintProject.ts';
import { everyElement } from '../project/xmlTree.ts';

const PLACEHOLDER =
  /\[(?:replace|insert|your|add|enter|todo|tbd|company|fill)\b[^\]\n]{0,60}\]|<(?:your|insert|replace)[\w\s-]{0,40}>|\b(?:REPLACE_ME|REPLACEME|CHANGEME|CHANGE_ME|lorem ipsum)\b/i;

const SPOKEN_OR_READ = ['Bot', 'BotVersion', 'GenAiPlugin', 'GenAiPlannerBundle'];
const FIELDS = [
  'description',
  'scope',
  'stringValue',
  'text',
  'message',
  'escalationMessage',
  'company',
  'role',
  'fieldText'
];

function* inDocuments(project: LintProject): Generator<Problem> {
  for (const { file, type, root } of project.documents) {
    if (!SPOKEN_OR_READ.includes(type)) continue;
    for (const { name, text, line } of everyElement(root)) {
      const found = FIELDS.includes(name) ? PLACEHOLDER.exec(text)?.[0] : undefined;
      if (found) yield { file, line, message: `"${found}" was not replaced.` };
    }
  }
}

export const placeholderLeft: LintRule = {
  id: 'placeholder-left',
  severity: 'warning',
  title: 'No placeholder is left in what the agent reads or says',
  why: 'The model follows it word for word, or the customer reads it.',
  fix: 'Write what was meant.',
  *check(project) {
    yield* inDocuments(project);
    for (const { file, root } of project.scripts) {
      for (const { text, line } of everyNode(root)) {
        const found = PLACEHOLDER.exec(text)?.[0];
        if (found) yield { file, line, message: `"${found}" was not replaced.` };
      }
    }
  }
};
