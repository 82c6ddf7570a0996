/**
 * What a file of an SFDX project is, told from its place and name the way the Salesforce command line
 * tells it: the metadata type, the component's full name, and the package directory.
 */

/** One type of the source-deploy-retrieve registry, as far as it is needed here. */
interface RegistryType {
  readonly name: string;
  readonly directoryName: string;
  readonly suffix?: string;
  readonly legacySuffix?: string;
  readonly inFolder?: boolean;
  readonly children?: { readonly types: Readonly<Record<string, RegistryType>> };
}

/** The registry of metadata types that the Salesforce command line uses. */
export interface MetadataRegistry {
  readonly types: Readonly<Record<string, RegistryType>>;
}

/** A metadata file and the component it describes. */
export interface SourceFile {
  readonly path: string;
  /** The folder named in sfdx-project.json, for example `force-app/core`. */
  readonly packageDirectory: string;
  /** Metadata type, for example `CustomField`; also the root element. */
  readonly type: string;
  /** Full name, for example `Handoff__c.Status__c`. */
  readonly fullName: string;
}

/** Bundles whose main file has no suffix in the registry. */
const BUNDLE_FILES: readonly { readonly pattern: RegExp; readonly type: string }[] = [
  { pattern: /\/lwc\/([^/]+)\/\1\.js-meta\.xml$/, type: 'LightningComponentBundle' },
  { pattern: /\/aura\/([^/]+)\/\1\.(?:cmp|app|evt|intf)-meta\.xml$/, type: 'AuraDefinitionBundle' },
  {
    pattern: /\/genAiPlannerBundles\/([^/]+)\/\1\.genAiPlannerBundle(?:-meta\.xml)?$/,
    type: 'GenAiPlannerBundle'
  },
  {
    pattern: /\/genAiFunctions\/([^/]+)\/\1\.genAiFunction-meta\.xml$/,
    type: 'GenAiFunction'
  },
  { pattern: /\/aiAuthoringBundles\/([^/]+)\/\1\.bundle-meta\.xml$/, type: 'AiAuthoringBundle' }
];

/** Children whose full name is `Parent.Child`, the parent being the folder two levels up. */
const OBJECT_CHILD = /\/objects\/([^/]+)\/[^/]+\/([^/]+)\.([^.]+)-meta\.xml$/;
const OBJECT_FOLDER = /\/objects\/([^/]+)\/\1\.object-meta\.xml$/;
const BOT_VERSION = /\/bots\/([^/]+)\/([^/]+)\.botVersion-meta\.xml$/;
const FIELD_TRANSLATION = /\/objectTranslations\/([^/]+)\/([^/]+)\.fieldTranslation-meta\.xml$/;

/** Recognises files by the registry's folders and suffixes. */
export class SourceFileReader {
  private readonly bySuffix = new Map<string, RegistryType[]>();
  private readonly packageDirectories: readonly string[];

  constructor(registry: MetadataRegistry, packageDirectories: readonly string[]) {
    this.packageDirectories = packageDirectories;
    const visit = (type: RegistryType): void => {
      for (const suffix of [type.suffix, type.legacySuffix]) {
        if (suffix === undefined) continue;
        this.bySuffix.set(suffix, [...(this.bySuffix.get(suffix) ?? []), type]);
      }
      for (const child of Object.values(type.children?.types ?? {})) visit(child);
    };
    for (const type of Object.values(registry.types)) visit(type);
  }

  /** The component a path describes; undefined for content files, tests and files outside packages. */
  read(path: string): SourceFile | undefined {
    const packageDirectory = this.packageDirectories.find((folder) =>
      path.startsWith(`${folder}/`)
    );
    if (packageDirectory === undefined) return undefined;
    const named = this.nameOf(path);
    return named && { path, packageDirectory, ...named };
  }

  private nameOf(path: string): { type: string; fullName: string } | undefined {
    for (const { pattern, type } of BUNDLE_FILES) {
      const [, fullName] = pattern.exec(path) ?? [];
      if (fullName !== undefined) return { type, fullName };
    }
    const [, object] = OBJECT_FOLDER.exec(path) ?? [];
    if (object !== undefined) return { type: 'CustomObject', fullName: object };
    const [, parent, child, suffix] = OBJECT_CHILD.exec(path) ?? [];
    if (parent !== undefined && child !== undefined && suffix !== undefined) {
      const type = this.typeOf(suffix, path);
      return type && { type: type.name, fullName: `${parent}.${child}` };
    }
    const [, bot, version] = BOT_VERSION.exec(path) ?? [];
    if (bot !== undefined && version !== undefined) {
      return { type: 'BotVersion', fullName: `${bot}.${version}` };
    }
    const [, translation, field] = FIELD_TRANSLATION.exec(path) ?? [];
    if (translation !== undefined && field !== undefined) {
      return { type: 'CustomFieldTranslation', fullName: `${translation}.${field}` };
    }
    return this.plainName(path);
  }

  private plainName(path: string): { type: string; fullName: string } | undefined {
    const [, stem, suffix] = /\/([^/]+)\.([^./]+)-meta\.xml$/.exec(path) ?? [];
    if (stem === undefined || suffix === undefined) return undefined;
    const type = this.typeOf(suffix, path);
    if (!type) return undefined;
    const folder = type.inFolder
      ? new RegExp(`/${type.directoryName}/(.+)/[^/]+$`).exec(path)?.[1]
      : undefined;
    const name = decodeURIComponent(stem);
    return { type: type.name, fullName: folder === undefined ? name : `${folder}/${name}` };
  }

  /** Several types may share a suffix; the folder decides. */
  private typeOf(suffix: string, path: string): RegistryType | undefined {
    const candidates = this.bySuffix.get(suffix) ?? [];
    return (
      candidates.find((type) => path.includes(`/${type.directoryName}/`)) ??
      (candidates.length === 1 ? candidates[0] : undefined)
    );
  }
}
