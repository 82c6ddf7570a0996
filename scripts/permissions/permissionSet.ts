/** Writes one job as the XML of a permission set, complete for the objects it names. */
import { writeMetadata } from '../../src/flow/index.ts';
import type { Job } from './jobs.ts';
import type { Shipped } from './shipped.ts';

/** Objects whose fields are granted one by one; events have no field permissions. */
const hasFieldPermissions = (object: string): boolean => object.endsWith('__c');

function objectPermissions(job: Job) {
  return Object.entries(job.objects ?? {}).map(([object, access]) => ({
    allowCreate: false,
    allowDelete: false,
    allowEdit: false,
    allowRead: true,
    modifyAllRecords: false,
    object,
    viewAllRecords: access === 'readAll'
  }));
}

/** Fields a job may read: all grantable ones of its objects in its directory, less the hidden ones. */
export function readableFields(job: Job, shipped: Shipped): readonly string[] {
  const own = shipped.fields
    .filter(({ name, directory, grantable }) => {
      const [object = ''] = name.split('.');
      return (
        grantable &&
        directory === job.directory &&
        hasFieldPermissions(object) &&
        job.objects?.[object] !== undefined
      );
    })
    .map(({ name }) => name)
    .filter((name) => !(job.hiddenFields ?? []).includes(name));
  return [...own, ...(job.standardFields ?? [])].sort();
}

const list = <Entry>(values: readonly string[] | undefined, entry: (value: string) => Entry) =>
  values === undefined || values.length === 0 ? undefined : [...values].sort().map(entry);

/** The file of a job and its content. */
export function permissionSetFile(job: Job, shipped: Shipped): readonly [string, string] {
  const fields = readableFields(job, shipped);
  const content = writeMetadata('PermissionSet', {
    applicationVisibilities: list(job.applications, (application) => ({
      application,
      visible: true
    })),
    classAccesses: list(job.classes, (apexClass) => ({ apexClass, enabled: true })),
    customMetadataTypeAccesses: list(
      job.customMetadata === true ? shipped.customMetadata : undefined,
      (name) => ({ enabled: true, name })
    ),
    customPermissions: list(job.customPermissions, (name) => ({ enabled: true, name })),
    description: job.description,
    fieldPermissions: list(fields, (field) => ({ editable: false, field, readable: true })),
    flowAccesses: list(job.flows, (flow) => ({ enabled: true, flow })),
    hasActivationRequired: false,
    label: job.label,
    objectPermissions: objectPermissions(job),
    servicePresenceStatusAccesses: list(job.presenceStatuses, (servicePresenceStatus) => ({
      enabled: true,
      servicePresenceStatus
    })),
    tabSettings: list(job.tabs, (tab) => ({ tab, visibility: 'Visible' }))
  });
  const room = job.directory === 'core' ? 'core/shared' : job.directory;
  return [`force-app/${room}/permissionsets/${job.name}.permissionset-meta.xml`, content];
}
