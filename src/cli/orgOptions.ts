/** What the commands that speak with an org share: the option, the port, and errors in words. */
import { OrgError, type OrgIdentity, type OrgWriter } from '../org/port.ts';
import { SfOrg } from '../org/sfOrg.ts';
import {
  CommandError,
  type CommandContext,
  type CommandOption,
  type OptionValues
} from './command.ts';

export const ORG_OPTIONS: Readonly<Record<string, CommandOption>> = {
  'target-org': {
    type: 'string',
    value: 'ORG',
    description: 'Alias or username you have logged in with (sf org login web).'
  }
};

/** The org the user named. */
export function orgOf(context: CommandContext, options: OptionValues): OrgWriter {
  const name = options['target-org'];
  if (typeof name !== 'string' || !/^[\w.@+-]+$/.test(name)) {
    throw new CommandError(
      'No org was named, or not by its alias or username.',
      'Add --target-org my-org.'
    );
  }
  const { project, environment } = context;
  return new SfOrg({ targetOrg: name, directory: project.root, environment });
}

/** Runs a step and says what an org refused as a command does. */
export async function inWords<Result>(step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof OrgError) throw new CommandError(error.message, error.fix);
    throw error;
  }
}

/** Production is changed only by somebody who has typed its name. */
export function guardProduction(org: OrgIdentity, options: OptionValues): void {
  if (org.isSandbox || options['production'] === org.name) return;
  throw new CommandError(
    `${org.name} is a production org.`,
    `Read the plan, then add --production ${JSON.stringify(org.name)}.`
  );
}

/** The option that names a production org. */
export const PRODUCTION_OPTION: Readonly<Record<string, CommandOption>> = {
  production: {
    type: 'string',
    value: 'NAME',
    description: "The production org's name, typed out."
  }
};
