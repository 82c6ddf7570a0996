/**
 * Where each compiled component lives in the project: one function per metadata type.
 */

/** Folder the compiler writes under, unless a project says otherwise. */
export const OUT = 'force-app';

/**
 * Package directories the compiler writes to, below `force-app`. Nothing else lives in them but flows
 * that call a compiled one, so an upgrade of the engine never touches what a customer's policy became.
 */
export type PolicyDirectory =
  'policy' | 'policy-messaging' | 'policy-voice' | 'policy-agentforce' | 'policy-agentforce-voice';

/** Path of a component of the common form `<folder>/<name>.<suffix>-meta.xml`. */
export function componentPath(
  directory: PolicyDirectory,
  folder: string,
  name: string,
  suffix: string
): string {
  return `force-app/${directory}/${folder}/${name}.${suffix}-meta.xml`;
}

export const flowPath = (directory: PolicyDirectory, name: string): string =>
  componentPath(directory, 'flows', name, 'flow');

/** Path of the content of a static resource, a text. */
export const staticResourcePath = (name: string): string =>
  `force-app/policy/staticresources/${name}.txt`;

/** Path of a custom metadata record; `type` is the name without `__mdt`. */
export const customMetadataPath = (type: string, name: string): string =>
  componentPath('policy', 'customMetadata', `${type}.${name}`, 'md');
