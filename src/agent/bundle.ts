/**
 * A classic agent's planner bundle as this interpreter reads it: topics with their actions, and what is
 * mapped. Constants are refused: they are reserved for future use and may arrive empty.
 */
import { readMetadata } from '../flow/index.ts';
import { ScriptRefusal } from './script.ts';

/** A parameter that the planner maps to a variable. */
export interface BundleMapping {
  readonly parameter: string;
  readonly direction: 'input' | 'output';
  readonly variable: string;
  /** True for a variable of the channel, which nothing in the conversation can change. */
  readonly context: boolean;
}

/** An action as one topic of the agent holds it. */
export interface BundleAction {
  readonly name: string;
  readonly localName: string;
  readonly target: string;
  readonly mappings: readonly BundleMapping[];
}

/** A topic as the agent holds it. */
export interface BundleTopic {
  readonly name: string;
  readonly canEscalate: boolean;
  readonly actions: readonly BundleAction[];
}

/** The classic agent. */
export interface PlannerBundle {
  readonly topics: readonly BundleTopic[];
  /** Flow of each surface's outbound route. */
  readonly routes: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Node[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as Node[]) : [value as Node];
const text = (node: Node, name: string): string => {
  const value = node[name];
  return typeof value === 'string' ? value : '';
};

function mappingsOf(bundle: Node, place: string): readonly BundleMapping[] {
  return list(bundle['attributeMappings']).flatMap((mapping): BundleMapping[] => {
    const name = text(mapping, 'attributeName');
    const kind = text(mapping, 'mappingType');
    if (kind !== 'Variable' && kind !== 'ContextVariable') {
      throw new ScriptRefusal(0, `${name} is mapped as ${kind}, which is reserved for future use`);
    }
    if (!name.startsWith(`${place}.`)) return [];
    const found = /^(input|output)_(\w+)$/.exec(name.slice(place.length + 1));
    if (found === null) throw new ScriptRefusal(0, `the mapped name ${name} is not modelled`);
    return [
      {
        parameter: found[2],
        direction: found[1] as 'input' | 'output',
        variable: text(mapping, 'mappingTargetName'),
        context: kind === 'ContextVariable'
      }
    ];
  });
}

/** Reads a planner bundle. Throws a `ScriptRefusal` for a mapping that may not arrive. */
export function readBundle(xml: string): PlannerBundle {
  const bundle = readMetadata(xml).content as Node;
  return {
    topics: list(bundle['localTopics']).map((topic) => ({
      name: text(topic, 'localDeveloperName'),
      canEscalate: text(topic, 'canEscalate') === 'true',
      actions: list(topic['localActions']).map((action) => ({
        name: text(action, 'developerName'),
        localName: text(action, 'localDeveloperName'),
        target: `${text(action, 'invocationTargetType')}://${text(action, 'invocationTarget')}`,
        mappings: mappingsOf(bundle, `${text(topic, 'fullName')}.${text(action, 'developerName')}`)
      }))
    })),
    routes: list(bundle['plannerSurfaces']).flatMap((surface) =>
      list(surface['outboundRouteConfigs']).map((route) => text(route, 'outboundRouteName'))
    )
  };
}
