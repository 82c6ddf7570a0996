/** What `@salesforce/apex/Class.method` is in a browser test: a question to the world of the test. */
export function apexMethod(className: string, methodName: string) {
  return (parameters?: Record<string, unknown>): Promise<unknown> =>
    window.world.call(`${className}.${methodName}`, parameters);
}
