/** The messaging toolkit of the platform: every call is noted. */
const noted =
  (what: string, answer: unknown = true) =>
  (recordId: string, value?: unknown) => {
    window.world.note(what, { recordId, value });
    return Promise.resolve(answer);
  };

export const getConversationLog = noted('getConversationLog', { messages: [] });
export const getEnhancedConversationLog = noted('getEnhancedConversationLog', { messages: [] });
export const sendTextMessage = noted('sendTextMessage');
export const setAgentInput = noted('setAgentInput');
export const endConversation = noted('endConversation');
