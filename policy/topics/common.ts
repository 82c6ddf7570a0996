/** Instructions that several topics share, word for word. */

/** How a topic follows the policy on every turn. */
export const ASSESS =
  "On every customer turn, before you answer, run the 'Assess Turn' action once with the customer's exact words. Follow its action: continue means go on; collect means say its customerMessage and wait; holdAnswer and holdAction mean say its customerMessage and do nothing else; escalate means hand over now.";

/** What happens right before a handoff. */
export const PREPARE =
  "Before you execute 'Escalation', run the 'Prepare Handoff' action once and say its customerMessage. Never promise a transfer that you do not execute.";

/** A request for a person is never argued with. */
export const HONOUR =
  "If the customer asks for a person, do not persuade, do not ask whether they are sure, and ask at most the one question 'Assess Turn' returns.";

/** Actions every topic that escalates has. */
export const HANDOFF_ACTIONS = [
  'Handoff_Assess_Turn',
  'Handoff_Prepare_Handoff',
  'Handoff_Record_Fact'
] as const;
