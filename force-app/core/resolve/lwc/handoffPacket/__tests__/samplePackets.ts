/** Sample packets for component tests: invented customers, one per shape the pop must cope with. */
import type { Packet, PacketTurn } from '../../../../../../src/shared/packet.ts';
import { openingWords } from '../../handoffWording/opening';
import { REFUND_FAILED, SECURED, UNSAID } from './sampleOpenings';

/** The instant the samples happen at. */
export const NOW = Date.parse('2026-03-11T12:04:00Z');

const AT = '2026-03-11T12:0';

/** One turn; the sequence decides its time. */
export function turnOf(sequence: number, changes: Partial<PacketTurn> = {}): PacketTurn {
  return {
    sequence,
    speaker: sequence % 2 === 1 ? 'customer' : 'ai',
    name: '',
    text: `Line ${sequence} of the sample conversation`,
    at: new Date(Date.parse('2026-03-11T12:00:00Z') + sequence * 5_000).toISOString(),
    language: 'en',
    masked: [],
    escalated: false,
    feedback: null,
    actionResult: null,
    gap: false,
    ...changes
  };
}

/** A long conversation whose last turn but two escalated. */
export function turnsOf(count: number): PacketTurn[] {
  return Array.from({ length: count }, (_, index) =>
    turnOf(index + 1, { escalated: index === count - 3 })
  );
}

/** The retail sample: a broken blender, a failed refund link, an angry but polite customer. */
export function samplePacket(changes: Partial<Packet> = {}): Packet {
  return {
    id: 'a0H000000000001AAA',
    conversationKey: '0Mw000000000001AAA',
    version: 3,
    status: 'transferring',
    header: {
      name: 'Maria Lopez',
      tier: 'Gold',
      identity: 'notVerified',
      identityMethod: '',
      identityAt: null,
      identityExpiresAt: null,
      numberMatches: false,
      wants: 'Refund for damaged blender',
      reason: 'askedForPerson',
      waitingSince: `${AT}2:00Z`,
      slaTargetAt: `${AT}6:00Z`,
      priority: 'high',
      channel: 'messaging',
      language: 'en'
    },
    summary: 'Maria received a broken blender. The refund link had expired when she opened it.',
    summaryBy: 'rules',
    summarySources: [{ provenance: 'customer', turn: 1 }],
    intent: 'Refund for damaged blender',
    reason: 'askedForPerson',
    escalated: true,
    readTo: { turn: 4, of: 4 },
    whereItStands: '',
    requests: [],
    openingSlots: REFUND_FAILED,
    opening: openingWords(REFUND_FAILED),
    openingSources: [{ provenance: 'ai', turn: 2 }],
    tone: {
      level: 'tense',
      trend: 'easing',
      quote: 'third time I am explaining',
      source: { provenance: 'customer', turn: 3 }
    },
    mustKnow: [
      { code: '', text: 'The parcel is still at the neighbour.', quote: '', source: null }
    ],
    offers: [],
    promises: [
      {
        text: 'A reply before six today',
        dueAt: '2026-03-11T18:00:00Z',
        kept: null,
        source: { provenance: 'ai', turn: 4 }
      }
    ],
    disclosures: [
      {
        code: 'recording',
        text: 'This call is recorded.',
        status: 'toRead',
        at: null,
        source: null
      }
    ],
    approvals: [
      {
        id: 'a0A000000000001AAA',
        action: 'Refund',
        amount: 86,
        currency: 'EUR',
        state: 'pending',
        requestedAt: `${AT}2:30Z`,
        expiresAt: `${AT}9:00Z`,
        decidedBy: '',
        note: ''
      }
    ],
    attempts: [
      {
        action: 'Sent refund link',
        result: 'failed',
        why: 'The link had expired',
        count: 2,
        at: `${AT}0:20Z`,
        request: null,
        isInner: false,
        source: { provenance: 'action', turn: 2 }
      },
      {
        action: 'Looked up order',
        result: 'worked',
        why: '',
        count: 1,
        at: `${AT}0:30Z`,
        request: null,
        isInner: false,
        source: { provenance: 'action', turn: 3 }
      },
      {
        action: 'Offered repair',
        result: 'customerDeclined',
        why: 'Wants the money back',
        count: 1,
        at: null,
        request: null,
        isInner: false,
        source: { provenance: 'ai', turn: 4 }
      }
    ],
    missing: [
      {
        item: 'proofOfPurchase',
        label: 'Proof of purchase',
        question: 'Do you have the receipt?',
        done: false
      },
      { item: 'email', label: 'E-mail address', question: 'Which address?', done: true }
    ],
    facts: [
      {
        name: 'Order',
        value: '10482',
        source: { provenance: 'crm', turn: null, recordId: '801000000000001AAA' },
        masked: false,
        revealKey: null
      },
      {
        name: 'Amount',
        value: 'EUR 86.00',
        source: { provenance: 'customer', turn: 1 },
        masked: false,
        revealKey: null
      },
      {
        name: 'Card',
        value: '[card 1]',
        source: { provenance: 'customer', turn: 3 },
        masked: true,
        revealKey: 'reveal-1'
      }
    ],
    nextActions: [
      {
        code: 'approveRefund',
        title: 'Refund the order',
        why: 'The item arrived broken',
        confirm: true,
        target: 'Handoff_Refund_Order',
        source: { provenance: 'customer', turn: 1 }
      },
      {
        code: 'sendLabel',
        title: 'Send a return label',
        why: 'The item has to come back',
        confirm: false,
        target: 'Handoff_Send_Label',
        source: null
      }
    ],
    history: [
      {
        label: 'Case 00001021',
        detail: 'Delivery was late',
        at: '2026-02-11T09:00:00Z',
        open: true,
        recordId: '500000000000001AAA'
      },
      {
        label: 'Chat',
        detail: 'Asked about colours',
        at: '2026-01-11T09:00:00Z',
        open: false,
        recordId: null
      }
    ],
    attachments: [
      {
        name: 'blender.jpg',
        kind: 'image',
        recordId: '069000000000001AAA',
        source: { provenance: 'customer', turn: 1 }
      }
    ],
    chain: [
      {
        id: 'a0T000000000001AAA',
        from: 'Assistant',
        to: 'Senior care',
        queue: 'Handoff_Senior_Care_Messaging',
        outcome: 'offered',
        detail: '',
        offeredAt: `${AT}2:40Z`,
        acceptedAt: null,
        endedAt: null,
        note: ''
      }
    ],
    turns: turnsOf(12),
    completeness: { score: 0.75, asked: true, tried: true, promised: true, owner: false },
    trace: {
      rule: 'Asked_For_A_Person',
      policyVersion: 'a1b2c3d4e5f6',
      signals: [
        { signal: 'explicitRequest', crossed: true, evidence: 'a human please', turn: 9 },
        { signal: 'tone', crossed: false, evidence: 'third time', turn: 3 }
      ],
      wouldChange: ['No request for a person']
    },
    wrapUp: {
      outcome: null,
      judgement: null,
      reasonCorrect: null,
      note: '',
      at: null,
      proposal: null
    },
    destination: 'Handoff_Senior_Care',
    caseId: null,
    contactId: null,
    noAccess: [],
    updatedAt: `${AT}3:30Z`,
    ...changes
  };
}

const words = (text: string, length: number): string =>
  text
    .repeat(Math.ceil(length / text.length))
    .slice(0, length)
    .trim();

/** Every text as long as it may be. */
export function longestPacket(): Packet {
  const packet = samplePacket();
  const fill = (length: number): string =>
    words('Unterstuetzungsbedarf bei der Lieferung ', length);
  return {
    ...packet,
    header: {
      ...packet.header,
      name: 'Bartholomaeus-Maximilian Wolkenstein-Trostburg',
      tier: 'Strategic',
      wants: words('Refund for the damaged countertop blender and shipping costs ', 60)
    },
    summary: fill(360),
    mustKnow: [fill(160), 'x'.repeat(80)].map((text) => ({
      code: '' as const,
      text,
      quote: '',
      source: null
    })),
    tone: { ...packet.tone!, level: 'veryTense', trend: 'rising', quote: fill(80) },
    promises: packet.promises.map((promise) => ({ ...promise, text: fill(160) })),
    disclosures: packet.disclosures.map((disclosure) => ({ ...disclosure, text: fill(255) })),
    attempts: packet.attempts.map((attempt) => ({
      ...attempt,
      action: fill(90),
      why: `https://example.com/${'a'.repeat(60)}`
    })),
    missing: packet.missing.map((missing) => ({
      ...missing,
      label: fill(40),
      question: fill(120)
    })),
    facts: Array.from({ length: 12 }, (_, index) => ({
      ...packet.facts[0],
      name: words('Reference number of the delivery note ', 40),
      value: String(index).padEnd(120, '0123456789')
    })),
    nextActions: Array.from({ length: 5 }, (_, index) => ({
      ...packet.nextActions[0],
      code: `action${index}`,
      title: fill(60),
      why: fill(120)
    })),
    history: packet.history.map((entry) => ({ ...entry, label: fill(60), detail: fill(120) })),
    turns: turnsOf(30).map((turn) => ({ ...turn, text: fill(turn.sequence * 20) }))
  };
}

/** Almost nothing is known. */
export function sparsePacket(): Packet {
  const packet = samplePacket();
  return {
    ...packet,
    header: {
      ...packet.header,
      name: '',
      tier: '',
      identity: 'unknown',
      wants: '',
      reason: 'system',
      waitingSince: null,
      slaTargetAt: null
    },
    summary: '',
    opening: '',
    openingSlots: UNSAID,
    openingSources: [],
    tone: null,
    mustKnow: [],
    promises: [],
    disclosures: [],
    approvals: [],
    attempts: [],
    missing: [],
    facts: [],
    nextActions: [],
    history: [],
    attachments: [],
    chain: [],
    turns: []
  };
}

/** A call from a verified customer who speaks another language. */
export function callPacket(): Packet {
  const packet = samplePacket();
  return {
    ...packet,
    header: {
      ...packet.header,
      name: 'Jean Moreau',
      tier: '',
      identity: 'verified',
      identityMethod: 'one-time code',
      identityAt: '2026-03-11T12:01:00Z',
      identityExpiresAt: '2026-03-11T13:01:00Z',
      wants: 'Stop a wire transfer',
      reason: 'fraud',
      priority: 'critical',
      channel: 'voice',
      language: 'fr'
    },
    reason: 'fraud',
    openingSlots: SECURED,
    opening: openingWords(SECURED)
  };
}

/** What `HandoffConsole.open` answers with this packet. */
export function openedWith(packet: Packet | null, changes: object = {}): object {
  return {
    packet,
    expected: true,
    caller: '',
    access: 'full',
    transferId: 'a0T000000000001AAA',
    handoffId: packet?.id ?? null,
    status: packet?.status ?? null,
    version: packet?.version ?? 0,
    changed: true,
    ...changes
  };
}
