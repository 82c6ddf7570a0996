/** Events of the voice toolkit this pop listens to. Some of them do not exist with every telephony. */

/** The toolkit's element. */
export type Toolkit = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** What a `transcript` event carries. */
export interface TranscriptDetail {
  readonly clientSentTimestamp?: number;
  readonly content?: { readonly text?: string };
  readonly sender?: { readonly role?: string };
}

/** One function per event. */
export interface CallListener {
  transcript(detail: TranscriptDetail): void;
  pauserecording(): void;
  hold(): void;
  callended(): void;
}

/** Starts listening; returns what ends it. */
export function listenTo(toolkit: Toolkit, listener: CallListener): () => void {
  const hear: Record<keyof CallListener, (event: Event) => void> = {
    transcript: (event) => listener.transcript((event as CustomEvent<TranscriptDetail>).detail),
    pauserecording: () => listener.pauserecording(),
    hold: () => listener.hold(),
    callended: () => listener.callended()
  };
  const entries = Object.entries(hear);
  for (const [name, run] of entries) toolkit.addEventListener(name, run);
  return () => {
    for (const [name, run] of entries) toolkit.removeEventListener(name, run);
  };
}
