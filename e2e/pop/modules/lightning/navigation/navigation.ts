/** Navigation of the platform: noted, never done. */
import { createContextProvider } from 'lwc';

const NAVIGATE = Symbol('navigate');
const GENERATE_URL = Symbol('generateUrl');

export const CurrentPageReference = createContextProvider;

type Constructor = new (...parameters: never[]) => object;

export const NavigationMixin = Object.assign(
  (Base: Constructor) =>
    class extends Base {
      [NAVIGATE](reference: unknown): void {
        window.world.note('navigate', reference);
      }
      [GENERATE_URL](): Promise<string> {
        return Promise.resolve('#');
      }
    },
  { Navigate: NAVIGATE, GenerateUrl: GENERATE_URL }
);
