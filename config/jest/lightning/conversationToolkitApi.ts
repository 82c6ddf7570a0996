/** Jest double of the Enhanced Messaging toolkit: every call resolves, and can be inspected. */
export const getConversationLog = jest.fn().mockResolvedValue({ messages: [] });
export const getEnhancedConversationLog = jest.fn().mockResolvedValue({ messages: [] });
export const sendTextMessage = jest.fn().mockResolvedValue(true);
export const setAgentInput = jest.fn().mockResolvedValue(true);
export const setMessagingComponent = jest.fn().mockResolvedValue(true);
export const sendMessagingComponent = jest.fn().mockResolvedValue(true);
export const endConversation = jest.fn().mockResolvedValue(true);
export const inactivateConversation = jest.fn().mockResolvedValue(true);
