/** `handoff wire`: the route from an agent to people, planned, applied and undone. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { OrgIdentity, OrgWriter } from '../org/port.ts';
import { applyWire } from '../org/wire/apply.ts';
import { planWire, type WirePlan } from '../org/wire/plan.ts';
import { routeByRecord } from '../org/wire/recordRoute.ts';
import {
  CommandError,
  EXIT,
  type Command,
  type CommandContext,
  type ExitCode,
  type OptionValues
} from './command.ts';
import { guardProduction, inWords, orgOf, ORG_OPTIONS, PRODUCTION_OPTION } from './orgOptions.ts';

const names = (value: string | boolean | undefined): readonly string[] =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
    : [];

function readPlan(context: CommandContext, file: string): WirePlan {
  const path = resolve(context.directory, file);
  if (!existsSync(path))
    throw new CommandError(`${path} does not exist.`, 'Make a plan first: --out plan.json.');
  try {
    const plan = JSON.parse(readFileSync(path, 'utf8')) as WirePlan;
    if (typeof plan.after === 'string' && typeof plan.hash === 'string') return plan;
  } catch {
    // Said below, in the same words as for a file of another kind.
  }
  throw new CommandError(`${path} is no plan of wire.`, 'Make one: handoff wire --out plan.json.');
}

function show(context: CommandContext, plan: WirePlan): void {
  const { stdout } = context;
  if (plan.changes.length === 0)
    stdout.write(`${plan.agent} in ${plan.orgName} has everything; nothing to do.\n`);
  for (const { path, before, after } of plan.changes)
    stdout.write(`${path}\n    ${before}\n  → ${after}\n`);
}

interface Run {
  readonly context: CommandContext;
  readonly options: OptionValues;
  readonly org: OrgWriter;
  readonly identity: OrgIdentity;
}

async function apply(
  { context, options, org, identity }: Run,
  plan: WirePlan,
  target: 'before' | 'after'
): Promise<ExitCode> {
  guardProduction(identity, options);
  const tell = (line: string): boolean => context.stdout.write(`${line}\n`);
  await inWords(() => applyWire(org, identity, plan, target, tell));
  return EXIT.ok;
}

async function byRecord({ context, options, org, identity }: Run): Promise<ExitCode> {
  const topics = names(options['topics']);
  if (topics.length === 0)
    throw new CommandError('No topic was named.', 'Add --topics Billing,Returns.');
  const changes = await inWords(() =>
    routeByRecord(
      org,
      topics,
      options['yes'] === true ? () => guardProduction(identity, options) : undefined
    )
  );
  for (const line of changes) context.stdout.write(`${line}\n`);
  context.stdout.write(
    'An agent that holds its own copy of a topic keeps what the copy says; doctor shows both.\n'
  );
  return EXIT.ok;
}

async function plan(run: Run): Promise<ExitCode> {
  const { context, options, org, identity } = run;
  const { agent, route, message, channel, topics, out } = options;
  if (typeof agent !== 'string')
    throw new CommandError('No agent was named.', 'Add --agent My_Agent.');
  const wish = {
    route: typeof route === 'string' ? route : 'Handoff_Route_Messaging',
    message:
      typeof message === 'string'
        ? message
        : 'I am connecting you with a person. You will not have to repeat anything.',
    surfaces: typeof channel === 'string' ? names(channel) : ['Messaging'],
    topics: names(topics)
  };
  const made = await inWords(() => planWire(org, identity, agent, wish));
  show(context, made);
  if (made.changes.length === 0) return EXIT.ok;
  if (typeof out === 'string') {
    const file = resolve(context.directory, out);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
    context.stdout.write(
      `\nSaved with a backup of what the org has: ${file}\nApply it with --apply ${out}, take it back with --undo ${out}.\n`
    );
    return EXIT.findings;
  }
  if (options['yes'] === true)
    throw new CommandError(
      'A plan is applied from a file, so that it can be undone.',
      'Add --out plan.json, look at it, then --apply plan.json.'
    );
  context.stdout.write(
    '\nNothing was written. Add --out plan.json to save the plan and the backup.\n'
  );
  return EXIT.findings;
}

export const wire: Command = {
  name: 'wire',
  summary: 'connect an agent of an org with people: plan, apply, undo',
  description:
    'Reads the planner bundle of the running version and plans its outbound route and canEscalate. --apply dry-runs,\n' +
    'deactivates, deploys, activates, reads again and compares; a failure puts back what was there. Outside the\n' +
    'changed elements every byte stays. --record-route sets CanEscalate of topics by record instead.',
  options: {
    ...ORG_OPTIONS,
    agent: { type: 'string', value: 'NAME', description: 'Developer name of the agent.' },
    channel: {
      type: 'string',
      value: 'LIST',
      description: 'Surface types, such as Messaging,Telephony; Messaging when left out.'
    },
    route: {
      type: 'string',
      value: 'FLOW',
      description: 'Routing flow; Handoff_Route_Messaging when left out.'
    },
    message: { type: 'string', value: 'TEXT', description: 'Words said at the transfer.' },
    topics: { type: 'string', value: 'LIST', description: 'Topics that may escalate.' },
    out: { type: 'string', value: 'FILE', description: 'Save the plan, with a backup.' },
    apply: { type: 'string', value: 'FILE', description: 'Carry out a saved plan.' },
    undo: {
      type: 'string',
      value: 'FILE',
      description: 'Put back what the org had before a plan.'
    },
    'record-route': {
      type: 'boolean',
      description: 'Set CanEscalate of topics by record; with --yes it writes.'
    },
    yes: { type: 'boolean', description: 'Write what --record-route shows.' },
    ...PRODUCTION_OPTION
  },
  examples: [
    'npx handoff wire --target-org my-org --agent Acme_Service --topics Billing --out plan.json',
    'npx handoff wire --target-org my-org --apply plan.json',
    'npx handoff wire --target-org my-org --undo plan.json'
  ],
  async run(context, options) {
    const org = orgOf(context, options);
    const { apply: saved, undo } = options;
    const file = typeof saved === 'string' ? saved : undo;
    const known = typeof file === 'string' ? readPlan(context, file) : undefined;
    const run = { context, options, org, identity: await inWords(() => org.identity()) };
    if (known) return apply(run, known, typeof saved === 'string' ? 'after' : 'before');
    return options['record-route'] === true ? byRecord(run) : plan(run);
  }
};
