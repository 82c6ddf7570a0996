/** A scheduled path that can never be scheduled again for its record. */
import { looksOnlyOnce, platformRule } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { childOf } from '../project/xmlTree.ts';

const PRESENCE = ['IsNull', 'IsBlank'];

export const pathLooksOnce: LintRule = {
  id: 'path-looks-once',
  severity: 'error',
  title: 'A scheduled path that must run again has criteria that turn false in between',
  why: platformRule('path-looks-once').otherwise,
  fix: 'Add a state to the criteria that ends, start the flow on creation only, or look again from scheduled Apex.',
  *check({ flows }) {
    for (const { file, name, flow, root } of flows) {
      const { start } = flow;
      const criteria = {
        on: start?.recordTriggerType ?? 'None',
        onlyWhenChanged: start?.doesRequireRecordChangedToMeetCriteria === true
      } as const;
      const filters = (start?.filters ?? []).map(({ field = '', operator = '' }) => ({
        field,
        isPresenceTest: PRESENCE.includes(operator)
      }));
      for (const path of start?.scheduledPaths ?? []) {
        const { recordField } = path;
        if (recordField === undefined || !looksOnlyOnce(criteria, filters, recordField)) continue;
        const line = childOf(root, 'start')?.line ?? 1;
        const message = `${name} looks once: a later ${recordField} leaves its criteria as true as before, so ${path.name ?? 'the path'} is not scheduled again.`;
        yield { file, line, message };
      }
    }
  }
};
