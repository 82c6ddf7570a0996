/** The toast of the platform: noted, never shown. */
export class ShowToastEvent extends CustomEvent<unknown> {
  constructor(options: unknown) {
    super('lightning__showtoast', { detail: options, bubbles: true, composed: true });
    window.world.note('toast', options);
  }
}
