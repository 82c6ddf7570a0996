/** The whole console: the panels around one visit, and the appearance its address asks for. */
import { LightningElement, api } from 'lwc';
import { deskOrg } from '../../../org/deskOrg.ts';
import { assembleEngines, type ConsoleEngines, type EngineFiles } from '../../../play/engines.ts';
import { readLink, writeLink, type Link } from '../../../play/links.ts';
import type { Scenario } from '../../../play/scenario.ts';
import type { Schedule, View } from '../../../play/session.ts';
import { Visit, type Command, type Shown } from '../../../play/visit.ts';
import { announcement } from '../../../view/transcriptView.ts';

const PANELS = [
  { name: 'conversation', label: 'Conversation' },
  { name: 'decision', label: 'Decision' },
  { name: 'desk', label: 'Human agent' }
];

const schedule: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

export default class App extends LightningElement {
  /** Policy and flows, as the build read them. */
  @api engineFiles: EngineFiles;
  /** Sample conversations, in order. */
  @api scenarios: readonly Scenario[] = [];

  shown: Shown;
  /** The panel a narrow screen shows. */
  panel = 'conversation';
  /** The customer turn whose decision is shown; null follows the conversation. */
  chosenTurn: number | null = null;
  dragging = false;
  private engines: ConsoleEngines;
  private visit: Visit;

  connectedCallback() {
    this.engines = assembleEngines(this.engineFiles);
    const link = readLink(window.location.search);
    this.visit = new Visit(this.engines, this.scenarios, link, schedule, (shown) => {
      this.show(shown);
    });
    this.show(this.visit.shown);
  }

  disconnectedCallback() {
    this.visit.end();
  }

  private show(shown: Shown) {
    if (this.shown?.view.play !== shown.view.play) this.chosenTurn = null;
    if (this.shown?.link !== shown.link) this.follow(shown.link);
    deskOrg.follow(shown.view, this.engines[shown.view.mode]);
    this.shown = shown;
  }

  private follow(link: Link) {
    const { documentElement, body } = document;
    documentElement.dir = link.direction;
    documentElement.dataset['theme'] = link.theme;
    body.classList.toggle('slds-color-scheme--dark', link.theme === 'dark');
    window.history.replaceState(null, '', `${window.location.pathname}${writeLink(link)}`);
  }

  get view(): View {
    return this.shown.view;
  }

  get isPlayer() {
    return !this.shown.moment;
  }

  get isReading() {
    return this.shown.reading !== null;
  }

  /** A list of conversations needs the room of two panels. */
  get conversationClass() {
    return this.shown.listOpen ? 'panel conversation wide' : 'panel conversation';
  }

  get panels() {
    return PANELS.map(({ name, label }) => ({
      name,
      label,
      pressed: String(name === this.panel),
      isNew: name === 'desk' && name !== this.panel && this.isHandedOver,
      className: name === this.panel ? 'panel-tab chosen' : 'panel-tab'
    }));
  }

  /** True once a human has something in front of them. */
  private get isHandedOver() {
    return this.view.beats.slice(0, this.view.position).some(({ kind }) => kind !== 'turn');
  }

  get panelsClass() {
    return `panels show-${this.panel}`;
  }

  get pageClass() {
    return this.dragging ? 'console dragging' : 'console';
  }

  get status() {
    return announcement(this.view);
  }

  get records() {
    return this.engines[this.view.mode].records;
  }

  choosePanel(event: Event) {
    this.panel = (event.currentTarget as HTMLElement).dataset['panel'] ?? 'conversation';
  }

  chooseTurn(event: CustomEvent<number | null>) {
    this.chosenTurn = event.detail;
    if (event.detail !== null) this.panel = 'decision';
  }

  run(event: CustomEvent<Command>) {
    void this.visit.run(event.detail);
  }

  dragOver(event: DragEvent) {
    event.preventDefault();
    this.dragging = true;
  }

  dragLeave() {
    this.dragging = false;
  }

  drop(event: DragEvent) {
    event.preventDefault();
    this.dragging = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.visit.run({ do: 'open', value: file });
  }
}
