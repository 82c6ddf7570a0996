/**
 * The rules of the platform that the interpreter follows, each with where it is known from. A reader
 * finds here what a run rests on; each rule has a fixture in which a helpful and a lazy model differ, or
 * a refusal. Sources: the public language specification of Agent Script (`spec`), its compiler
 * (`compiler`), the developer guide (`guide`), Help (`help`) and the Metadata API (`metadata`).
 */

/** How sure a rule is. */
export type Certainty = 'documented' | 'seenDeployed' | 'sourcesConflict';

/** One rule. */
export interface PlatformRule {
  readonly says: string;
  readonly source: string;
  readonly certainty: Certainty;
}

/** Every rule by its code. */
export const RULES = {
  startsAtTheFrontDoor: {
    says: 'Every customer message enters at start_agent; a transition starts its target on the same message and does not return.',
    source: 'guide: Flow of Control, Utils',
    certainty: 'documented'
  },
  hooksAreDeterministic: {
    says: 'before_reasoning runs once when a subagent is entered, after_reasoning once when its loop ends; neither holds prompt text.',
    source: 'spec: before_reasoning, after_reasoning; guide: Before and After Reasoning',
    certainty: 'documented'
  },
  instructionsAreReadAgain: {
    says: 'Instructions are evaluated again in each loop, with the newest values of the variables.',
    source: 'spec: reasoning, instructions',
    certainty: 'documented'
  },
  textEndsTheTurn: {
    says: 'A model may answer with text and call no tool; that ends the turn, and after_reasoning runs.',
    source:
      'spec: reasoning, loop termination; compiler: after_all_tool_calls is skipped without a tool',
    certainty: 'documented'
  },
  escalateIsATool: {
    says: 'Only a tool call of the model escalates; it ends the turn, has no outputs, and the connection speaks its fixed message.',
    source: 'guide: Utils; compiler: run and transition of escalate do not compile',
    certainty: 'documented'
  },
  afterEscalating: {
    says: 'Whether after_reasoning runs when the escalate tool was called is not said; both are tried.',
    source: 'guide: Before and After Reasoning; spec: after_reasoning',
    certainty: 'sourcesConflict'
  },
  transitionDropsThePrompt: {
    says: 'A transition in instructions leaves the subagent at once; the prompt resolved so far is lost.',
    source: 'guide: Flow of Control (an older page keeps the prompt)',
    certainty: 'sourcesConflict'
  },
  toolTransitionWaits: {
    says: 'A transition among the tools happens after the call, without after_reasoning of the subagent it leaves.',
    source: 'guide: Before and After Reasoning',
    certainty: 'documented'
  },
  loopsAreFew: {
    says: 'After four loops without an answer the turn ends and the next message enters at the front door.',
    source: 'guide: Flow of Control',
    certainty: 'documented'
  },
  failuresSetNothing: {
    says: 'An action that throws sets no variable; the model sees an error it cannot use.',
    source: 'spec: Callbacks, action failure',
    certainty: 'documented'
  },
  lastWordsOnly: {
    says: 'user_input is the last message only, and the only words a script can read.',
    source: 'guide: Variables',
    certainty: 'documented'
  },
  toolsAreGated: {
    says: 'A tool whose available when is false is not offered to the model.',
    source: 'spec: available when',
    certainty: 'documented'
  },
  linkedIsFixed: {
    says: 'A linked variable cannot be set by anything in the script.',
    source: 'spec: Variables, linked',
    certainty: 'documented'
  },
  actionsAreBilled: {
    says: 'An action is billed each time it runs, also when the script runs it; utilities are not.',
    source: 'help: Flex Credits Billable Usage Types',
    certainty: 'documented'
  },
  unmappedIsNull: {
    says: 'An input that nothing maps and the model leaves out arrives empty; constants are reserved for future use.',
    source: 'metadata: GenAiPlannerAttrMapping',
    certainty: 'documented'
  },
  outputsBecomeVariables: {
    says: 'An output mapped to a variable is there for the next action that maps an input from it.',
    source: 'metadata: GenAiPlannerAttrMapping; seen in deployed planners',
    certainty: 'seenDeployed'
  }
} as const satisfies Readonly<Record<string, PlatformRule>>;

/** Code of a rule. */
export type RuleCode = keyof typeof RULES;
