/** Modules that the build of the console provides. */
declare module 'console:engine' {
  /** `EngineFiles` of `play/engines.ts`. */
  const files: unknown;
  export default files;
}

declare module 'console:scenarios' {
  /** A list of `Scenario` of `play/scenario.ts`. */
  const scenarios: unknown;
  export default scenarios;
}

declare module 'console/app' {
  import { LightningElement } from 'lwc';

  export default class App extends LightningElement {}
}

declare module 'console/board' {
  import { LightningElement } from 'lwc';

  export default class Board extends LightningElement {}
}

declare module '@lwc/synthetic-shadow';
