/** Modules that the build of the console provides. */
declare module 'console:engine' {
  import type { EngineFiles } from './play/engines.ts';

  const files: EngineFiles;
  export default files;
}

declare module 'console:scenarios' {
  import type { Scenario } from './play/scenario.ts';

  const scenarios: readonly Scenario[];
  export default scenarios;
}

declare module 'console/app' {
  import type { LightningElement } from 'lwc';

  const component: typeof LightningElement;
  export default component;
}

declare module '@lwc/synthetic-shadow';
