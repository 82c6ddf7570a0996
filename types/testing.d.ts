/** What component tests add to Jest. */
declare module '@salesforce/wire-service-jest-util' {
  export interface TestWireAdapter {
    emit(value: unknown, filter?: (config: unknown) => boolean): void;
    error(body?: unknown, status?: number, statusText?: string): void;
    getLastConfig(): unknown;
  }
  export function createTestWireAdapter(fn?: unknown): TestWireAdapter;
  export function createApexTestWireAdapter(fn?: unknown): TestWireAdapter;
  export function createLdsTestWireAdapter(fn?: unknown): TestWireAdapter;
}

declare namespace jest {
  interface Matchers<R> {
    /** Fails with the accessibility rules the element breaks and their selectors. */
    toBeAccessible(): Promise<R>;
  }
}
