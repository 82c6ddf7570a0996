/** The message service of the platform: one page, so every subscriber of a channel hears everything. */
interface Channel {
  readonly channel: string;
}

interface Subscription {
  readonly channel: string;
  readonly listener: (message: unknown) => void;
}

const subscriptions = new Set<Subscription>();
const CONTEXT = {};

export const APPLICATION_SCOPE = Symbol('application');

/** Wire adapter that gives the context. */
export class MessageContext {
  private readonly tell: (value: unknown) => void;
  constructor(tell: (value: unknown) => void) {
    this.tell = tell;
  }
  connect() {
    this.tell(CONTEXT);
  }
  update() {
    // Nothing to configure.
  }
  disconnect() {
    // Nothing to release.
  }
}

export const createMessageContext = () => CONTEXT;
export const releaseMessageContext = () => undefined;

export function publish(_context: unknown, { channel }: Channel, message: unknown): void {
  for (const subscription of subscriptions) {
    if (subscription.channel === channel) subscription.listener(message);
  }
}

export function subscribe(
  _context: unknown,
  { channel }: Channel,
  listener: (message: unknown) => void
): Subscription {
  const subscription = { channel, listener };
  subscriptions.add(subscription);
  return subscription;
}

export function unsubscribe(subscription: Subscription | null): void {
  if (subscription) subscriptions.delete(subscription);
}
