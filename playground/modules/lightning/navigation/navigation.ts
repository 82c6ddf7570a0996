/** Navigation of the platform: the console has nowhere to go, so it says what an org would open. */
import { deskOrg } from '../../../org/deskOrg.ts';
import { updateDesktop } from '../../../org/desktop.ts';

interface PageReference {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, unknown>>;
}

/** The flow that shows the steps of a reason one after the other. */
const PLAYBOOK = 'Handoff_Playbook';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

function nameOf({ type, attributes = {} }: PageReference): string {
  const name = attributes['apiName'] ?? attributes['devName'] ?? attributes['recordId'];
  return typeof name === 'string' ? name : type;
}

type Constructor = new (...parameters: never[]) => object;

/** Adds `this[NavigationMixin.Navigate](page)` to a component. */
export function NavigationMixin<Base extends Constructor>(base: Base) {
  return class extends (base as unknown as new () => object) {
    [Navigate](page: PageReference): void {
      const opened = nameOf(page);
      const recordId = page.state?.['flow__recordId'];
      if (opened === PLAYBOOK && typeof recordId === 'string') {
        updateDesktop({ opened: '', steps: deskOrg.steps(recordId) });
      } else updateDesktop({ opened, steps: [] });
    }

    [GenerateUrl](page: PageReference): Promise<string> {
      return Promise.resolve(`#${nameOf(page)}`);
    }
  };
}
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;
