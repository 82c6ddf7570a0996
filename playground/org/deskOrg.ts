/**
 * The one thing of the console that is not real: the org. It holds the packet that the engine built,
 * keeps what the human agent changes, and pushes changes the way `Handoff_Changed__e` would.
 */
import type { Engine } from '../../src/run/engine.ts';
import { readMessages } from '../../src/shared/messages.ts';
import type { Packet } from '../../src/shared/packet.ts';
import type { View } from '../play/session.ts';
import { packetOf } from './packetOf.ts';

/** A push as `Handoff_Changed__e` carries it. */
export interface Change {
  readonly Handoff_Id__c: string;
  readonly Conversation_Key__c: string;
  readonly Version__c: number;
  readonly Change_Code__c: string;
}

/** One change of the human agent, kept so that it survives the next turn. */
export type Edit = (packet: Packet, engine: Engine) => Packet;

/** One record the human agent has open. */
interface DeskRecord {
  readonly offeredAt: number;
  acceptedAt: number | null;
  version: number;
  position: number;
  readonly engine: Engine;
  /** As the engine built it. */
  built: Packet;
  edits: Edit[];
}

/** Key prefixes of the records a human agent has open, by channel. */
const PREFIX = { messaging: '0Mw', voice: '0LQ', case: '500' };

class DeskOrg {
  private records = new Map<string, DeskRecord>();
  private listeners = new Set<(change: Change) => void>();

  /** Id of the record the human agent has open for this play of the conversation. */
  recordId(view: View): string {
    const prefix = PREFIX[view.conversation.channel ?? 'messaging'];
    return `${prefix}${String(view.play).padStart(12, '0')}AAA`;
  }

  /** Writes the packet when the handoff has been reached, and again with every later turn. */
  follow(view: View, engine: Engine): void {
    const recordId = this.recordId(view);
    const shown = view.beats.slice(0, view.position);
    if (!shown.some((beat) => beat.kind === 'offer' && beat.leg.packet)) {
      this.records.delete(recordId);
      return;
    }
    const before = this.records.get(recordId);
    if (before?.position === view.position) return;
    const now = Date.now();
    const connected = shown.some(({ kind }) => kind === 'connect');
    const moments = {
      offeredAt: before?.offeredAt ?? now,
      acceptedAt: connected ? (before?.acceptedAt ?? now) : null
    };
    const version = (before?.version ?? 0) + 1;
    const built = packetOf(view, engine, { recordId, ...moments });
    if (!built) return;
    const edits = before?.edits ?? [];
    const { position } = view;
    this.records.set(recordId, { ...moments, version, position, engine, built, edits });
    this.push(recordId);
  }

  /** The packet of a record; null when there is none. */
  packet(recordId: string): Packet | null {
    const record = this.records.get(recordId);
    if (!record) return null;
    const edited = record.edits.reduce((packet, edit) => edit(packet, record.engine), record.built);
    return { ...edited, version: record.version };
  }

  /** The steps the policy keeps for the reason of this handoff, in their order. */
  steps(recordId: string): readonly string[] {
    const record = this.records.get(recordId);
    if (!record) return [];
    const { reason } = record.built;
    if (reason === null) return [];
    const messages = readMessages(record.engine.records);
    const code = `playbook${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}`;
    const steps: string[] = [];
    for (let words = messages.text(`${code}1`, 'en'); words !== '';) {
      steps.push(words);
      words = messages.text(`${code}${steps.length + 1}`, 'en');
    }
    return steps;
  }

  /** Keeps a change of the human agent. Throws when the record has no handoff. */
  change(recordId: string, edit: Edit): void {
    const record = this.records.get(recordId);
    if (!record) throw new Error('There is no handoff for this record.');
    record.edits.push(edit);
    record.version += 1;
    this.push(recordId);
  }

  /** The record a detail belongs to: ids of details begin with the id of their record. */
  owner(detailId: string): string {
    return detailId.slice(0, 18);
  }

  /** Calls back on every change; returns how to stop. */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private push(recordId: string): void {
    const packet = this.packet(recordId);
    if (!packet) return;
    const change = {
      Handoff_Id__c: packet.id,
      Conversation_Key__c: packet.conversationKey,
      Version__c: packet.version,
      Change_Code__c: packet.version === 1 ? 'ready' : 'outcome'
    };
    for (const listener of this.listeners) listener(change);
  }
}

export const deskOrg = new DeskOrg();
