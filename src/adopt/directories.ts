/** The package directories, what each needs, and how a project names those it wants. */

/** A directory beside core that a company takes when it has what the directory needs. */
export interface Extra {
  readonly name: string;
  /** Directory of what the policy compiles to for it; undefined when it compiles to nothing there. */
  readonly compiled?: string;
  /** What an org must have. */
  readonly needs: string;
}

/** Always there. */
export const ALWAYS = ['core', 'policy'] as const;

export const EXTRAS: readonly Extra[] = [
  { name: 'messaging', compiled: 'policy-messaging', needs: 'Digital Engagement' },
  { name: 'agentforce', compiled: 'policy-agentforce', needs: 'Agentforce' },
  { name: 'voice', compiled: 'policy-voice', needs: 'Service Cloud Voice' },
  {
    name: 'agentforce-voice',
    compiled: 'policy-agentforce-voice',
    needs: 'Agentforce and Service Cloud Voice'
  },
  { name: 'slack', needs: 'Salesforce for Slack' },
  { name: 'translations', needs: 'Translation Workbench' }
];

/** Every directory that goes with the extras named. */
export function directoriesWith(extras: readonly string[]): readonly string[] {
  const chosen = EXTRAS.filter(({ name }) => extras.includes(name));
  return [
    ...ALWAYS,
    ...chosen.flatMap(({ name, compiled }) => [name, ...(compiled ? [compiled] : [])])
  ];
}
