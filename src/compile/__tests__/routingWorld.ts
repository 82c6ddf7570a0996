/**
 * A small world around a routing flow: who is online, what is missing, what fails. It runs the flow's
 * XML in that world and says what became of the work.
 */
import {
  compileFlow,
  FlowFault,
  type CompiledFlow,
  type Flow,
  type FlowAction,
  type FlowOrg,
  type FlowRecord,
  type FlowRegistry,
  type FlowValue
} from '../../flow/index.ts';
import { missingInputs } from '../../platform/index.ts';
import { APEX_ACTIONS } from '../../shared/apexActions.ts';
import type { Channel } from '../../shared/reasons.ts';

/** How an Apex action turns out: it may fail, or report that it could not do it. */
export type Result = 'works' | 'refuses' | 'fails';

/** One destination as this world has it. */
export interface Place {
  readonly stem: string;
  /** False: no active record. */
  readonly known: boolean;
  /** False: it does not serve the channel. */
  readonly serves: boolean;
  readonly hasQueue: boolean;
  /** True: its business hours are closed. */
  readonly closed: boolean;
  readonly routing: 'queue' | 'agent' | 'skills' | 'external';
  readonly hasRoutingConfig: boolean;
  /** False: its people do not hold what the first destination asks for. */
  readonly mayTakeIt: boolean;
  readonly waitLimit: number | null;
  readonly overflow: string;
  /** Humans online; -1 unknown, `fails` when the check does not answer. */
  readonly online: number | 'fails';
  /** The same, of those who have the skills. */
  readonly skilled: number | 'fails';
  readonly wait: number | null;
}

/** Everything a routing flow can meet. */
export interface World {
  readonly channel: Channel;
  /** For cases: a service channel is set up for them. */
  readonly hasCaseChannel: boolean;
  readonly open: Result;
  readonly personId: string;
  /** Whether that person is there. */
  readonly personOnline: number | 'fails';
  readonly language: string;
  /** True: only people who hold the same may take the work. */
  readonly restricted: boolean;
  /** What the flow finds when it reads the handoff itself. */
  readonly handoff: 'none' | 'open' | 'restricted' | 'fails';
  /** Tried in order by their overflows; the first is the one the handoff names. */
  readonly places: readonly Place[];
  readonly fallback: Place;
  readonly recordRoute: Result;
  readonly skillsComplete: boolean;
  /** Attempts that fail, as `<routing type> <queue>`; `*` for every queue. */
  readonly failingRoutes: readonly string[];
  /** Queues and channels cannot be looked up. */
  readonly queueLookUpFails: boolean;
  readonly recordNobody: Result;
  readonly recordFailed: Result;
  readonly caseFails: boolean;
}

/** What became of the work. */
export interface Fate {
  /** `<routing type> <queue>`; blank when it was not routed. */
  readonly routed: string;
  /** Whose availability was asked for, in order: `<routing type> <queue>`. */
  readonly asked: readonly string[];
  /** What was written down before routing, in order: the queue, how many are online, the wait. */
  readonly recorded: readonly string[];
  /** Causes of the call-backs put on record, in order. */
  readonly callBacks: readonly string[];
  /** The case made without any code of ours: `bare`, or `full` when it says what is known. */
  readonly lastResort: '' | 'bare' | 'full';
}

/** One fault for all: thousands are thrown, and making one costs more than the run around it. */
const refusal = new FlowFault('The platform refused.');

const textOf = (value: FlowValue | undefined): string => (typeof value === 'string' ? value : '');

export const SUFFIX: Readonly<Record<Channel, string>> = {
  case: '_Case',
  messaging: '_Messaging',
  voice: '_Voice'
};

const HANDOFF = 'Handoff_Destination__mdt';

class WorldOrg implements FlowOrg {
  readonly world: World;
  readonly fate = {
    routed: '',
    asked: [] as string[],
    recorded: [] as string[],
    callBacks: [] as string[],
    lastResort: '' as Fate['lastResort']
  };

  constructor(world: World) {
    this.world = world;
  }

  query(object: string, filters: readonly { field: string; value: FlowValue }[]): FlowRecord[] {
    const { places, fallback, channel } = this.world;
    const valueOf = (field: string): FlowValue =>
      filters.find((filter) => filter.field === field)?.value ?? null;
    if (object === 'ServiceChannel') {
      if (this.world.queueLookUpFails) throw refusal;
      if (!this.world.hasCaseChannel || valueOf('RelatedEntity') !== 'Case') return [];
      return [{ Id: 'channel', MasterLabel: 'Cases', DeveloperName: 'Cases' }];
    }
    if (object === HANDOFF) {
      const place = places.find(({ stem }) => stem === valueOf('Stem__c'));
      return place?.known ? [recordOf(place, channel)] : [];
    }
    if (object === 'Handoff__c') {
      if (this.world.handoff === 'fails') throw refusal;
      if (this.world.handoff === 'none') return [];
      const Destination__c = this.world.handoff === 'open' ? 'Handoff_Billing' : 'Handoff_Fraud';
      return [{ Id: 'handoff', Destination__c, Summary__c: 'Charged twice.', Contact__c: '003' }];
    }
    if (object !== 'Group') return [];
    if (this.world.queueLookUpFails) throw refusal;
    const name = valueOf('DeveloperName');
    const place = [...places, fallback].find(({ stem }) => `${stem}${SUFFIX[channel]}` === name);
    if (valueOf('Type') !== 'Queue' || !place?.hasQueue) return [];
    return [
      {
        Id: textOf(name),
        DeveloperName: name,
        QueueRoutingConfigId: place.hasRoutingConfig ? 'config' : null
      }
    ];
  }

  create(object: string, values: FlowRecord): string {
    if (object !== 'Case' || this.world.caseFails) throw refusal;
    const isFull = textOf(values['Description']).endsWith('Charged twice.');
    this.fate.lastResort = isFull ? 'full' : 'bare';
    return 'case';
  }

  update(): void {
    throw new FlowFault('Nothing is updated here.');
  }

  delete(): void {
    throw new FlowFault('Nothing is deleted here.');
  }
}

function recordOf(place: Place, channel: Channel): FlowRecord {
  return {
    Id: place.stem,
    Stem__c: place.stem,
    Active__c: true,
    Channels__c: place.serves ? `|${channel}|` : '|fax|',
    Routing__c: place.routing,
    Overflow_Stem__c: place.overflow === '' ? null : place.overflow,
    Wait_Limit_Seconds__c: place.waitLimit
  };
}

function apex(
  className: string,
  invoke: (inputs: FlowRecord, org: WorldOrg) => FlowRecord
): readonly [string, FlowAction] {
  const { inputs, outputs } = APEX_ACTIONS.find((action) => action.className === className)!;
  return [
    `apex:${className}`,
    {
      inputs: inputs.map(({ name }) => name),
      outputs: outputs.map(({ name }) => name),
      invoke: (given, org) => invoke(given, org as WorldOrg)
    }
  ];
}

function result(how: Result, outputs: FlowRecord): FlowRecord {
  if (how === 'fails') throw refusal;
  return how === 'works' ? { ...outputs, success: true } : { success: false };
}

const TARGET_INPUTS =
  'serviceChannelId serviceChannelLabel serviceChannelDevName routingType routingConfigId isRoutingConfigVariable skillOption skillRequirementsResourceItem agentId isAgentVariable isAgentRequired isQueueVariable queueId';

/** How many people the platform finds for the target of a check; it answers for that target only. */
function peopleFor(inputs: FlowRecord, world: World, place: Place): number | 'fails' {
  if (inputs['routingType'] === 'Agent') return world.personOnline;
  return inputs['routingType'] === 'SkillsBased' ? place.skilled : place.online;
}

const actions: FlowRegistry['actions'] = {
  ...Object.fromEntries([
    apex('HandoffOpenTransfer', (_, { world }) =>
      result(world.open, {
        transferId: 'leg',
        destination: world.places[0].stem,
        language: world.language,
        restricted: world.restricted,
        allowedDestinations: world.places
          .filter(({ mayTakeIt }) => mayTakeIt)
          .reduce((marks, { stem }) => `${marks}${stem}|`, '|'),
        personId: world.personId === '' ? null : world.personId,
        closedDestinations: [...world.places, world.fallback]
          .filter(({ closed }) => closed)
          .reduce((marks, { stem }) => `${marks}${stem}|`, '|')
      })
    ),
    apex('HandoffRecordRouting', (inputs, { world, fate }) => {
      const { queueName, onlineAgents, estimatedWaitSeconds } = inputs;
      const known = JSON.stringify([onlineAgents, estimatedWaitSeconds]);
      fate.recorded.push(`${textOf(queueName)} ${known}`);
      return result(world.recordRoute, {});
    }),
    apex('HandoffRecordUnrouted', (inputs, { world, fate }) => {
      const cause = textOf(inputs['cause']);
      const how = cause === 'transferFailed' ? world.recordFailed : world.recordNobody;
      if (how === 'works') fate.callBacks.push(cause);
      return result(how, { customerMessage: 'We call you back.' });
    })
  ]),
  'checkAvailabilityForRouting:checkAvailabilityForRouting': {
    inputs: [...TARGET_INPUTS.split(' '), 'selectedOutputs'],
    outputs: ['onlineAgentsCount', 'queueSize', 'estimatedWaitTime'],
    invoke: (inputs, org) => {
      const { world, fate } = org as WorldOrg;
      fate.asked.push(`${textOf(inputs['routingType'])} ${textOf(inputs['queueId'])}`);
      const place = [...world.places, world.fallback].find(
        ({ stem }) => `${stem}${SUFFIX[world.channel]}` === inputs['queueId']
      );
      const online = place === undefined ? 'fails' : peopleFor(inputs, world, place);
      if (place === undefined || online === 'fails') throw refusal;
      return { onlineAgentsCount: online, queueSize: 1, estimatedWaitTime: place.wait };
    }
  },
  'routeWork:routeWork': {
    inputs: ['recordId', ...TARGET_INPUTS.split(' ')],
    outputs: [],
    invoke: (inputs, org) => {
      const { world, fate } = org as WorldOrg;
      const type = textOf(inputs['routingType']);
      const given = Object.entries(inputs).filter(([, value]) => value !== null && value !== '');
      const missing = missingInputs(type, new Set(given.map(([name]) => name)));
      if (missing.length > 0) throw new Error(`routeWork lacks ${missing.join(', ')}`);
      const attempt = `${type} ${textOf(inputs['queueId'])}`;
      if (world.failingRoutes.includes(attempt) || world.failingRoutes.includes(`${type} *`)) {
        throw refusal;
      }
      fate.routed = attempt;
      return {};
    }
  }
};

/** A subflow that answers as this world's skills are. */
const requireSkills: CompiledFlow = {
  label: 'Require skills',
  inputs: ['destination', 'language'],
  outputs: ['requirements', 'complete'],
  run: (_, org) => ({
    outputs: {
      requirements: [{ SkillId: 'skill', SkillLevel: 5 }],
      complete: (org as WorldOrg).world.skillsComplete
    },
    path: []
  })
};

/** What a run in a world came to: what became of the work, and the steps it took. */
export interface Journey {
  readonly fate: Fate;
  readonly path: readonly string[];
}

/** Makes a routing flow and the one it chooses destinations with ready to run in any world. */
export function routingRunner(route: Flow, choose: Flow): (world: World) => Journey {
  const chooser = compileFlow(choose, { actions });
  const flow = compileFlow(route, {
    actions,
    subflows: { Handoff_Choose_Destination: chooser, Handoff_Require_Skills: requireSkills }
  });
  return (world) => {
    const org = new WorldOrg(world);
    const { path } = flow.run({ recordId: 'work' }, org);
    return {
      fate: org.fate,
      path: path.map(({ element, outcome }) => `${element} ${outcome}`)
    };
  };
}
