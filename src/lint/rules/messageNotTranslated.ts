/** Words said at the moment of transfer should be in the customer's language. */
import type { LintRule, Problem } from '../finding.ts';
import { blocks, field } from '../project/agentScript.ts';
import type { LintProject } from '../project/lintProject.ts';
import { referencesOf } from '../../flow/references.ts';

function* inScripts({ scripts }: LintProject): Generator<Problem> {
  for (const script of scripts) {
    const language = field(script.root, 'language');
    const more = field(language, 'additional_locales')?.value ?? '';
    const all = field(language, 'all_additional_locales')?.value === 'True';
    if (more === '' && !all) continue;
    for (const block of blocks(script, 'connection')) {
      const spoken = field(block, 'escalation_message');
      if (!spoken || spoken.value === '' || spoken.value.includes('@variables.')) continue;
      const message =
        'The escalation message is fixed in one language, and the agent speaks several.';
      yield { file: script.file, line: spoken.line, message };
    }
  }
}

/** Labels of each translation file, by language. */
function translations(project: LintProject): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    project.files
      .filter(({ path }) => path.endsWith('.translation-meta.xml'))
      .map(({ path, text }) => {
        const language = /([A-Za-z_]+)\.translation-meta\.xml$/.exec(path)?.[1] ?? path;
        const labels = [...text.matchAll(/<customLabels>[\s\S]*?<name>(\w+)<\/name>/g)];
        return [language, new Set(labels.map(([, name]) => name ?? ''))] as const;
      })
  );
}

function* inFlows(project: LintProject): Generator<Problem> {
  const languages = translations(project);
  for (const { file, flow } of project.flows) {
    for (const { path, from } of referencesOf(flow)) {
      const label = /^\$Label\.(\w+)/.exec(path)?.[1];
      if (label === undefined) continue;
      for (const [language, known] of languages) {
        if (known.has(label)) continue;
        const message = `${from} says the label ${label}, which has no translation in ${language}.`;
        yield { file, line: 1, message };
      }
    }
  }
}

export const messageNotTranslated: LintRule = {
  id: 'message-not-translated',
  severity: 'warning',
  title: 'What is said at the transfer exists in every language the project speaks',
  why: 'The customer is told in a foreign language that somebody comes, at the worst moment for it.',
  fix: 'Take the words from the conversation language (an action output or a message record), or translate the label.',
  *check(project) {
    yield* inScripts(project);
    yield* inFlows(project);
  }
};
