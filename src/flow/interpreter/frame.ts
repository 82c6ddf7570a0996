/**
 * Where a run keeps its values, and how a reference such as `Find_Queue.Id` becomes a function that
 * reads it: names are looked up once, when the flow is compiled.
 */
import type { Flow, Value } from '../model.ts';
import {
  FlowRefusal,
  isRecord,
  kindOf,
  type FlowOrg,
  type FlowRecord,
  type FlowRegistry,
  type FlowValue,
  type PathStep
} from './values.ts';

/** The state of one run. */
export interface Frame {
  readonly slots: FlowValue[];
  readonly org: FlowOrg;
  readonly path: PathStep[];
  readonly record: FlowRecord | undefined;
  faultMessage: string | null;
}

/** Reads a value from the running flow. */
export type Getter = (frame: Frame) => FlowValue;

/** Writes a value into the running flow. */
export type Setter = (frame: Frame, value: FlowValue) => void;

/** What the compiler knows while it turns one flow into functions. */
export class Scope {
  readonly flow: Flow;
  readonly registry: FlowRegistry;
  readonly refusals: FlowRefusal[] = [];
  private readonly slotByName = new Map<string, number>();
  private readonly writable = new Set<string>();
  private slotCount = 0;

  constructor(flow: Flow, registry: FlowRegistry) {
    this.flow = flow;
    this.registry = registry;
    for (const { name = '' } of flow.constants ?? []) this.slot(name);
    for (const { name = '' } of flow.variables ?? []) {
      this.slot(name);
      this.writable.add(name);
    }
  }

  /** The place where `name` keeps its value, made on first use. */
  slot(name: string): number {
    let slot = this.slotByName.get(name);
    if (slot === undefined) {
      slot = this.slotCount;
      this.slotCount += 1;
      this.slotByName.set(name, slot);
    }
    return slot;
  }

  /** Number of slots a frame needs; final once every step has been compiled. */
  get size(): number {
    return this.slotCount;
  }

  /** Notes something that cannot be modelled; compilation goes on so that all are reported. */
  refuse(element: string, what: string): void {
    this.refusals.push(new FlowRefusal(element, what));
  }

  private global(path: string, element: string): Getter {
    if (path === '$Flow.FaultMessage') return (frame) => frame.faultMessage;
    if (path === '$Flow.CurrentDateTime') {
      return (frame) => {
        if (!frame.org.now)
          throw new FlowRefusal(element, 'the org has no clock for the current time');
        return frame.org.now();
      };
    }
    if (path === '$GlobalConstant.EmptyString') return () => '';
    if (path === '$GlobalConstant.True') return () => true;
    if (path === '$GlobalConstant.False') return () => false;
    const [root, type, name, field] = path.split('.');
    if (root === '$CustomMetadata' && type && name && field) {
      return (frame) => {
        const filter = { field: 'DeveloperName', operator: 'EqualTo', value: name };
        const [found] = frame.org.query(type, [filter]);
        if (!found) throw new FlowRefusal(element, `no custom metadata record ${type}.${name}`);
        return found[field] ?? null;
      };
    }
    if (root === '$Record') {
      const fields = path.split('.').slice(1);
      return (frame) => {
        if (!frame.record) throw new FlowRefusal(element, '$Record outside a record-triggered run');
        return member(frame.record, fields, element, path);
      };
    }
    this.refuse(element, `${path} is not modelled`);
    return () => null;
  }

  /** A function that reads `path`. */
  getter(path: string, element: string): Getter {
    if (path.startsWith('$')) return this.global(path, element);
    const [root = '', ...fields] = path.split('.');
    if (!this.slotByName.has(root)) {
      this.refuse(element, `${path} is not a variable, constant or step this interpreter knows`);
      return () => null;
    }
    const slot = this.slot(root);
    if (fields.length === 0) return (frame) => frame.slots[slot];
    return (frame) => member(frame.slots[slot], fields, element, path);
  }

  /** A function that writes `path`: a variable, or one field of a record variable. */
  setter(path: string, element: string): Setter {
    const [root = '', field, ...deeper] = path.split('.');
    if (!this.writable.has(root) || deeper.length > 0) {
      this.refuse(element, `${path} cannot be written to`);
      return () => undefined;
    }
    const slot = this.slot(root);
    if (field === undefined) {
      return (frame, value) => {
        frame.slots[slot] = value;
      };
    }
    return (frame, value) => {
      const current = frame.slots[slot];
      if (current !== null && !isRecord(current)) {
        throw new FlowRefusal(element, `${root} is ${kindOf(current)}, not a record`);
      }
      frame.slots[slot] = { ...current, [field]: value };
    };
  }

  /** A function that yields an authored value; `{!name}` inside text is filled in. */
  value(value: Value | undefined, element: string): Getter {
    const members = Object.entries(value ?? {}).filter(([, member]) => member !== undefined);
    const [entry] = members;
    if (entry === undefined) {
      this.refuse(element, 'a value is empty');
      return () => null;
    }
    const [kind, content] = entry as [string, string | number | boolean];
    switch (kind) {
      case 'elementReference':
        return this.getter(String(content), element);
      case 'booleanValue':
      case 'numberValue':
        return () => content;
      case 'dateTimeValue':
      case 'dateValue':
        return () => content;
      case 'stringValue':
        return this.merge(String(content), element);
      case 'setupReference':
      case 'setupReferenceType':
        return () => value?.setupReference ?? null;
      default:
        this.refuse(element, `${kind} is not modelled`);
        return () => null;
    }
  }

  private merge(source: string, element: string): Getter {
    if (!source.includes('{!')) return () => source;
    const parts = source.split(/\{!([\w$.]+)\}/);
    const getters = parts.map((part, index) =>
      index % 2 === 0 ? () => part : this.getter(part, element)
    );
    return (frame) =>
      getters
        .map((get) => {
          const value = get(frame);
          if (typeof value === 'object' && value !== null) {
            throw new FlowRefusal(element, `${kindOf(value)} cannot be put into text`);
          }
          if (typeof value === 'number' || typeof value === 'boolean') {
            throw new FlowRefusal(element, 'how Flow formats a number or truth value in text');
          }
          return value ?? '';
        })
        .join('');
  }
}

function member(
  start: FlowValue,
  fields: readonly string[],
  element: string,
  path: string
): FlowValue {
  let value = start;
  for (const field of fields) {
    if (value === null) return null;
    if (!isRecord(value)) {
      throw new FlowRefusal(element, `${path} reads a field of ${kindOf(value)}`);
    }
    value = value[field] ?? null;
  }
  return value;
}
