/** Deploys package directories in the order they depend on each other; each dry-run first, each whole or not at all. */
import { OrgError, type OrgWriter, type Refusal } from './port.ts';

/** One stage: a directory, and what an org must have for it. */
export interface Stage {
  readonly name: string;
  /** Folder relative to the project. */
  readonly folder: string;
  /** Object whose absence means that the licence is not there. */
  readonly probe?: string;
}

/** Objects an org has when it has the licence. */
const PROBES: Readonly<Record<string, string>> = {
  messaging: 'MessagingSession',
  'policy-messaging': 'MessagingSession',
  agentforce: 'BotDefinition',
  'policy-agentforce': 'BotDefinition',
  voice: 'VoiceCall',
  'policy-voice': 'VoiceCall'
};

const ORDER = [
  'core',
  'policy',
  'messaging',
  'policy-messaging',
  'voice',
  'policy-voice',
  'agentforce',
  'policy-agentforce',
  'agentforce-voice',
  'policy-agentforce-voice',
  'slack',
  'translations'
];

/** Stages of the directories that are there, in order. */
export function stagesOf(out: string, directories: readonly string[]): readonly Stage[] {
  return ORDER.filter((name) => directories.includes(name)).map((name) => ({
    name,
    folder: `${out}/${name}`,
    probe: PROBES[name]
  }));
}

/** How it went. */
export interface StagedOutcome {
  readonly done: readonly string[];
  /** Stages the org has no licence for. */
  readonly skipped: readonly string[];
  readonly stopped?: {
    readonly stage: string;
    readonly refusals: readonly Refusal[];
    readonly reason: string;
  };
  readonly left: readonly string[];
}

async function isLicensed(org: OrgWriter, { probe }: Stage): Promise<boolean> {
  if (probe === undefined) return true;
  try {
    await org.query(`SELECT Id FROM ${probe} LIMIT 1`);
    return true;
  } catch (error) {
    if (error instanceof OrgError && error.kind === 'missing') return false;
    throw error;
  }
}

/**
 * Deploys, or with `checkOnly` dry-runs, stage after stage; stops at the first that is refused. A stage that
 * is only checked is checked together with those before it, because nothing of them is in the org.
 */
export async function deployStages(
  org: OrgWriter,
  stages: readonly Stage[],
  checkOnly: boolean,
  tell: (line: string) => void
): Promise<StagedOutcome> {
  const done: string[] = [];
  const skipped: string[] = [];
  const checked: string[] = [];
  for (const [index, stage] of stages.entries()) {
    const left = stages.slice(index).map(({ name }) => name);
    try {
      if (!(await isLicensed(org, stage))) {
        tell(`${stage.name}: skipped, the org has no ${stage.probe ?? ''}`);
        skipped.push(stage.name);
        continue;
      }
      for (const dryRun of checkOnly ? [true] : [true, false]) {
        tell(`${stage.name}: ${dryRun ? 'dry run' : 'deploying'}`);
        const before = checkOnly ? checked : [];
        const { refusals } = await org.deploy({ folders: [...before, stage.folder] }, { dryRun });
        if (refusals.length === 0) continue;
        return {
          done,
          skipped,
          left,
          stopped: { stage: stage.name, refusals, reason: 'the org refuses components' }
        };
      }
    } catch (error) {
      if (!(error instanceof OrgError)) throw error;
      return {
        done,
        skipped,
        left,
        stopped: { stage: stage.name, refusals: [], reason: error.message }
      };
    }
    done.push(stage.name);
    checked.push(stage.folder);
  }
  return { done, skipped, left: [] };
}
