/** A customer who is always the same person. */
import type { LintRule, Problem } from '../finding.ts';
import { blocks, everyNode } from '../project/agentScript.ts';
import { lineOfElement, type FlowDocument } from '../project/lintProject.ts';
import { flowsThatMatter } from './flowsThatMatter.ts';

const PERSON =
  /^(?:EndUser)?Contact(?:Id|Email|__c)?$|^(?:SuppliedEmail|PersonContactId|AccountId)$/i;

const PEOPLE = ['Contact', 'Account', 'Lead', 'User'];

/** Look-ups that find one person by a name or address written in the flow. */
function* constantLookUps(flows: readonly FlowDocument[]): Generator<Problem> {
  for (const document of flows) {
    for (const { name = '', object = '', filters } of document.flow.recordLookups ?? []) {
      if (!PEOPLE.includes(object)) continue;
      const constant = (filters ?? []).find(
        ({ field, value }) =>
          /^(?:Id|Name|\w*Email|\w*Phone)$/.test(field ?? '') && value?.stringValue
      );
      if (!constant) continue;
      const message = `${name} always finds the ${object} "${constant.value?.stringValue ?? ''}".`;
      yield { file: document.file, line: lineOfElement(document, name), message };
    }
  }
}

export const constantContact: LintRule = {
  id: 'constant-contact',
  severity: 'error',
  title: 'The contact comes from the conversation, never from a constant',
  why: "Every customer's handoff is attached to one contact: the human agent greets the wrong person with the wrong data.",
  fix: 'Use the contact of the session (EndUserContactId) or a linked variable.',
  *check(project) {
    const { scripts } = project;
    const names = flowsThatMatter(project);
    const flows = project.flows.filter(({ name }) => names.has(name));
    yield* constantLookUps(flows);
    for (const document of flows) {
      const { recordCreates, recordUpdates, actionCalls } = document.flow;
      for (const step of [...(recordCreates ?? []), ...(recordUpdates ?? [])]) {
        for (const { field, value } of step.inputAssignments ?? []) {
          if (!PERSON.test(field ?? '') || !value?.stringValue) continue;
          const message = `${step.name ?? ''} sets ${field ?? ''} to the constant "${value.stringValue}".`;
          yield { file: document.file, line: lineOfElement(document, step.name ?? ''), message };
        }
      }
      for (const { name: call = '', inputParameters } of actionCalls ?? []) {
        for (const { name, value } of inputParameters ?? []) {
          if (!PERSON.test(name) || !value?.stringValue) continue;
          const message = `${call} passes the constant "${value.stringValue}" as ${name}.`;
          yield { file: document.file, line: lineOfElement(document, call), message };
        }
      }
    }
    for (const script of scripts) {
      for (const { text, line } of everyNode(script.root)) {
        const [, name = '', constant = ''] = /^with (\w+)\s*=\s*"([^"]+)"/.exec(text) ?? [];
        if (!PERSON.test(name)) continue;
        const message = `The constant "${constant}" is passed as ${name}.`;
        yield { file: script.file, line, message };
      }
      for (const block of blocks(script, 'variables')) {
        for (const { key, value, line } of block.children) {
          const isPerson = PERSON.test(key.replaceAll('_', ''));
          if (!isPerson || !/=\s*"[^"]+"/.test(value)) continue;
          yield { file: script.file, line, message: `The variable ${key} starts as a constant.` };
        }
      }
    }
  }
};
