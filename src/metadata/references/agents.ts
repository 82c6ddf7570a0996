/** Agent metadata: topics, actions, planner bundles, bots, prompt templates and Agent Script. */
import type { XmlElement } from '../../flow/xml.ts';
import { allNamed, childrenOf, textOf } from '../elements.ts';
import type { Component, Inventory } from '../inventory.ts';
import type { TextFile } from '../projectFiles.ts';
import { at, type Lookup, type Place } from './lookup.ts';

/** Actions that the platform brings along. */
const STANDARD_FUNCTION = /^(EmployeeCopilot__|SvcCopilotTmpl__|streamKnowledgeSearch|standard)/;

function checkTarget(place: Place, kind: string, target: string, lookup: Lookup): void {
  if (kind === 'apex') {
    lookup.apexClass(place, target);
    const source = lookup.inventory.apex.get(target);
    if (source && !source.invocable) {
      const message = `${target} has no @InvocableMethod.`;
      lookup.report(place, 'not-invocable', message, 'Name an invocable class.');
    }
  } else if (kind === 'flow') lookup.component(place, 'Flow', target);
  else if (kind === 'generatePromptResponse' || kind === 'prompt') {
    lookup.component(place, 'GenAiPromptTemplate', target);
  }
}

/** Property names of an action's schema must be the invocable variables: a mismatch fails only at run time. */
function checkSchema(
  file: TextFile,
  component: Component,
  direction: string,
  lookup: Lookup
): void {
  const target = textOf(component.root, 'invocationTarget') ?? '';
  if (textOf(component.root, 'invocationTargetType') !== 'apex') return;
  const invocable = lookup.inventory.apex.get(target)?.invocable;
  if (!invocable) return;
  const known = direction === 'input' ? invocable.inputs : invocable.outputs;
  const schema = JSON.parse(file.text) as { properties?: Record<string, unknown> };
  for (const property of Object.keys(schema.properties ?? {})) {
    lookup.checked += 1;
    if (known.has(property)) continue;
    const message = `${target} has no ${direction} "${property}".`;
    lookup.report(
      { path: file.path },
      `unknown-${direction}`,
      message,
      'Use a variable of the class.'
    );
  }
}

function checkFunctions(inventory: Inventory, lookup: Lookup): void {
  for (const action of inventory.byType.get('GenAiFunction')?.values() ?? []) {
    const kind = textOf(action.root, 'invocationTargetType') ?? '';
    checkTarget(at(action), kind, textOf(action.root, 'invocationTarget') ?? '', lookup);
    const folder = action.path.slice(0, action.path.lastIndexOf('/'));
    for (const direction of ['input', 'output']) {
      const path = `${folder}/${direction}/schema.json`;
      const file = inventory.files.all.find((candidate) => candidate.path === path);
      if (file) checkSchema(file, action, direction, lookup);
    }
  }
}

function checkActionNames(component: Component, root: XmlElement, lookup: Lookup): void {
  for (const list of allNamed(root, 'genAiFunctions')) {
    const name = textOf(list, 'functionName') ?? textOf(list, 'genAiFunctionName');
    if (name === undefined || STANDARD_FUNCTION.test(name)) continue;
    lookup.component(at(component, list), 'GenAiFunction', name);
  }
}

function checkPlanners(inventory: Inventory, lookup: Lookup): void {
  for (const planner of inventory.byType.get('GenAiPlannerBundle')?.values() ?? []) {
    checkActionNames(planner, planner.root, lookup);
    for (const list of allNamed(planner.root, 'genAiPlugins')) {
      const name = textOf(list, 'genAiPluginName') ?? '';
      lookup.component(at(planner, list), 'GenAiPlugin', name);
    }
    for (const route of allNamed(planner.root, 'outboundRouteName')) {
      lookup.component(at(planner, route), 'Flow', route.text);
    }
    for (const action of allNamed(planner.root, 'localActions')) {
      const kind = textOf(action, 'invocationTargetType') ?? '';
      checkTarget(at(planner, action), kind, textOf(action, 'invocationTarget') ?? '', lookup);
    }
  }
}

function checkBots(inventory: Inventory, lookup: Lookup): void {
  for (const bot of inventory.byType.get('Bot')?.values() ?? []) {
    const flow = textOf(bot.root, 'defaultOutboundFlow');
    if (flow !== undefined) lookup.component(at(bot), 'Flow', flow);
  }
  for (const version of inventory.byType.get('BotVersion')?.values() ?? []) {
    lookup.component(at(version), 'Bot', version.fullName.split('.')[0] ?? '');
    for (const planner of allNamed(version.root, 'genAiPlannerName')) {
      lookup.component(at(version, planner), 'GenAiPlannerBundle', planner.text);
    }
  }
}

function checkPrompts(inventory: Inventory, lookup: Lookup): void {
  for (const template of inventory.byType.get('GenAiPromptTemplate')?.values() ?? []) {
    for (const provider of allNamed(template.root, 'templateDataProviders')) {
      const [kind = '', target = ''] = (textOf(provider, 'definition') ?? '').split('://');
      checkTarget(at(template, provider), kind, target, lookup);
    }
    for (const definition of allNamed(template.root, 'definition')) {
      const [, object] = /^SOBJECT:\/\/(\w+)$/.exec(definition.text) ?? [];
      if (object !== undefined) lookup.object(at(template, definition), object);
    }
  }
}

/** `apex://X`, `flow://X` and `prompt://X` in Agent Script. */
function checkScripts(inventory: Inventory, lookup: Lookup): void {
  for (const { path, text } of inventory.files.all) {
    if (!path.endsWith('.agent')) continue;
    for (const [position, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(/\b(apex|flow|prompt|generatePromptResponse):\/\/(\w+)/g)) {
        checkTarget({ path, line: position + 1 }, match[1] ?? '', match[2] ?? '', lookup);
      }
    }
  }
}

/** Checks both agent generations. */
export function checkAgents(inventory: Inventory, lookup: Lookup): void {
  checkFunctions(inventory, lookup);
  for (const topic of inventory.byType.get('GenAiPlugin')?.values() ?? []) {
    const lists = childrenOf(topic.root, 'genAiFunctions');
    if (lists.length > 0) checkActionNames(topic, topic.root, lookup);
  }
  checkPlanners(inventory, lookup);
  checkBots(inventory, lookup);
  checkPrompts(inventory, lookup);
  checkScripts(inventory, lookup);
}
