/** One visit to the console: which conversation is open, and what the address says about it. */
import type { Conversation } from '../../src/shared/conversation.ts';
import type { EscalationMode } from '../../src/policy/topic.ts';
import { newConversation, SAMPLE_CUSTOMERS } from './assistant.ts';
import type { ConsoleEngines } from './engines.ts';
import { judgeAll, type Verdicts } from './judge.ts';
import type { Link } from './links.ts';
import { openFile, type OpenedFile, type ReadableFile } from './openFile.ts';
import type { Scenario } from './scenario.ts';
import { Session, type Origin, type Schedule, type View } from './session.ts';

/** What a visitor can ask for, each with the value it needs. */
export type Command =
  | { readonly do: 'play' | 'pause' | 'step' | 'back' | 'toEnd' | 'restart' | 'theme' | 'list' }
  | { readonly do: 'speed'; readonly value: number }
  | { readonly do: 'mode'; readonly value: EscalationMode }
  | { readonly do: 'scenario' | 'customer' | 'say' | 'reply'; readonly value: string }
  | { readonly do: 'open'; readonly value: ReadableFile }
  | { readonly do: 'conversation'; readonly value: Conversation };

/** What the page shows beside the session's own view. */
export interface Shown {
  readonly view: View;
  readonly link: Link;
  readonly file: OpenedFile | null;
  /** What the policy decides about the conversations of the file, as far as that is known. */
  readonly verdicts: Verdicts | null;
  /** Share of a file that is read, 0 to 1; null while none is read. */
  readonly reading: number | null;
  /** True while the list of a file's conversations takes the place of the transcript. */
  readonly listOpen: boolean;
  /** True until a visitor asks for something: the moment of a handoff is shown instead of the panels. */
  readonly moment: boolean;
}

export class Visit {
  private readonly session: Session;
  private readonly scenarios: readonly Scenario[];
  private readonly changed: (shown: Shown) => void;
  private link: Link;
  private file: OpenedFile | null = null;
  private verdicts: Verdicts | null = null;
  private reading: number | null = null;
  private listOpen = false;
  private moment: boolean;

  constructor(
    engines: ConsoleEngines,
    scenarios: readonly Scenario[],
    link: Link,
    schedule: Schedule,
    changed: (shown: Shown) => void
  ) {
    const [first] = scenarios;
    if (!first) throw new Error('There is no scenario in playground/scenarios.');
    this.scenarios = scenarios;
    this.link = link;
    this.changed = changed;
    const wanted = scenarios.find(({ id }) => id === link.scenario) ?? first;
    this.session = new Session(engines, wanted, link.mode, schedule, () => this.tell());
    this.moment = link.scenario === null && link.play === null && link.mode === 'dynamic';
    if (this.moment) this.session.toHandoff();
    if (link.play === 'end') this.session.toEnd();
    if (link.play === 'start') this.session.play();
  }

  get shown(): Shown {
    const { link, file, verdicts, reading, listOpen, moment } = this;
    return { view: this.session.view, link, file, verdicts, reading, listOpen, moment };
  }

  /** Stops what is running. */
  end(): void {
    this.session.pause();
  }

  async run(command: Command): Promise<void> {
    if (command.do !== 'theme') this.moment = false;
    switch (command.do) {
      case 'theme':
        return this.relink({ theme: this.link.theme === 'dark' ? 'light' : 'dark' });
      case 'list':
        this.listOpen = !this.listOpen;
        return this.tell();
      case 'speed':
        return this.session.setSpeed(command.value);
      case 'mode':
        this.session.setMode(command.value);
        return this.relink({ mode: command.value });
      case 'scenario':
        return this.openScenario(command.value);
      case 'customer':
        return this.beCustomer(command.value);
      case 'say':
        return this.session.say(command.value);
      case 'reply':
        return this.session.reply(command.value);
      case 'open':
        return this.openFile(await this.read(command.value));
      case 'conversation':
        this.start(command.value, 'file', null);
        return this.session.toHandoff();
      default:
        return this.session[command.do]();
    }
  }

  private openScenario(id: string): void {
    const scenario = this.scenarios.find((candidate) => candidate.id === id);
    if (scenario) this.start(scenario, 'scenario', scenario.id);
  }

  private beCustomer(id: string): void {
    const sample = SAMPLE_CUSTOMERS.find((candidate) => candidate.id === id);
    if (!sample) return;
    this.start(newConversation(sample), 'you', null);
    this.session.toEnd();
  }

  private async read(file: ReadableFile): Promise<OpenedFile> {
    const opened = await openFile(file, (share) => {
      this.reading = share;
      this.tell();
    });
    this.reading = null;
    return opened;
  }

  /** Judges the whole file with the policy as shipped, until another file takes its place. */
  private judge(file: OpenedFile): void {
    const goesOn = (): boolean => this.file === file;
    const heard = (verdicts: Verdicts): void => {
      this.verdicts = verdicts;
      this.tell();
    };
    void judgeAll(file.conversations, this.session.engines.dynamic, heard, goesOn);
  }

  /** A file with one good conversation plays at once; anything else is shown as a list first. */
  private openFile(file: OpenedFile): void {
    const [only] = file.conversations;
    this.file = file;
    this.verdicts = null;
    if (only && file.conversations.length === 1 && file.problems.length === 0) {
      this.start(only, 'file', null);
      return;
    }
    this.session.pause();
    this.listOpen = true;
    this.tell();
    this.judge(file);
  }

  private start(conversation: Conversation, origin: Origin, scenario: string | null): void {
    this.listOpen = false;
    this.session.open(conversation, origin);
    this.relink({ scenario, play: null });
  }

  private relink(change: Partial<Link>): void {
    this.link = { ...this.link, ...change };
    this.tell();
  }

  private tell(): void {
    this.changed(this.shown);
  }
}
