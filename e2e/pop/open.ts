/** Opens the page of the screen-pop tests and gives a test its hands and eyes. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { HERE, pageAddress } from './build.ts';
import type { Mounting } from './page.ts';
import type { Answer, Call } from './world.ts';
import {
  openedWith,
  samplePacket
} from '../../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';
import type { Packet } from '../../src/shared/packet.ts';

/** How the page around the component is set up. */
export interface Surroundings {
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly labels?: Readonly<Record<string, string>>;
  /** True lets the test turn the clock; it stands at the instant of the samples. */
  readonly clock?: boolean;
}

/** A test's hands and eyes on the page. */
export class Pop {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Sets how Apex answers; with several answers, one after the other, the last one stays. */
  async answer(method: string, ...answers: Answer[]): Promise<void> {
    await this.page.evaluate(
      ([name, list]) => {
        window.world.answers[name] = list;
      },
      [method, answers] as const
    );
  }

  /** Lets the server hold this packet; `changes` are those of the answer around it. */
  async hold(packet: Packet | null, changes: object = {}): Promise<void> {
    const value = openedWith(packet, changes);
    await this.answer('HandoffConsole.open', { value });
    await this.answer('HandoffConsole.refresh', { value });
    await this.answer('HandoffConsole.recordPop', {});
    await this.answer('HandoffConsole.recordResponse', {});
  }

  /** Shows a component without waiting for anything. */
  async mount(mounting: Mounting = {}): Promise<void> {
    await this.page.evaluate((wanted) => window.mount(wanted), mounting);
  }

  /** Takes the component out of the page. */
  async unmount(): Promise<void> {
    await this.page.evaluate(() => window.unmount());
  }

  /** Shows the pop with a packet and waits until it is complete. */
  async show(packet: Packet = samplePacket(), mounting: Mounting = {}): Promise<void> {
    await this.hold(packet);
    await this.mount({ width: 1100, bridge: true, ...mounting });
    await this.turn(1);
    await this.turn(100);
    await this.complete();
  }

  /** Lets time pass where the test holds the clock; elsewhere it passes by itself. */
  async turn(milliseconds: number): Promise<void> {
    await this.page.evaluate((time) => window.turn?.(time), milliseconds);
  }

  /** Waits until the last block is there; once the conversation is over, that is the wrap-up. */
  async complete(): Promise<void> {
    const last = this.page.locator('c-handoff-provenance, c-handoff-wrap-up').first();
    await last.waitFor({ state: 'attached' });
  }

  /** Changes the width of the box; nothing is loaded again. */
  async resize(width: number): Promise<void> {
    await this.page.evaluate((pixels) => {
      document.getElementById('host')!.style.inlineSize = `${pixels}px`;
    }, width);
    await this.frames();
  }

  /** Waits until what was just changed is painted. */
  async frames(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        })
    );
  }

  /** Delivers a push for the sample handoff. */
  async push(version: number): Promise<void> {
    await this.page.evaluate((newest) => {
      window.world.push({
        Handoff_Id__c: 'a0H000000000001AAA',
        Conversation_Key__c: '0Mw000000000001AAA',
        Version__c: newest
      });
    }, version);
  }

  async calls(method: string): Promise<Call[]> {
    return this.page.evaluate((name) => window.world.callsOf(name), method);
  }

  /** What the components did to the console: inserted texts, tabs, toasts. */
  async noted(what: string): Promise<unknown[]> {
    return this.page.evaluate(
      (name) => window.world.console.filter((note) => note.what === name).map((n) => n.value),
      what
    );
  }

  /** The text of every element that matches. */
  async texts(selector: string): Promise<string[]> {
    return this.page.evaluate(
      (wanted) => window.flat.all(wanted).map((element) => window.flat.text(element)),
      selector
    );
  }

  /** Adds a style sheet, for faults and for measuring. */
  async style(css: string): Promise<void> {
    await this.page.addStyleTag({ content: css });
  }

  async button(words: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: words, exact: true }).first().click();
  }
}

/** Loads the page; nothing is mounted yet. */
export async function openPop(page: Page, around: Surroundings = {}): Promise<Pop> {
  const { theme = 'light', dir = 'ltr', labels = {}, clock = false } = around;
  if (clock) await page.addInitScript({ path: join(HERE, 'clock.js') });
  await page.addInitScript((texts) => {
    window.labelTexts = texts;
    // What an earlier visit chose is remembered by the product; a test begins without it.
    localStorage.clear();
  }, labels);
  await page.goto(await pageAddress());
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.evaluate(
    ([direction, scheme]) => {
      document.documentElement.dir = direction;
      document.documentElement.dataset.theme = scheme;
    },
    [dir, theme] as const
  );
  return new Pop(page);
}
