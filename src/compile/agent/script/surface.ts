/** What differs between the script of the written agent and the script of the spoken one. */
import { quoted, type Line } from './text.ts';

/** The languages the agent speaks; the platform wants them named for calls. */
const LANGUAGE: readonly Line[] = ['language:', ['default_locale: "en_US"']];

/** Where an Agent Script is reached, and where it hands over. */
export interface ScriptSurface {
  /** Package directory the bundle is deployed with. */
  readonly directory: string;
  /** Added to the name of the agent. */
  readonly suffix: string;
  /** Added to its label. */
  readonly labelSuffix: string;
  /** The linked variable that holds the conversation's key. */
  readonly keySource: string;
  readonly keyDescription: string;
  /** The linked variable that holds the customer's language; left out where the platform has none. */
  readonly languageSource?: string;
  /** Blocks the platform needs for this surface besides the connection, as lines. */
  readonly blocks: readonly (readonly Line[])[];
  /** Connections with an outbound route. */
  readonly connections: readonly string[];
  /** API name of the routing flow they lead to. */
  readonly flow: string;
}

/** Chat, SMS and social channels, on both web surfaces. */
export const WRITTEN: ScriptSurface = {
  directory: 'force-app/policy-agentforce',
  suffix: '_Script',
  labelSuffix: ' (Script)',
  keySource: '@MessagingSession.Id',
  keyDescription: 'Messaging session: the key of the handoff record. No model can change it.',
  languageSource: '@MessagingSession.EndUserLanguage',
  blocks: [LANGUAGE],
  connections: ['messaging', 'customer_web_client'],
  flow: 'Handoff_Route_Messaging'
};

/** Calls. In a directory of its own, because it needs both Agentforce and Voice. */
export const SPOKEN: ScriptSurface = {
  directory: 'force-app/policy-agentforce-voice',
  suffix: '_Voice_Script',
  labelSuffix: ' (Voice Script)',
  keySource: '@VoiceCall.Id',
  keyDescription: 'Voice call: the key of the handoff record. No model can change it.',
  blocks: [LANGUAGE, ['modality voice:', [`voice_id: ${quoted('default')}`]]],
  connections: ['telephony'],
  flow: 'Handoff_Route_Voice'
};
