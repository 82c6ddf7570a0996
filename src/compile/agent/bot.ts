/** Compiles the classic agent: the bot, its version and the variables it knows a conversation by. */
import { writeMetadata } from '../../flow/index.ts';
import type { Policy } from '../../policy/index.ts';
import { fingerprint } from '../names.ts';
import { CARRIED } from './actions.ts';

/** Replaced by the environment variable of this name when the agent is deployed. */
export const AGENT_USER = 'HANDOFF_AGENT_USER';

/** Messaging channels a session can come from. */
const MESSAGE_TYPES = [
  'AppleBusinessChat',
  'Custom',
  'EmbeddedMessaging',
  'Facebook',
  'Line',
  'Text',
  'WhatsApp'
] as const;

interface ContextVariable {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly object: string;
  readonly field: string;
  readonly dataType: 'Id' | 'Text';
}

const CONTEXT_VARIABLES: readonly ContextVariable[] = [
  {
    name: 'ContactId',
    label: 'Contact Id',
    description: 'Contact of the customer, when messaging knows it.',
    object: 'MessagingEndUser',
    field: 'ContactId',
    dataType: 'Id'
  },
  {
    name: 'EndUserId',
    label: 'End User Id',
    description: 'Messaging user the conversation is with.',
    object: 'MessagingSession',
    field: 'MessagingEndUserId',
    dataType: 'Id'
  },
  {
    name: 'EndUserLanguage',
    label: 'End User Language',
    description: 'Language the customer chose.',
    object: 'MessagingSession',
    field: 'EndUserLanguage',
    dataType: 'Text'
  },
  {
    name: 'RoutableId',
    label: 'Routable Id',
    description: 'Messaging session: the key of the handoff record.',
    object: 'MessagingSession',
    field: 'Id',
    dataType: 'Id'
  }
];

/** An identifier in the form of a UUID that is the same for the same name. */
function stepIdentifier(name: string): string {
  const digits = `${fingerprint(name)}${fingerprint(`${name} again`)}${fingerprint(`${name} more`)}`;
  const part = (from: number, length: number): string => digits.slice(from, from + length);
  return `${part(0, 8)}-${part(8, 4)}-4${part(12, 3)}-a${part(15, 3)}-${part(18, 12)}`;
}

function message(dialog: string, text: string): object {
  return {
    botMessages: { message: text, messageIdentifier: stepIdentifier(`${dialog} words`) },
    stepIdentifier: stepIdentifier(`${dialog} message`),
    type: 'Message'
  };
}

const wait = (dialog: string): object => ({
  stepIdentifier: stepIdentifier(`${dialog} wait`),
  type: 'Wait'
});

function dialog(developerName: string, label: string, botSteps: readonly object[]): object {
  return { botSteps, developerName, isPlaceholderDialog: false, label, showInFooterMenu: false };
}

/** The bot and its first version. */
export function botFiles(policy: Policy): ReadonlyMap<string, string> {
  const { agent } = policy;
  const announcement =
    policy.messages.find(({ code }) => code === agent.escalationMessage)?.words[
      policy.languages[0]
    ] ?? '';
  const folder = `force-app/policy-agentforce/bots/${agent.name}`;
  const bot = writeMetadata('Bot', {
    agentDSLEnabled: false,
    agentType: 'EinsteinServiceAgent',
    botMlDomain: { label: agent.label, name: agent.name },
    botSource: 'None',
    botUser: AGENT_USER,
    contextVariables: CONTEXT_VARIABLES.map((variable) => ({
      contextVariableMappings: MESSAGE_TYPES.map((messageType) => ({
        SObjectType: variable.object,
        fieldName: `${variable.object}.${variable.field}`,
        messageType
      })),
      dataType: variable.dataType,
      description: variable.description,
      developerName: variable.name,
      includeInPrompt: false,
      label: variable.label
    })),
    defaultOutboundFlow: 'Handoff_Route_Messaging',
    description: agent.description,
    label: agent.label,
    logPrivateConversationData: false,
    richContentEnabled: true,
    sessionTimeout: 0,
    type: 'ExternalCopilot'
  });
  const version = writeMetadata('BotVersion', {
    fullName: 'v1',
    articleAnswersGPTEnabled: false,
    botDialogs: [
      dialog('Welcome', 'Welcome', [message('Welcome', agent.welcome), wait('Welcome')]),
      dialog('Error_Handling', 'Error Handling', [
        message('Error_Handling', agent.error),
        wait('Error_Handling')
      ]),
      dialog('Transfer_To_Agent', 'Transfer To Agent', [
        message('Transfer_To_Agent', announcement),
        {
          conversationSystemMessage: { type: 'Transfer' },
          stepIdentifier: stepIdentifier('Transfer_To_Agent transfer'),
          type: 'SystemMessage'
        }
      ])
    ],
    citationsEnabled: false,
    company: agent.company,
    conversationDefinitionPlanners: { genAiPlannerName: agent.name },
    conversationVariables: CARRIED.map(({ name, label, type, description }) => ({
      dataType: type,
      description,
      developerName: name,
      includeInPrompt: false,
      label,
      visibility: 'Internal'
    })),
    entryDialog: 'Welcome',
    intentDisambiguationEnabled: false,
    intentV3Enabled: false,
    knowledgeActionEnabled: false,
    knowledgeFallbackEnabled: false,
    role: agent.role,
    smallTalkEnabled: false,
    staticPromptsEnabled: false,
    stopRecPrompts: false,
    stopWelcomePrompts: false,
    surfacesEnabled: false,
    toneType: 'Neutral'
  });
  return new Map([
    [`${folder}/${agent.name}.bot-meta.xml`, bot],
    [`${folder}/v1.botVersion-meta.xml`, version]
  ]);
}
