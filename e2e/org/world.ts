/** What a stand-in for an org holds, and which faults are planted in it. */
import type { Row } from '../../src/org/port.ts';

/** A fault of an org, or of the way to it. */
export type Fault = 'session expired' | 'deployment refused' | 'activation refused' | 'kept as was';

/** An org as far as the commands ask about it. */
export interface StandInWorld {
  readonly name: string;
  readonly isProduction: boolean;
  /** Rows by object; an object that is not here is one the org does not have. */
  readonly tables: Record<string, Row[]>;
  /** Files in the form of the Metadata API, by path. */
  readonly files: Map<string, string>;
  readonly faults: Set<Fault>;
}

/** One request, as it is told to a test. */
export interface Asked {
  readonly step: string;
  /** True when it would change an org. */
  readonly writes: boolean;
}

export const ORG_ID = '00D000000000001EAA';
export const USER_ID = '005000000000001AAA';
export const USERNAME = 'admin@acme.example';
export const VERSION = '67.0';

/** Rows every org has, beside those of the world. */
export function tablesOf(world: StandInWorld): Record<string, Row[]> {
  const { tables, name, isProduction } = world;
  tables['Organization'] ??= [{}];
  const organization = tables['Organization'][0];
  tables['Organization'][0] = {
    OrganizationType: 'Enterprise Edition',
    LanguageLocaleKey: 'en_US',
    ...organization,
    Id: ORG_ID,
    Name: name,
    InstanceName: 'LOCAL1',
    IsSandbox: !isProduction,
    TrialExpirationDate: null,
    NamespacePrefix: null
  };
  tables['User'] ??= [];
  if (!tables['User'].some((row) => row['Id'] === USER_ID)) {
    tables['User'].push({ Id: USER_ID, Username: USERNAME, Name: 'Admin', IsActive: true });
  }
  return tables;
}
