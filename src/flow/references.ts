/**
 * Every place where a flow mentions one of its own resources, so that a misspelt variable or a
 * renamed step is found before an org refuses the flow.
 */
import type { Flow, Value } from './model.ts';

/** A mention of a resource: the whole path (`Find_Queue.Id`) and the step that says it. */
export interface Reference {
  readonly path: string;
  readonly from: string;
  /** True where the resource is written to. */
  readonly writes: boolean;
}

const READ_KEYS = new Set([
  'elementReference',
  'leftValueReference',
  'collectionReference',
  'inputReference'
]);
const WRITE_KEYS = new Set([
  'assignToReference',
  'outputReference',
  'assignNextValueToReference',
  'assignRecordIdToReference'
]);

function collect(value: unknown, from: string, found: Reference[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, from, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const { assignToReference, operator } = value as {
    readonly assignToReference?: string;
    readonly operator?: string;
  };
  if (assignToReference !== undefined && operator !== undefined && operator !== 'Assign') {
    found.push({ path: assignToReference, from, writes: false });
  }
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'string') {
      if (READ_KEYS.has(key)) found.push({ path: member, from, writes: false });
      else if (WRITE_KEYS.has(key)) found.push({ path: member, from, writes: true });
      else if (key === 'stringValue' || key === 'text') {
        for (const [, path] of member.matchAll(/\{!([\w$.]+)\}/g)) {
          found.push({ path: path ?? '', from, writes: false });
        }
      }
    } else {
      collect(member, from, found);
    }
  }
}

/** What each part of a flow mentions: parts never change, and many flows may share one. */
const mentions = new WeakMap<object, readonly Reference[]>();

function mentionsOf(part: object, list: string): readonly Reference[] {
  const known = mentions.get(part);
  if (known !== undefined) return known;
  const found: Reference[] = [];
  const { name } = part as { readonly name?: unknown };
  collect(part, typeof name === 'string' ? name : list, found);
  mentions.set(part, found);
  return found;
}

/** All mentions in a flow, in file order. */
export function referencesOf(flow: Flow): readonly Reference[] {
  return Object.entries(flow).flatMap(([list, member]) =>
    (Array.isArray(member) ? (member as unknown[]) : [member]).flatMap((part) =>
      typeof part === 'object' && part !== null ? mentionsOf(part, list) : []
    )
  );
}

/** The first part of a path: `Find_Queue` in `Find_Queue.Id`. */
export function rootOf(path: string): string {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
}

/** Names a reference may start with: variables, constants, formulas, templates, choices and steps. */
export function resourceNames(flow: Flow): Set<string> {
  const names = new Set<string>();
  for (const member of Object.values(flow)) {
    if (!Array.isArray(member)) continue;
    for (const item of member as { name?: string; rules?: { name?: string }[] }[]) {
      if (item.name !== undefined) names.add(item.name);
      for (const rule of item.rules ?? []) if (rule.name !== undefined) names.add(rule.name);
    }
  }
  return names;
}

/** True when the value says nothing: no member, or an empty text. */
export function isBlankValue(value: Value | undefined): boolean {
  if (value === undefined) return true;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.length === 0 || members.every(([, member]) => member === '');
}
