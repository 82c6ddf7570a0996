/** The message service of the platform: publications are noted and delivered in the page. */
import { adapterOf } from '../../adapter.ts';

type Listener = (message: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const nameOf = (channel: object): string => (channel as { channel: string }).channel;

export const MessageContext = adapterOf({});
export const APPLICATION_SCOPE = Symbol('application');
export const createMessageContext = () => ({});
export const releaseMessageContext = () => undefined;

export function publish(_context: object, channel: object, message: unknown): void {
  window.world.note('publish', { channel: nameOf(channel), message });
  for (const listener of listeners.get(nameOf(channel)) ?? []) listener(message);
}

export function subscribe(_context: object, channel: object, listener: Listener) {
  const heard = listeners.get(nameOf(channel)) ?? new Set<Listener>();
  listeners.set(nameOf(channel), heard.add(listener));
  return { stop: () => heard.delete(listener) };
}

export const unsubscribe = (subscription: { stop: () => void } | null) => subscription?.stop();
