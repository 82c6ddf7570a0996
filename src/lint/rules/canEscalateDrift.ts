/** A running agent reads its own copy of a topic. */
import type { LintRule } from '../finding.ts';
import { childOf } from '../project/xmlTree.ts';

/** The library topic's name inside the name of a copy: `Handoff_Billing_16jKY000000001A`. */
const COPY_SUFFIX = /_(?:[A-Za-z0-9]{15,18}|Local)$/;

export const canEscalateDrift: LintRule = {
  id: 'can-escalate-drift',
  severity: 'error',
  title: "canEscalate is the same in the topic and in the agent's copy of it",
  why: 'The agent reads its copy: the topic file says it escalates, and in the conversation it does not.',
  fix: 'Set canEscalate in the local topic of the planner bundle, then deactivate, deploy and activate the agent.',
  *check({ topics }) {
    for (const copy of topics) {
      if (!copy.isCopy) continue;
      const base = copy.name.replace(COPY_SUFFIX, '');
      const library = topics.find(
        (topic) => !topic.isCopy && [copy.source, base, copy.localName].includes(topic.name)
      );
      if (!library || library.canEscalate === copy.canEscalate) continue;
      const element = childOf(copy.element, 'canEscalate') ?? copy.element;
      const message = `${library.name} has canEscalate ${String(library.canEscalate)} and its copy ${String(copy.canEscalate)}.`;
      yield { file: copy.file, line: element.line, message };
    }
  }
};
