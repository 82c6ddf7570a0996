/** The words of the console for codes. The screen pop has its own, from custom labels. */
import type { Channel, DecisionAction, ReasonCode, SignalCode } from '../../src/shared/reasons.ts';
import type { EscalationMode } from '../../src/policy/topic.ts';

export const SIGNAL_WORDS: Readonly<Record<SignalCode, string>> = {
  explicitRequest: 'Asks for a person',
  tone: 'Tone',
  repeatedFailure: 'Repeated failure',
  lowConfidence: 'Low confidence',
  policyBoundary: 'Beyond authority',
  billing: 'Billing dispute',
  legal: 'Legal',
  fraud: 'Fraud',
  closure: 'Leaving',
  regulated: 'Regulated matter',
  customerValue: 'Customer value',
  complexity: 'Complexity',
  language: 'Language',
  accessibility: 'Accessibility',
  revenue: 'Sales opportunity',
  systemBoundary: 'System boundary',
  repeatContact: 'Repeat contact',
  notVerified: 'Not verified',
  lifeEvent: 'Life event',
  journeyStage: 'Journey stage'
};

export const REASON_WORDS: Readonly<Record<ReasonCode, string>> = {
  askedForPerson: 'asked for a person',
  attemptsFailed: 'attempts failed',
  lowConfidence: 'low confidence',
  notVerified: 'could not verify',
  aboveLimit: 'above the limit',
  needsApproval: 'needs approval',
  fraud: 'fraud worry',
  legal: 'legal',
  billing: 'billing dispute',
  cancelling: 'cancelling',
  regulated: 'regulated matter',
  upset: 'upset words',
  language: 'language',
  accessibility: 'accessibility',
  customerValue: 'customer value',
  complexity: 'complexity',
  repeatContact: 'repeat contact',
  sales: 'sales opportunity',
  system: 'system failure',
  lifeEvent: 'life event',
  takenOver: 'taken over'
};

/** What a decision means for the assistant: a word, an icon and a tone of colour. */
export const ACTION_WORDS: Readonly<
  Record<DecisionAction, { word: string; meaning: string; icon: string }>
> = {
  continue: {
    word: 'Continue',
    meaning: 'The assistant goes on.',
    icon: 'utility:check'
  },
  collect: {
    word: 'Ask first',
    meaning: 'The assistant asks for one thing before the handoff.',
    icon: 'utility:question'
  },
  holdAnswer: {
    word: 'Hold the answer',
    meaning: 'A person reviews the answer before the customer sees it.',
    icon: 'utility:pause'
  },
  holdAction: {
    word: 'Hold the action',
    meaning: 'Nothing moves until a supervisor has approved it.',
    icon: 'utility:lock'
  },
  escalate: {
    word: 'Hand over',
    meaning: 'A person takes the conversation.',
    icon: 'utility:change_owner'
  }
};

export const CHANNEL_WORDS: Readonly<Record<Channel, { word: string; icon: string }>> = {
  messaging: { word: 'Chat', icon: 'utility:chat' },
  voice: { word: 'Call', icon: 'utility:call' },
  case: { word: 'Case', icon: 'utility:case' }
};

export const MODE_WORDS: Readonly<Record<EscalationMode, { word: string; how: string }>> = {
  default: { word: 'Default', how: 'Every topic may escalate, at once, to one queue.' },
  dynamic: { word: 'Dynamic', how: 'Signals and gates decide; a packet travels along.' },
  smart: { word: 'Smart routing', how: 'One topic; the intent picks the destination.' }
};

/** A developer name as words: `Handoff_Senior_Care` → `Senior Care`. */
export function destinationWords(stem: string | null): string {
  return (stem ?? '').replace(/^Handoff_/, '').replaceAll('_', ' ');
}

/** A code as words: `orderNumber` → `order number`. */
export function codeWords(code: string): string {
  return code
    .replace(/_/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

/** A flow element as words: `Is_Anyone_Asking` → `Is Anyone Asking`. */
export const elementWords = (name: string): string => name.replaceAll('_', ' ').trim();
