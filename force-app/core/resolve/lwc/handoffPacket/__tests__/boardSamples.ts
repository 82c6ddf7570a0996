/** Sample rows of the supervisor board. */
import type { BoardRow, QueueHealth } from '../../handoffBoardRows/handoffBoardRows.ts';

/** One row; the number makes it different from the others. */
export function boardRow(number: number, changes: Partial<BoardRow> = {}): BoardRow {
  return {
    id: `a0H00000000000${number}AAA`,
    conversationKey: `0Mw00000000000${number}AAA`,
    status: 'transferring',
    customer: `Customer ${number}`,
    wants: 'Refund for a blender',
    reason: number % 2 ? 'askedForPerson' : 'billing',
    priority: 'normal',
    channel: 'messaging',
    queue: number % 2 ? 'Service' : 'Billing',
    waitingSince: `2026-03-11T12:0${number}:00Z`,
    slaTargetAt: `2026-03-11T12:1${number}:00Z`,
    tone: 'tense',
    trend: 'easing',
    identity: 'notVerified',
    owner: '',
    ownerId: '',
    flagged: false,
    nearestSignal: '',
    nearest: null,
    pendingApproval: false,
    transferId: null,
    workId: null,
    updatedAt: '2026-03-11T12:04:00Z',
    live: 'handoff',
    ...changes
  };
}

/** A conversation the assistant still holds. */
export function nearRow(): BoardRow {
  return boardRow(9, {
    live: 'ai',
    status: 'watching',
    customer: 'Near the threshold',
    nearestSignal: 'tone',
    nearest: 0.9
  });
}

/** A queue that slips. */
export function queueHealth(changes: Partial<QueueHealth> = {}): QueueHealth {
  return {
    queue: 'q1',
    label: 'Service',
    waiting: 2,
    oldestSeconds: 90,
    targetSeconds: 60,
    online: 1,
    health: 'slipping',
    ...changes
  };
}
