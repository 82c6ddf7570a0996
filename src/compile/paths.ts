/**
 * Where each compiled component lives in the project: one function per metadata type.
 */

/** Package directories the compiler writes to, relative to the project. */
export const DIRECTORIES = {
  core: 'force-app/core',
  messaging: 'force-app/messaging',
  voice: 'force-app/voice',
  agentforce: 'force-app/agentforce'
} as const;

/** Folder of a stage room in core, or of an optional directory. */
export type Room =
  | 'core/shared'
  | 'core/detect'
  | 'core/decide'
  | 'core/prepare'
  | 'core/transfer'
  | 'core/resolve'
  | 'messaging'
  | 'voice'
  | 'agentforce';

/** Path of a component of the common form `<folder>/<name>.<suffix>-meta.xml`. */
export function componentPath(room: Room, folder: string, name: string, suffix: string): string {
  return `force-app/${room}/${folder}/${name}.${suffix}-meta.xml`;
}

export const flowPath = (room: Room, name: string): string =>
  componentPath(room, 'flows', name, 'flow');

/** Path of a custom metadata record; `type` is the name without `__mdt`. */
export const customMetadataPath = (type: string, name: string): string =>
  `force-app/core/shared/customMetadata/${type}.${name}.md-meta.xml`;
