/**
 * What a colleague does, step by step, with a handoff of each kind: the guided flow
 * `Handoff_Playbook` reads the steps of the handoff's reason one after the other. Admins reword them
 * in Setup as Handoff Message records, and add steps of their own under the same reason.
 */
import type { Message } from '../../src/policy/message.ts';
import type { ReasonCode } from '../../src/shared/reasons.ts';

/** At most 255 characters each: the flow reads a step from one record. */
const steps: Readonly<Record<ReasonCode, readonly string[]>> = {
  askedForPerson: [
    'Greet by name and say in one sentence what you know already.',
    'Ask what would settle it today, before you look anything up.',
    'Do it or say when it will be done, and by whom.'
  ],
  attemptsFailed: [
    'Read what was tried and why it failed; do not ask the customer to try it again.',
    'Do the failed step by hand, or take the other way the system offers.',
    'Tell the customer what was wrong and that it works now.'
  ],
  lowConfidence: [
    'Check the answer the assistant held back against the source it names.',
    'Give the answer in your own words, or correct it.',
    'Mark the assistant’s answer in the transcript when it was wrong.'
  ],
  notVerified: [
    'Verify the customer by a way that has not failed yet.',
    'Until then, open nothing and change nothing on the account.',
    'When it stays unverified, say what they need to bring next time.'
  ],
  aboveLimit: [
    'Compare the request with your own limit.',
    'Within it: decide, and say so. Beyond it: ask your supervisor now, while the customer is there.',
    'Note why the exception was made or refused.'
  ],
  needsApproval: [
    'Read what is on hold: action, amount and who asked.',
    'Call the person who decides if the request is about to run out.',
    'Tell the customer the decision and what happens next; never promise it before.'
  ],
  fraud: [
    'Call back on the number on file before you discuss the account.',
    'Secure the account first: block the card or the login.',
    'Ask only what happened and when; read no personal data aloud.',
    'Pass it to the fraud team with what was secured.'
  ],
  legal: [
    'Acknowledge what was said; promise nothing and admit nothing.',
    'Read the disclosure aloud where one is shown.',
    'Pass it to the legal contact with the quoted words.'
  ],
  billing: [
    'Find the disputed charge and read it back with its date.',
    'Explain it or open a dispute; say how long a dispute takes.',
    'Stop reminders for the amount while it is open.'
  ],
  cancelling: [
    'Ask what made them decide, and listen to the end.',
    'Offer one thing that answers exactly that; offer it once.',
    'If they stay with it, cancel and confirm the date in writing.'
  ],
  regulated: [
    'Confirm that you hold the certification this matter needs.',
    'Read the disclosure aloud and record what the customer answers.',
    'Open only the data this question needs.'
  ],
  upset: [
    'Say what went wrong in one sentence, without an excuse.',
    'Do the thing that ends it today before anything else.',
    'Offer amends within your limit, and say who follows up.'
  ],
  language: [
    'Switch to the customer’s language, or bring somebody in who speaks it.',
    'Check by repeating the request in short sentences.',
    'Set the language on the contact so that it is known next time.'
  ],
  accessibility: [
    'Ask which way of talking suits them, and switch to it.',
    'Keep to that channel until the end; do not call somebody who asked for text.',
    'Note the need on the contact, with their consent.'
  ],
  customerValue: [
    'Look at what is open for this account before you speak.',
    'Solve it yourself or stay with it until somebody has.',
    'Tell the account owner what happened.'
  ],
  complexity: [
    'Name the parts of the request and agree on their order.',
    'Give every part an owner; open a case for what cannot be done now.',
    'Close with the list of what happens when.'
  ],
  repeatContact: [
    'Read the earlier contacts; say what you found and what was missing.',
    'Take ownership: it ends with you.',
    'Check that it is solved before the conversation ends, and note the cause.'
  ],
  sales: [
    'Read requirements, questions and budget signals before you greet.',
    'Answer the open questions first, then talk about terms.',
    'Agree on the next step with a date, and note it on the opportunity.'
  ],
  system: [
    'Check whether the fault is known; report it with the failed action when it is not.',
    'Do it by hand where you may.',
    'Say when it will work again, or that you will tell them.'
  ],
  lifeEvent: [
    'Say who you are and that you have read what happened; do not ask them to tell it again.',
    'When somebody is in danger, follow the emergency procedure first; everything else can wait.',
    'Do what can be done now yourself, and write down what you promised.'
  ],
  takenOver: [
    'Read why you took over, and greet as the person who looks after this now.',
    'Settle the matter, or give it an owner before you leave.',
    'Mark the answer that made you step in, so that it does not happen again.'
  ]
};

const capitalised = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1);

/** The suggestion that starts the guided flow, and its steps for every reason. */
export const playbooks: readonly Message[] = [
  {
    code: 'nextPlaybook',
    kind: 'nextAction',
    words: { en: 'Go through the steps for this reason' },
    target: 'Handoff_Playbook',
    order: 1
  },
  {
    code: 'nextPlaybookWhy',
    kind: 'summary',
    words: { en: 'Your team wrote them for handoffs of this kind.' }
  },
  ...Object.entries(steps).flatMap(([reason, lines]) =>
    lines.map((line, index): Message => ({
      code: `playbook${capitalised(reason)}${index + 1}`,
      kind: 'summary',
      words: { en: line },
      reason: reason as ReasonCode,
      order: index + 1
    }))
  )
];
