/** A topic that may escalate must be told when. */
import type { LintRule } from '../finding.ts';

export const escalationKeywordMissing: LintRule = {
  id: 'escalation-keyword-missing',
  severity: 'warning',
  title: "A topic that may escalate says when to execute 'Escalation'",
  why: 'The topic is allowed to escalate and never told to: the customer is kept in it.',
  fix: "Add an instruction that says when to execute 'Escalation'.",
  *check({ topics }) {
    for (const { file, name, localName, canEscalate, instructions, element } of topics) {
      const isStandard = localName === 'Escalation' || /(?:^|_)Escalation$/.test(name);
      if (!canEscalate || isStandard) continue;
      if (instructions.some(({ text }) => /\bEscalation\b/.test(text))) continue;
      const message = `${name} may escalate, and no instruction says when.`;
      yield { file, line: element.line, message };
    }
  }
};
