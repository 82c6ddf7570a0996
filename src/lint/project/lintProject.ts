/**
 * A project as the rules see it: every file by path, and the parts that matter for a handoff — flows,
 * topics, agents, scripts, queues — read once. Works on any SFDX project's files, from disk or memory.
 */
import { readFlow } from '../../flow/flowXml.ts';
import type { Flow } from '../../flow/model.ts';
import { parseXml, XmlError, type XmlElement } from '../../flow/xml.ts';
import { readAgentScript, type AgentScript } from './agentScript.ts';
import { childOf, childrenOf, textOf } from './xmlTree.ts';

/** One file of a project. */
export interface LintFile {
  /** Path with forward slashes, as findings will show it. */
  readonly path: string;
  readonly text: string;
}

/** A metadata file that could be parsed. */
export interface MetadataDocument {
  readonly file: string;
  /** API name, from the file name. */
  readonly name: string;
  /** Root element: `Queue`, `Flow` … */
  readonly type: string;
  readonly root: XmlElement;
}

/** A flow with its model. */
export interface FlowDocument extends MetadataDocument {
  readonly flow: Flow;
}

/** A topic: a GenAiPlugin, or the copy an agent keeps in its planner bundle. */
export interface Topic {
  readonly file: string;
  readonly name: string;
  /** Name the planner sees, when it differs. */
  readonly localName: string;
  /** Library topic it was copied from, for a copy. */
  readonly source: string;
  readonly isCopy: boolean;
  readonly element: XmlElement;
  readonly canEscalate: boolean;
  readonly instructions: readonly { readonly text: string; readonly line: number }[];
}

/** A file that is not well-formed XML. */
export interface UnreadableFile {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const METADATA = /(?:-meta\.xml|\.genAiPlannerBundle)$/;
const SUFFIX = /\.[A-Za-z]+(?:-meta\.xml)?$/;
/** Kinds of metadata no rule looks into; there are many such files and they need not be parsed. */
const IGNORED =
  /\.(?:md|translation|layout|profile|app|labels|listView|tab|resource|remoteSite)-meta\.xml$/;

/** Marks of a template that becomes metadata only when it is filled in. */
const TEMPLATE = /<%|\{\{|\$\{|\{%|^\s*<<<<<<< /m;

/** API name of a component from its path. */
export function componentName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return decodeURIComponent(base.replace(SUFFIX, ''));
}

function topicOf(file: string, element: XmlElement, isCopy: boolean): Topic {
  return {
    file,
    name: textOf(element, 'developerName') || textOf(element, 'fullName') || componentName(file),
    localName: textOf(element, 'localDeveloperName'),
    source: textOf(element, 'source'),
    isCopy,
    element,
    canEscalate: textOf(element, 'canEscalate') === 'true',
    instructions: childrenOf(element, 'genAiPluginInstructions').flatMap((instruction) => {
      const description = childOf(instruction, 'description');
      return description ? [{ text: description.text, line: description.line }] : [];
    })
  };
}

/** Everything the rules ask about. */
export class LintProject {
  readonly files: readonly LintFile[];
  readonly documents: readonly MetadataDocument[];
  readonly flows: readonly FlowDocument[];
  readonly topics: readonly Topic[];
  readonly scripts: readonly AgentScript[];
  readonly unreadable: readonly UnreadableFile[];

  constructor(files: readonly LintFile[]) {
    this.files = files;
    const unreadable: UnreadableFile[] = [];
    this.documents = files.flatMap(({ path, text }): MetadataDocument[] => {
      if (!METADATA.test(path) || IGNORED.test(path)) return [];
      try {
        const root = parseXml(text);
        return [{ file: path, name: componentName(path), type: root.name, root }];
      } catch (error) {
        if (TEMPLATE.test(text)) return [];
        const line = error instanceof XmlError ? error.line : 1;
        unreadable.push({ file: path, line, message: (error as Error).message });
        return [];
      }
    });
    this.unreadable = unreadable;
    this.flows = this.ofType('Flow').map((document) => ({
      ...document,
      flow: readFlow(this.text(document.file))
    }));
    this.topics = [
      ...this.ofType('GenAiPlugin').map(({ file, root }) => topicOf(file, root, false)),
      ...this.ofType('GenAiPlannerBundle').flatMap(({ file, root }) =>
        childrenOf(root, 'localTopics').map((topic) => topicOf(file, topic, true))
      )
    ];
    this.scripts = files
      .filter(({ path }) => path.endsWith('.agent'))
      .map(({ path, text }) => readAgentScript(path, text));
  }

  /** Parsed documents of one metadata type. */
  ofType(type: string): readonly MetadataDocument[] {
    return this.documents.filter((document) => document.type === type);
  }

  /** The text of a file; empty when there is none. */
  text(path: string): string {
    return this.files.find((file) => file.path === path)?.text ?? '';
  }

  /** Files whose path ends so. */
  ending(suffix: string): readonly LintFile[] {
    return this.files.filter(({ path }) => path === suffix || path.endsWith(suffix));
  }
}

/** The line of a flow element, by its name; 1 when it is not found. */
export function lineOfElement({ root }: FlowDocument, name: string): number {
  return root.children.find((child) => textOf(child, 'name') === name)?.line ?? 1;
}
