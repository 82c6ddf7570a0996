/** Metadata files of a stand-in: which component a path holds, and archives of them. */
import JSZip from 'jszip';

/** Folder of the Metadata API by what it holds. */
export const FOLDERS: Readonly<Record<string, string>> = {
  classes: 'ApexClass',
  triggers: 'ApexTrigger',
  flows: 'Flow',
  flowDefinitions: 'FlowDefinition',
  queues: 'Queue',
  genAiPlugins: 'GenAiPlugin',
  genAiPlannerBundles: 'GenAiPlannerBundle',
  genAiFunctions: 'GenAiFunction',
  bots: 'Bot',
  objects: 'CustomObject',
  permissionsets: 'PermissionSet',
  labels: 'CustomLabels',
  lwc: 'LightningComponentBundle',
  customMetadata: 'CustomMetadata',
  staticresources: 'StaticResource',
  tabs: 'CustomTab',
  flexipages: 'FlexiPage'
};

/** A component and the path it came in. */
export interface Component {
  readonly type: string;
  readonly name: string;
  readonly path: string;
}

/** The component of a path, or `undefined` for a manifest, a part of a bundle or an unknown folder. */
export function componentOf(path: string): Component | undefined {
  const plain = path.replace(/^unpackaged\//, '');
  const [folder = '', ...rest] = plain.split('/');
  const type = FOLDERS[folder];
  const leaf = rest.at(-1) ?? '';
  if (!type || leaf === '' || /\.(?:cls|trigger|js|resource)-meta\.xml$/.test(leaf))
    return undefined;
  return { type, name: leaf.replace(/\.\w+(?:-meta\.xml)?$/, ''), path: plain };
}

/** A path without the folder that an archive puts around everything. */
const plainPath = (path: string): string => {
  const [first = '', ...rest] = path.split('/');
  return first in FOLDERS || rest.length === 0 ? path : rest.join('/');
};

/** Texts of an archive by path, without the folder around everything. */
export async function unpack(archive: string): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(archive, { base64: true });
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      files.map(async (file) => [plainPath(file.name), await file.async('string')] as const)
    )
  );
}

/** An archive, as base64, with every path below `unpackaged/`. */
export function pack(files: ReadonlyMap<string, string>): Promise<string> {
  const zip = new JSZip();
  for (const [path, text] of files) zip.file(`unpackaged/${path}`, text);
  return zip.generateAsync({ type: 'base64' });
}
