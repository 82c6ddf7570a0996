/** Answers `@salesforce/apex/*` imports from the in-page org. */
import { METHODS, type Parameters } from './methods.ts';

/** An error as the platform hands it to a component. */
const apexError = (message: string) => Object.assign(new Error(message), { body: { message } });

/** The function behind one `@salesforce/apex/Class.method` import. */
export function apexMethod(className: string, methodName: string) {
  return (parameters: Parameters = {}): Promise<unknown> => {
    const method = METHODS[`${className}.${methodName}`];
    if (!method) {
      return Promise.reject(
        apexError(`${className}.${methodName} needs an org; the local console has none.`)
      );
    }
    try {
      // Through JSON, as it would come from a server: nothing is shared with the caller.
      const answer: unknown = JSON.parse(JSON.stringify(method(parameters) ?? null));
      return Promise.resolve(answer);
    } catch (error) {
      return Promise.reject(apexError(error instanceof Error ? error.message : String(error)));
    }
  };
}
