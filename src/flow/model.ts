/**
 * The shape of a flow, exactly as Salesforce types it (`@salesforce/types/metadata`), made pleasant to
 * author: lists may be left out, dates are the text the XML holds. The reader, the builder, the
 * interpreter and the prover all speak this one model.
 */
import type {
  Flow as SalesforceFlow,
  FlowActionCall,
  FlowAssignment,
  FlowAssignmentItem,
  FlowCondition,
  FlowConnector,
  FlowDecision,
  FlowElementReferenceOrValue,
  FlowLoop,
  FlowRecordCreate,
  FlowRecordDelete,
  FlowRecordFilter,
  FlowRecordLookup,
  FlowRecordUpdate,
  FlowRule,
  FlowStart,
  FlowSubflow,
  FlowVariable
} from '@salesforce/types/metadata';

/** A metadata type whose list members may be omitted and whose dates are text, at every depth. */
export type Authored<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Authored<Item>[]
    : T extends object
      ? {
          readonly [Key in keyof T as T[Key] extends readonly unknown[] ? never : Key]: Authored<
            T[Key]
          >;
        } & {
          readonly [Key in keyof T as T[Key] extends readonly unknown[] ? Key : never]?: Authored<
            T[Key]
          >;
        }
      : T;

/** One flow version: the whole content of a `.flow-meta.xml` file. */
export type Flow = Authored<SalesforceFlow>;
export type ActionCall = Authored<FlowActionCall>;
export type Assignment = Authored<FlowAssignment>;
export type AssignmentItem = Authored<FlowAssignmentItem>;
export type Condition = Authored<FlowCondition>;
export type Connector = Authored<FlowConnector>;
export type Decision = Authored<FlowDecision>;
export type Value = Authored<FlowElementReferenceOrValue>;
export type Loop = Authored<FlowLoop>;
export type RecordCreate = Authored<FlowRecordCreate>;
export type RecordDelete = Authored<FlowRecordDelete>;
export type RecordFilter = Authored<FlowRecordFilter>;
export type RecordLookup = Authored<FlowRecordLookup>;
export type RecordUpdate = Authored<FlowRecordUpdate>;
export type Outcome = Authored<FlowRule>;
export type Start = Authored<FlowStart>;
export type Subflow = Authored<FlowSubflow>;
export type Variable = Authored<FlowVariable>;

/** The root lists whose members are steps of a flow: things a connector can point at. */
export const NODE_KINDS = [
  'actionCalls',
  'apexPluginCalls',
  'assignments',
  'collectionProcessors',
  'customErrors',
  'dataLookups',
  'decisions',
  'ends',
  'experiments',
  'loops',
  'orchestratedStages',
  'recordCreates',
  'recordDeletes',
  'recordLookups',
  'recordRollbacks',
  'recordUpdates',
  'screens',
  'steps',
  'subflows',
  'transforms',
  'waits'
] as const;

/** The name of a root list that holds steps. */
export type NodeKind = (typeof NODE_KINDS)[number];

/** The step kinds this product emits and its interpreter executes; every other kind is refused by name. */
export const EXECUTED_KINDS = [
  'actionCalls',
  'assignments',
  'decisions',
  'loops',
  'recordCreates',
  'recordDeletes',
  'recordLookups',
  'recordUpdates',
  'subflows'
] as const;

/** A step kind that the builder writes and the interpreter runs. */
export type ExecutedKind = (typeof EXECUTED_KINDS)[number];
