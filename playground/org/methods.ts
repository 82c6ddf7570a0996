/** The Apex methods the screen pop calls, as edits of the packet in the in-page org. */
import type { Packet } from '../../src/shared/packet.ts';
import type { PacketWrapUp } from '../../src/shared/packetReview.ts';
import { readMessages } from '../../src/shared/messages.ts';
import { decide } from './approvals.ts';
import { boardOrg } from './boardOrg.ts';
import { deskOrg, type Edit } from './deskOrg.ts';

/** Parameters of one call, as the component passes them. */
export type Parameters = Readonly<Record<string, unknown>>;
type Method = (parameters: Parameters) => unknown;

const text = (parameters: Parameters, name: string): string => {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
};

/** Replaces the entries of a list that match. */
const where = <Entry>(
  list: readonly Entry[],
  matches: (entry: Entry) => boolean,
  change: Partial<Entry>
): Entry[] => list.map((entry) => (matches(entry) ? { ...entry, ...change } : entry));

/** Edits the record that the id in the named parameter belongs to. */
const edit =
  (idName: string, makeEdit: (parameters: Parameters) => Edit): Method =>
  (parameters) => {
    deskOrg.change(deskOrg.owner(text(parameters, idName)), makeEdit(parameters));
    return null;
  };

/** The leg that is still the reader's to finish: what wrap-up and hand-back are about. */
const openLeg = (packet: Packet | null): string | null => {
  const leg = packet?.chain.at(-1);
  return leg && leg.endedAt === null && leg.outcome !== 'handedBack' ? leg.id : null;
};

const opened = (packet: Packet | null) => ({
  packet,
  expected: packet !== null,
  caller: '',
  access: 'full',
  transferId: openLeg(packet)
});

const markTurn =
  (parameters: Parameters, feedback: Packet['turns'][0]['feedback']): Edit =>
  (packet) => ({
    ...packet,
    turns: where(packet.turns, ({ sequence }) => sequence === parameters['sequence'], { feedback })
  });

/** Nothing of the packet changes; an org would only write an audit event. */
const noted = () => null;

/** The methods that exist in the in-page org, by class and name. */
export const METHODS: Readonly<Record<string, Method>> = {
  'HandoffConsole.open': (parameters) => opened(deskOrg.packet(text(parameters, 'recordId'))),

  'HandoffConsole.refresh': (parameters) =>
    opened(deskOrg.packet(deskOrg.owner(text(parameters, 'handoffId')))),

  'HandoffConsole.turns': (parameters) =>
    deskOrg
      .packet(deskOrg.owner(text(parameters, 'handoffId')))
      ?.turns.filter(({ sequence }) => sequence > Number(parameters['afterSequence']))
      .slice(0, 200) ?? [],

  'HandoffConsole.markDone': edit('itemId', ({ itemId, done }) => (packet) => ({
    ...packet,
    missing: where(packet.missing, ({ id }) => id === itemId, { done: done === true }),
    promises: where(packet.promises, ({ id }) => id === itemId, { kept: done === true })
  })),

  'HandoffConsole.markDisclosure': edit('handoffId', (parameters) => (packet) => ({
    ...packet,
    disclosures: where(packet.disclosures, ({ code }) => code === parameters['code'], {
      status: text(parameters, 'status') as Packet['disclosures'][0]['status'],
      at: new Date().toISOString()
    })
  })),

  'HandoffConsole.markTold': edit('approvalId', ({ approvalId }) => (packet) => ({
    ...packet,
    approvals: where(packet.approvals, ({ id }) => id === approvalId, {
      toldAt: new Date().toISOString()
    })
  })),

  'HandoffConsole.recordPop': noted,
  'HandoffConsole.recordResponse': noted,

  'HandoffFeedback.mark': edit('handoffId', (parameters) =>
    markTurn(parameters, text(parameters, 'feedback') as Packet['turns'][0]['feedback'])
  ),
  'HandoffFeedback.undo': edit('handoffId', (parameters) => markTurn(parameters, null)),

  'HandoffReveal.reveal': () => {
    throw new Error('Hidden values are never stored here; an org reveals them to those allowed.');
  },

  'HandoffBoard.rows': () => boardOrg.rows(),
  'HandoffBoard.queues': () => boardOrg.queues(),
  'HandoffBoard.flag': (parameters) =>
    boardOrg.flag(text(parameters, 'handoffId'), parameters['flagged'] === true),
  'HandoffBoard.reassign': (parameters) =>
    boardOrg.reassign(text(parameters, 'handoffId'), text(parameters, 'userId')),
  'HandoffBoard.takeOver': (parameters) => boardOrg.takeOver(text(parameters, 'handoffId')),

  'HandoffApprovals.pending': () => boardOrg.pending(),
  'HandoffApprovals.decide': (parameters) => {
    const approvalId = text(parameters, 'approvalId');
    const decided = {
      state: text(parameters, 'decision') as Packet['approvals'][0]['state'],
      decidedBy: 'You',
      note: text(parameters, 'note')
    };
    deskOrg.change(deskOrg.owner(approvalId), (packet, engine) => ({
      ...packet,
      approvals: packet.approvals.map((approval) =>
        approval.id === approvalId ? decide(approval, decided, packet, engine) : approval
      )
    }));
    return { state: decided.state, decidedBy: decided.decidedBy, mine: true };
  },

  'HandoffWrapUp.save': edit('transferId', (parameters) => (packet) => ({
    ...packet,
    status: 'closed',
    wrapUp: {
      outcome: text(parameters, 'outcome') as PacketWrapUp['outcome'],
      judgement: text(parameters, 'judgement') as PacketWrapUp['judgement'],
      reasonCorrect: parameters['reasonCorrect'] === true,
      note: text(parameters, 'note'),
      at: new Date().toISOString(),
      proposal: packet.wrapUp.proposal
    }
  })),

  'HandoffWrapUp.handBack': (parameters) => {
    const owner = deskOrg.owner(text(parameters, 'transferId'));
    if (!text(parameters, 'note').trim()) {
      return {
        accepted: false,
        message: 'Write what was settled, so that the assistant knows it.'
      };
    }
    let message = '';
    deskOrg.change(owner, (packet, { records }) => {
      message = readMessages(records).text('handedBack', packet.header.language);
      return {
        ...packet,
        chain: packet.chain.map((leg) => ({ ...leg, outcome: 'handedBack' as const }))
      };
    });
    // The change above is made when the packet is read; reading it now says what was said.
    deskOrg.packet(owner);
    return { accepted: true, message };
  }
};
