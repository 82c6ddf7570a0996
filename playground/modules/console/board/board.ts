/** The page of a supervisor: the shipped board over every sample conversation at once. */
import { LightningElement, api } from 'lwc';
import { boardOrg } from '../../../org/boardOrg.ts';
import { followDesktop, type Desktop } from '../../../org/desktop.ts';
import { assembleEngines, type EngineFiles } from '../../../play/engines.ts';
import { readLink } from '../../../play/links.ts';
import type { Scenario } from '../../../play/scenario.ts';

export default class Board extends LightningElement {
  /** Policy and flows, as the build read them. */
  @api engineFiles: EngineFiles;
  /** Sample conversations, in order. */
  @api scenarios: readonly Scenario[] = [];

  desktop: Desktop;
  private stopFollowing: () => void;

  connectedCallback() {
    const { direction, theme } = readLink(window.location.search);
    document.documentElement.dir = direction;
    document.documentElement.dataset['theme'] = theme;
    document.body.classList.toggle('slds-color-scheme--dark', theme === 'dark');
    boardOrg.stock(assembleEngines(this.engineFiles), this.scenarios);
    this.stopFollowing = followDesktop((desktop) => {
      this.desktop = desktop;
    });
  }

  disconnectedCallback() {
    this.stopFollowing();
  }

  get openedText() {
    return this.desktop.opened && `In an org this opens ${this.desktop.opened}.`;
  }
}
