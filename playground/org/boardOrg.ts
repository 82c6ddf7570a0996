/**
 * The in-page org of the supervisor board: every sample conversation at once, as handoffs that wait or
 * are with somebody, and as conversations the assistant still holds near a threshold.
 */
import type { Engine } from '../../src/run/engine.ts';
import type { ReplayStep } from '../../src/run/replay.ts';
import type { Signal } from '../../src/shared/decision.ts';
import type { PacketApproval } from '../../src/shared/packet.ts';
import type {
  BoardRow,
  QueueHealth
} from '../../force-app/core/resolve/lwc/handoffBoardRows/handoffBoardRows.ts';
import type { ConsoleEngines } from '../play/engines.ts';
import type { Scenario } from '../play/scenario.ts';
import { Session, type View } from '../play/session.ts';
import { destinationWords } from '../play/words.ts';
import { deskOrg } from './deskOrg.ts';

/** Conversations that are left with the assistant, those nearest to a threshold. */
const WITH_ASSISTANT = 2;
/** Seconds each handoff has waited longer than the one before it. */
const APART = 20;
/** Seconds to an answer where a destination sets none. */
const USUAL_TARGET = 300;
/** Ids of records of the board begin with a play no visitor reaches. */
const FIRST_PLAY = 900;
const YOU = 'You';

type Row = { -readonly [Key in keyof BoardRow]: BoardRow[Key] };

const nearness = ({ score, threshold }: Signal): number => (threshold > 0 ? score / threshold : 0);

/** The signal that was nearest to its threshold before the turn that escalated. */
function nearestOf(steps: readonly ReplayStep[], handoff: ReplayStep): Signal | undefined {
  return steps
    .slice(0, steps.indexOf(handoff))
    .flatMap(({ signals }) => signals)
    .filter(({ crossed }) => !crossed)
    .reduce<Signal | undefined>(
      (best, next) => (best && nearness(best) >= nearness(next) ? best : next),
      undefined
    );
}

class BoardOrg {
  private live: Row[] = [];

  /** Plays every sample to its handoff. */
  stock(engines: ConsoleEngines, scenarios: readonly Scenario[]): void {
    const views = scenarios
      .map((scenario, index) => atHandoff(engines, scenario, index))
      .filter((view) => view.runs.dynamic.handoff !== null);
    const byNearness = [...views].sort((a, b) => distance(b) - distance(a));
    const near = new Set(byNearness.slice(0, WITH_ASSISTANT).filter((view) => distance(view) > 0));
    this.live = views.map((view, index) =>
      near.has(view) ? watched(view) : handedOver(view, index, engines.dynamic)
    );
  }

  rows(): readonly BoardRow[] {
    return this.live;
  }

  /** Requests of all handoffs that wait for a decision. */
  pending(): PacketApproval[] {
    return this.live
      .flatMap(({ id }) => deskOrg.packet(id)?.approvals ?? [])
      .filter(({ state }) => state === 'pending');
  }

  queues(): QueueHealth[] {
    const waiting = this.live.filter(({ status }) => status === 'transferring');
    return [...new Set(waiting.map(({ queue }) => queue))].sort().map((queue) => {
      const own = waiting.filter((row) => row.queue === queue);
      const oldest = Math.max(...own.map(({ waitingSince }) => secondsSince(waitingSince)));
      return {
        queue,
        label: queue,
        waiting: own.length,
        oldestSeconds: oldest,
        targetSeconds: USUAL_TARGET,
        online: 1,
        health: oldest > USUAL_TARGET ? 'slipping' : 'good'
      };
    });
  }

  flag(id: string, flagged: boolean): void {
    this.change(id, { flagged });
  }

  reassign(id: string, owner: string): void {
    this.change(id, { owner, status: 'withHuman' });
  }

  /** The next turn of the conversation escalates to whoever looks at the board. */
  takeOver(id: string): void {
    this.change(id, {
      live: 'handoff',
      status: 'transferring',
      reason: 'askedForPerson',
      owner: YOU,
      waitingSince: new Date().toISOString()
    });
  }

  private change(id: string, change: Partial<BoardRow>): void {
    const updatedAt = new Date().toISOString();
    this.live = this.live.map((row) => (row.id === id ? { ...row, ...change, updatedAt } : row));
  }
}

const secondsSince = (at: string | null): number =>
  at === null ? 0 : Math.floor((Date.now() - Date.parse(at)) / 1000);

function atHandoff(engines: ConsoleEngines, scenario: Scenario, index: number): View {
  const never = () => () => undefined;
  const session = new Session(engines, scenario, 'dynamic', never, () => undefined);
  session.toEnd();
  const { view } = session;
  const offer = view.beats.findIndex(({ kind }) => kind === 'offer');
  return { ...view, play: FIRST_PLAY + index, position: offer + 1 };
}

function distance({ runs: { dynamic } }: View): number {
  const nearest = dynamic.handoff && nearestOf(dynamic.steps, dynamic.handoff);
  return nearest ? nearness(nearest) : 0;
}

/** What every row says, whoever holds the conversation. */
function rowOf(view: View): Row {
  const { customer, channel } = view.conversation;
  const id = deskOrg.recordId(view);
  return {
    id,
    conversationKey: id,
    status: 'watching',
    customer: customer?.name ?? '',
    wants: '',
    reason: '',
    priority: 'normal',
    channel: channel ?? 'messaging',
    queue: '',
    waitingSince: null,
    slaTargetAt: null,
    tone: '',
    trend: '',
    identity: 'unknown',
    owner: '',
    ownerId: '',
    flagged: false,
    nearestSignal: '',
    nearest: null,
    pendingApproval: false,
    transferId: null,
    workId: null,
    updatedAt: new Date().toISOString(),
    live: 'ai'
  };
}

function watched(view: View): Row {
  const { steps, handoff } = view.runs.dynamic;
  const nearest = handoff && nearestOf(steps, handoff);
  return {
    ...rowOf(view),
    nearestSignal: nearest?.signal ?? '',
    nearest: nearest ? nearness(nearest) : null
  };
}

function handedOver(view: View, index: number, engine: Engine): Row {
  deskOrg.follow(view, engine);
  const row = rowOf(view);
  const packet = deskOrg.packet(row.id);
  if (!packet) return row;
  const { destination, header, tone } = packet;
  const since = Date.now() - (index + 1) * APART * 1000;
  const target = engine.records.destinations.find(({ stem }) => stem === destination);
  return {
    ...row,
    live: 'handoff',
    status: 'transferring',
    wants: header.wants,
    reason: header.reason ?? '',
    priority: header.priority,
    queue: destinationWords(destination),
    waitingSince: new Date(since).toISOString(),
    slaTargetAt: new Date(since + (target?.targetSeconds ?? USUAL_TARGET) * 1000).toISOString(),
    tone: tone?.level ?? '',
    trend: tone?.trend ?? '',
    identity: header.identity,
    pendingApproval: packet.approvals.some(({ state }) => state === 'pending')
  };
}

export const boardOrg = new BoardOrg();
