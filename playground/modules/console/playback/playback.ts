/** Play, pause, step, speed, and how far the conversation has come. */
import { LightningElement, api } from 'lwc';
import type { View } from '../../../play/session.ts';
import type { Command } from '../../../play/visit.ts';

const SPEEDS = [1, 2, 4];

export default class Playback extends LightningElement {
  @api view: View;

  get playLabel() {
    return this.view.playing ? 'Pause' : 'Play';
  }

  get playIcon() {
    return this.view.playing ? 'utility:pause' : 'utility:play';
  }

  get atStart() {
    return this.view.position === 0;
  }

  get atEnd() {
    return this.view.position === this.view.beats.length;
  }

  get progress() {
    return `${this.view.position} of ${this.view.beats.length}`;
  }

  get barStyle() {
    const { position, beats } = this.view;
    return `inline-size: ${beats.length === 0 ? 0 : (100 * position) / beats.length}%`;
  }

  /** Where on the bar the handoff lies; hidden when there is none. */
  get handoffStyle() {
    const { beats } = this.view;
    const at = beats.findIndex(({ kind }) => kind === 'connect');
    return at < 0 ? 'display: none' : `inset-inline-start: ${(100 * (at + 1)) / beats.length}%`;
  }

  get speeds() {
    return SPEEDS.map((speed) => ({
      speed,
      label: `${speed}×`,
      name: `Speed ${speed} times`,
      pressed: String(speed === this.view.speed),
      className: `speed${speed === this.view.speed ? ' chosen' : ''}`
    }));
  }

  playOrPause() {
    this.send({ do: this.view.playing ? 'pause' : 'play' });
  }

  restart() {
    this.send({ do: 'restart' });
  }

  back() {
    this.send({ do: 'back' });
  }

  step() {
    this.send({ do: 'step' });
  }

  toEnd() {
    this.send({ do: 'toEnd' });
  }

  changeSpeed(event: Event) {
    const { speed } = (event.currentTarget as HTMLElement).dataset;
    this.send({ do: 'speed', value: Number(speed) });
  }

  private send(detail: Command) {
    this.dispatchEvent(new CustomEvent('command', { detail }));
  }
}
