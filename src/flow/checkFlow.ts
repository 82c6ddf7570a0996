/**
 * What must hold of every flow we write before anyone looks at its paths: connectors lead somewhere,
 * references resolve, nothing is unreachable, nothing that can fail lacks a fault path, names and
 * texts fit the platform's limits.
 */
import { isBlankValue, referencesOf, resourceNames, rootOf } from './references.ts';
import {
  exitsOf,
  FAULTING_KINDS,
  flowStructure,
  reachableNodes,
  type FlowStructure
} from './structure.ts';
import type { ActionCall, Assignment, Decision, Flow, Subflow } from './model.ts';

/** One thing wrong with a flow. `element` is empty when the flow as a whole is meant. */
export interface FlowProblem {
  /** Stable code, for example `dangling-connector`. */
  readonly code: string;
  readonly element: string;
  readonly message: string;
}

/** Longest flow variable or subflow input name that every API accepts. */
export const MAXIMUM_VARIABLE_NAME = 40;
const MAXIMUM_NAME = 80;
const MAXIMUM_LABEL = 80;
const MAXIMUM_DESCRIPTION = 255;
const MAXIMUM_LOGIC = 1000;
const API_NAME = /^[A-Za-z](?:[A-Za-z0-9]|_(?!_))*(?<!_)$/;

type Report = (code: string, element: string, message: string) => void;

function checkNames(flow: Flow, structure: FlowStructure, report: Report): void {
  for (const name of structure.duplicates) {
    report('duplicate-name', name, `Two steps are called ${name}; rename one.`);
  }
  for (const { name, node } of structure.nodes.values()) {
    if (!API_NAME.test(name) || name.length > MAXIMUM_NAME) {
      report('bad-name', name, `"${name}" is not a valid API name of at most 80 characters.`);
    }
    if (!node.label) report('missing-label', name, `${name} has no label.`);
    else if (node.label.length > MAXIMUM_LABEL) {
      report('long-label', name, `The label of ${name} is longer than 80 characters.`);
    }
    if (!node.description) report('missing-description', name, `${name} has no description.`);
    else if (node.description.length > MAXIMUM_DESCRIPTION) {
      report('long-description', name, `The description of ${name} is longer than 255 characters.`);
    }
  }
  for (const { name = '' } of flow.variables ?? []) {
    if (!API_NAME.test(name) || name.length > MAXIMUM_VARIABLE_NAME) {
      report('bad-name', name, `Variable "${name}" is not a valid name of at most 40 characters.`);
    }
    if (structure.nodes.has(name)) {
      report('duplicate-name', name, `${name} is both a variable and a step; rename one.`);
    }
  }
}

function checkConnectors(structure: FlowStructure, report: Report): void {
  if (structure.start === undefined && structure.entries.length === 0) {
    report('no-start', '', 'The flow starts nowhere: start has no connector.');
  }
  for (const { label, target } of structure.entries) {
    if (!structure.nodes.has(target)) {
      report(
        'dangling-connector',
        label,
        `The entry ${label} leads to ${target}, which is not there.`
      );
    }
  }
  for (const placed of structure.nodes.values()) {
    for (const exit of exitsOf(placed)) {
      if (exit.target !== undefined && !structure.nodes.has(exit.target)) {
        report(
          'dangling-connector',
          placed.name,
          `${placed.name} (${exit.outcome ?? exit.kind}) leads to ${exit.target}, which is not there.`
        );
      }
    }
    if (FAULTING_KINDS.has(placed.kind) && !(placed.node as ActionCall).faultConnector) {
      report('missing-fault-path', placed.name, `${placed.name} can fail and has no fault path.`);
    }
  }
  const reached = reachableNodes(structure);
  for (const name of structure.nodes.keys()) {
    if (!reached.has(name)) report('unreachable', name, `No path reaches ${name}.`);
  }
}

function checkContent(structure: FlowStructure, report: Report): void {
  for (const { kind, name, node } of structure.nodes.values()) {
    if (kind === 'decisions') {
      const { rules, defaultConnector, defaultConnectorLabel } = node as Decision;
      if (!rules?.length) report('empty-decision', name, `${name} has no outcome.`);
      if (!defaultConnector && !defaultConnectorLabel) {
        report('missing-else', name, `${name} says nothing about what happens otherwise.`);
      }
      for (const rule of rules ?? []) {
        if (!rule.conditions?.length) {
          report('empty-outcome', name, `Outcome ${rule.name ?? ''} of ${name} has no condition.`);
        }
        if (rule.conditionLogic.length > MAXIMUM_LOGIC) {
          report('long-logic', name, `Outcome ${rule.name ?? ''} has logic over 1,000 characters.`);
        }
      }
    }
    if (kind === 'assignments') {
      const { assignmentItems } = node as Assignment;
      if (!assignmentItems?.length) report('empty-assignment', name, `${name} assigns nothing.`);
      for (const item of assignmentItems ?? []) {
        if (item.value === undefined || Object.keys(item.value).length === 0) {
          report(
            'empty-assignment',
            name,
            `${name} assigns nothing to ${item.assignToReference ?? '?'}.`
          );
        }
      }
    }
    if (kind === 'subflows' && !(node as Subflow).flowName) {
      report('no-subflow', name, `${name} names no flow to run.`);
    }
    if (kind === 'actionCalls') {
      for (const input of (node as ActionCall).inputParameters ?? []) {
        if (input.value !== undefined && isBlankValue(input.value)) {
          report('blank-input', name, `${name} passes a blank ${input.name}.`);
        }
      }
    }
  }
}

function checkReferences(flow: Flow, report: Report): void {
  const names = resourceNames(flow);
  for (const { path, from } of referencesOf(flow)) {
    const root = rootOf(path);
    if (!root.startsWith('$') && !names.has(root)) {
      report(
        'unknown-reference',
        from,
        `${from} mentions ${path}, which the flow does not define.`
      );
    }
  }
}

/** Checks the structure of one flow; an empty list means it is sound. */
export function checkFlow(flow: Flow): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const report: Report = (code, element, message) => problems.push({ code, element, message });
  const structure = flowStructure(flow);
  checkNames(flow, structure, report);
  checkConnectors(structure, report);
  checkContent(structure, report);
  checkReferences(flow, report);
  return problems;
}
