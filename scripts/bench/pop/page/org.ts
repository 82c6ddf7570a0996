/** What `@salesforce/apex/Class.method` is in the bench: an answer that is ready, and the time it came. */
const answers = new Map<string, unknown>();
let answeredAt = 0;

/** Sets what a method answers. */
export function answer(method: string, value: unknown): void {
  answers.set(method, value);
}

/** Milliseconds of `performance.now()` at which a method last answered with data. */
export function lastAnsweredAt(): number {
  return answeredAt;
}

/** A method of Apex. */
export function apexMethod(className: string, methodName: string) {
  return async (): Promise<unknown> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const value = answers.get(`${className}.${methodName}`) ?? null;
    if (value !== null) answeredAt = performance.now();
    return value;
  };
}
