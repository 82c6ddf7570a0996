/** The real engine, once per way of escalating, from the compiled policy and the flows on disk. */
import { createEngine, type Engine } from '../../src/run/engine.ts';
import type { EscalationMode } from '../../src/policy/topic.ts';
import type { PolicyRecords } from '../../src/shared/records.ts';

/** What is special to one way of escalating. */
interface ModeFiles {
  readonly version: string;
  readonly prerequisites: PolicyRecords['prerequisites'];
  /** `Handoff_Decide` and the flows it calls, as XML by API name. */
  readonly flows: Readonly<Record<string, string>>;
}

/** What the build reads from the policy and from force-app. */
export interface EngineFiles {
  /** Stem of the destination every chain ends at. */
  readonly fallback: string;
  /** Name of the dispatcher topic of smart routing. */
  readonly dispatcher: string;
  readonly records: PolicyRecords;
  readonly modes: Readonly<Record<EscalationMode, ModeFiles>>;
}

export type ConsoleEngines = Readonly<Record<EscalationMode, Engine>> & {
  readonly fallback: string;
  readonly dispatcher: string;
};

/** Assembles the engines; throws when a flow uses something the interpreter does not model. */
export function assembleEngines(files: EngineFiles): ConsoleEngines {
  const engine = (mode: EscalationMode): Engine => {
    const { flows, ...own } = files.modes[mode];
    return createEngine({
      records: { ...files.records, ...own },
      decideFlowXml: flows['Handoff_Decide'] ?? '',
      flows: new Map(Object.entries(flows))
    });
  };
  return {
    fallback: files.fallback,
    dispatcher: files.dispatcher,
    default: engine('default'),
    dynamic: engine('dynamic'),
    smart: engine('smart')
  };
}
