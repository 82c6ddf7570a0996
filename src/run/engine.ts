/**
 * Puts the rooms together into one engine: compiled records for detection, the compiled decision
 * flow for decisions, redaction for everything that is shown or stored.
 */
import { createDecider, type Decider } from '../decide/index.ts';
import { createDetector, type Detector } from '../detect/index.ts';
import { createRedactor, type Redactor } from '../redact/index.ts';
import type { PolicyRecords } from '../shared/records.ts';

/** What a replay, a backtest or the local console runs conversations through. */
export interface Engine {
  readonly detector: Detector;
  readonly decider: Decider;
  readonly redactor: Redactor;
  readonly records: PolicyRecords;
}

/** What an engine is made of: the policy's records and the XML of its decision flow. */
export interface EngineParts {
  readonly records: PolicyRecords;
  /** Content of `Handoff_Decide.flow-meta.xml`, the file that would be deployed. */
  readonly decideFlowXml: string;
  /** XML of all flows by API name: the decision flow may call some of them. */
  readonly flows: ReadonlyMap<string, string>;
}

/** Assembles an engine. Throws when the flow uses something the interpreter does not model. */
export function createEngine(parts: EngineParts): Engine {
  return {
    records: parts.records,
    detector: createDetector(parts.records),
    decider: createDecider(parts),
    redactor: createRedactor(parts.records)
  };
}
