/**
 * The outside world of the screen pop in a browser test: the answers of Apex, the push, the console.
 * A test sets answers and reads calls through `window.world`; nothing here knows any component.
 */

/** How Apex answers one call: a value, or an error with a message, after so many milliseconds. */
export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
  readonly after?: number;
}

/** One call the components made. */
export interface Call {
  readonly method: string;
  readonly parameters: Record<string, unknown>;
  readonly at: number;
}

type HintListener = (payload: Record<string, unknown>) => void;

/** Everything outside the components. */
export class World {
  /** Answers by `Class.method`; one after the other, the last one stays. */
  readonly answers: Record<string, Answer[]> = {};
  readonly calls: Call[] = [];
  /** Texts put into the composer, messages sent, tabs, toasts and navigations, in order. */
  readonly console: { readonly what: string; readonly value: unknown }[] = [];
  pushAvailable = true;
  /** Milliseconds of `performance.now()` when the first packet was answered. */
  answeredAt = 0;
  private listeners = new Set<HintListener>();
  private lost = new Set<() => void>();

  /** Answers a call of Apex the way a server would: later, and with a copy. */
  async call(method: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    this.calls.push({ method, parameters: { ...parameters }, at: performance.now() });
    const answers = this.answers[method] ?? [{ error: `${method} has no answer in this test.` }];
    const [answer = {}] = answers.length > 1 ? answers.splice(0, 1) : answers;
    await new Promise((resolve) => setTimeout(resolve, answer.after ?? 0));
    if (answer.error !== undefined) {
      throw Object.assign(new Error(answer.error), { body: { message: answer.error } });
    }
    return answer.value === undefined
      ? null
      : (JSON.parse(JSON.stringify(answer.value)) as unknown);
  }

  /** Calls of one method so far. */
  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  listen(listener: HintListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  whenLost(listener: () => void): void {
    this.lost.add(listener);
  }

  /** Delivers a push to everybody who listens. */
  push(payload: Record<string, unknown>): void {
    for (const listener of this.listeners) listener(payload);
  }

  /** Ends the connection of the push, as the platform does now and then. */
  losePush(): void {
    this.listeners.clear();
    for (const listener of this.lost) listener();
  }

  note(what: string, value: unknown): void {
    this.console.push({ what, value });
  }
}

/** The page as the browser sees it, through every component; see `flat.js`. */
export interface Flat {
  all(selector: string, root?: Element): HTMLElement[];
  one(selector: string, root?: Element): HTMLElement;
  text(node: Node): string;
  parent(node: Node): HTMLElement | null;
  html(element?: Element): string;
  active(): HTMLElement | null;
  contains(outer: Node, inner: Node): boolean;
  follows(node: Node, other: Node): boolean;
  textNodes(root?: Element): Text[];
  visible(element: Element): boolean;
}

declare global {
  interface Window {
    flat: Flat;
    /** Only where the test holds the clock. */
    turn?: (milliseconds: number) => Promise<void>;
    world: World;
    /** Words that replace custom labels, by label name. */
    labelTexts?: Record<string, string>;
  }
}
