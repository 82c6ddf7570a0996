/**
 * Flows as data: build them from a recipe, write and read their XML, run them, prove their paths.
 *
 * ```ts
 * const flow = buildFlow({
 *   name: 'Handoff_Greet', label: 'Handoff: Greet', description: 'Says who is on the line.',
 *   kind: 'autolaunched',
 *   variables: [
 *     text('channel', 'Channel of the conversation.', { input: true }),
 *     text('greeting', 'What to say.', { output: true }),
 *   ],
 *   start: 'Which_Channel',
 *   steps: [
 *     decision({
 *       name: 'Which_Channel', description: 'Voice is answered aloud.',
 *       outcomes: [{ name: 'Voice', when: [equals('channel', 'voice')], next: 'Say_Hello' }],
 *       otherwise: { label: 'Any other channel', next: END },
 *     }),
 *     assignment({
 *       name: 'Say_Hello', description: 'Chooses the spoken greeting.',
 *       items: [assign('greeting', 'Hello')], next: END,
 *     }),
 *   ],
 * });
 * const xml = writeFlow(flow);        // canonical .flow-meta.xml
 * const again = readFlow(xml);        // the same model
 * writeMetadata('Queue', { name: 'Billing', queueSobject: [{ sobjectType: 'Case' }] });
 * ```
 * Every step that can fail takes `fault: '<step>'`; `next` is a step name or `END`. Text, numbers and
 * booleans are literal values; `ref('Find_Queue.Id')` reads a variable, a field or a step's output,
 * `setup('sfdc_livemessage', 'ServiceChannel')` a setup record. `writeMetadata` writes any other type:
 * keys are elements in any order, lists repeat an element, `@xsi:type` is an attribute and `#text` the
 * text beside it.
 */
export { EXECUTED_KINDS, type Flow, type Value, type Variable } from './model.ts';
export { readFlow, writeFlow } from './flowXml.ts';
export {
  readMetadata,
  writeMetadata,
  type MetadataFile,
  type MetadataObject,
  type MetadataValue
} from './metadataXml.ts';
export { parseXml, XmlError, type XmlElement } from './xml.ts';
export { checkFlow, type FlowProblem } from './checkFlow.ts';
export { buildFlow, FlowBuildError, type Recipe } from './build/buildFlow.ts';
export {
  action,
  apexAction,
  assignment,
  decision,
  END,
  loop,
  sentence,
  subflow,
  type ActionOptions,
  type DecisionOutcome,
  type Inputs,
  type Next,
  type Outputs,
  type Step,
  type StepText
} from './build/steps.ts';
export * from './build/recordSteps.ts';
export * from './build/omniSteps.ts';
export * from './build/values.ts';
export { compileFlow } from './interpreter/compileFlow.ts';
export { MemoryOrg } from './interpreter/memoryOrg.ts';
export { TriggeredFlows, type StartedRun } from './interpreter/triggeredFlows.ts';
export { matchesFilters } from './interpreter/records.ts';
export {
  FlowFault,
  FlowRefusal,
  UnhandledFault,
  type CompiledFlow,
  type FlowAction,
  type FlowOrg,
  type FlowRecord,
  type FlowRegistry,
  type FlowRun,
  type FlowValue,
  type PathStep,
  type ResolvedFilter
} from './interpreter/values.ts';
