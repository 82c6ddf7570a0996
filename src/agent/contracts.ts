/** The contracts of the actions an agent calls, over the record of one conversation: what each Apex class does and returns. */
import type { AgentRecord } from './agentRecord.ts';
import type { ScriptValue } from './script.ts';

/** Inputs as an agent passes them. */
export type ContractInputs = Readonly<Record<string, ScriptValue>>;
type Outputs = Readonly<Record<string, ScriptValue | undefined>>;

/**
 * One contract.
 * @param refused true when the action cannot do its work and reports it
 */
export type Contract = (record: AgentRecord, inputs: ContractInputs, refused: boolean) => Outputs;

const text = (inputs: ContractInputs, name: string): string => String(inputs[name] ?? '');
const failed = (name: string, kind: string): Outputs => ({
  success: false,
  message: `${name} could not be completed.`,
  failedAction: name,
  failureKind: kind
});
const worked = { success: true, failedAction: '', failureKind: 'none' } as const;

/** Every action but the assessment, by the class that implements it. */
export const CONTRACTS: Readonly<Record<string, Contract>> = {
  HandoffPrepare(record, inputs, refused) {
    const words = record.messages.text('handoffAnnounce', 'en');
    if (inputs['again'] === true && record.handBacks > 0 && record.promisedAt === null) {
      return { success: true, returned: true, returnedNote: record.handBackNote, available: true };
    }
    if (text(inputs, 'utterance') !== '') record.score({ ...inputs });
    if (refused) return { success: false, ready: false, available: true, customerMessage: words };
    record.packets += 1;
    record.facts = text(inputs, 'facts');
    record.promisedAt ??= record.now;
    const available = record.parts.staffed !== false;
    return { success: true, ready: true, available, customerMessage: words };
  },

  HandoffAnswerQuestion(record, inputs, refused) {
    if (refused) return { ...failed('HandoffAnswerQuestion', 'error'), doubtful: true };
    const question = text(inputs, 'question').toLowerCase();
    const found = Object.entries(record.parts.articles ?? {}).find(([word]) =>
      question.includes(word)
    );
    if (found === undefined) {
      return { ...failed('HandoffAnswerQuestion', 'notUnderstood'), success: true, doubtful: true };
    }
    const [, { answer, score }] = found;
    const review = record.parts.engine.records.thresholds.find(
      ({ signal, measure, scope }) =>
        signal === 'lowConfidence' && measure === 'review' && scope === 'org'
    );
    const doubtful = score < (review?.value ?? 0);
    return { ...worked, answer, answerConfidence: score, groundedness: 1, doubtful };
  },

  HandoffRecordAttempt(record, inputs, refused) {
    if (refused) return failed(text(inputs, 'actionName'), 'error');
    const [name, result] = [text(inputs, 'actionName'), text(inputs, 'result')];
    const approval = record.openApproval();
    if (result === 'worked' && approval?.requestedAction === name) approval.used = true;
    if (result !== 'failed') return worked;
    return {
      success: true,
      failedAction: name,
      failureKind: text(inputs, 'failureKind') || 'error'
    };
  },

  HandoffVerifyIdentity(record, inputs, refused) {
    if (refused) return { ...failed('HandoffVerifyIdentity', 'error'), identity: record.identity };
    const passed = record.parts.verifies?.(text(inputs, 'value')) ?? false;
    record.identity = passed ? 'verified' : 'notVerified';
    const outcome = passed ? worked : failed('HandoffVerifyIdentity', 'error');
    return { ...outcome, success: true, identity: record.identity };
  },

  HandoffCreateCase(record, _inputs, refused) {
    if (refused) return failed('createcase', 'error');
    record.caseNumber ||= '00001001';
    return { ...worked, caseNumber: record.caseNumber };
  },

  HandoffRequestApproval(record, inputs, refused) {
    if (refused) return failed('HandoffRequestApproval', 'error');
    const requestedAction = text(inputs, 'requestedAction');
    const amount = typeof inputs['amount'] === 'number' ? inputs['amount'] : -1;
    const currency = text(inputs, 'currencyCode');
    const known = record.openApproval();
    if (known === undefined) {
      record.approvals.push({ requestedAction, amount, currency, state: 'pending', used: false });
    }
    const { state } = record.openApproval()!;
    const code = known === undefined ? 'holdAction' : 'approvalPending';
    return {
      ...worked,
      approvalState: state,
      customerMessage: record.messages.text(code, 'en'),
      amount,
      currencyCode: currency
    };
  },

  HandoffRecordUnrouted(record, _inputs, refused) {
    if (refused) return { success: false };
    record.openCallBack();
    return {
      success: true,
      caseId: '500000000000001AAA',
      customerMessage: record.messages.text('unrouted', 'en')
    };
  }
};
