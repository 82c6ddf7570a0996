/**
 * The order in which Salesforce writes the children of a metadata element, so that what we emit and
 * what an org gives back differ only where somebody changed something.
 *
 * Source: the Metadata API WSDL as `@salesforce/types` 1.9.0 prints it. A base type's fields come
 * first, then the type's own, each in ASCII order; only the flow steps and a few overrides have base
 * types with fields of their own.
 */

/** Fields of `FlowBaseElement`, `FlowElement` and `FlowNode`, in inheritance order. */
const FLOW_NODE_FIRST = [
  'processMetadataValues',
  'description',
  'name',
  'elementSubtype',
  'group',
  'label',
  'locationX',
  'locationY'
] as const;

/** Fields of `FlowBaseElement` and `FlowElement` only. */
const FLOW_ELEMENT_FIRST = ['processMetadataValues', 'description', 'name'] as const;

const FLOW_NODES = new Set(
  (
    'actionCalls apexPluginCalls assignments collectionProcessors customErrors dataLookups ' +
    'decisions ends experiments groups loops orchestratedStages recordCreates recordDeletes ' +
    'recordLookups recordRollbacks recordUpdates screens start steps subflows transforms waits ' +
    'fanOutAction listAction'
  ).split(' ')
);

const FLOW_ELEMENTS = new Set(
  (
    'actions capabilityTypes choices collectionFilterCriteria constants dynamicChoiceSets ' +
    'exitRules fields formulas paths rules scheduledPaths stageSteps stages textTemplates ' +
    'variables waitEvents'
  ).split(' ')
);

/** Elements outside flows whose base type has fields of its own, by root type and element name. */
const INHERITED_FIRST: Readonly<Record<string, readonly string[]>> = {
  'CustomApplication.actionOverrides': [
    'actionName',
    'comment',
    'content',
    'formFactor',
    'skipRecordTypeSelect',
    'type'
  ],
  'CustomApplication.profileActionOverrides': [
    'actionName',
    'content',
    'formFactor',
    'pageOrSobjectType',
    'recordType',
    'type'
  ]
};

const FULL_NAME_FIRST = ['fullName'] as const;
const NONE: readonly string[] = [];

function firstFields(rootType: string, element: string): readonly string[] {
  if (rootType !== 'Flow') return INHERITED_FIRST[`${rootType}.${element}`] ?? FULL_NAME_FIRST;
  if (element === rootType) return FULL_NAME_FIRST;
  if (FLOW_NODES.has(element)) return FLOW_NODE_FIRST;
  if (FLOW_ELEMENTS.has(element)) return FLOW_ELEMENT_FIRST;
  return NONE;
}

/**
 * Puts the child names of `element` (itself inside a file of `rootType`) into canonical order.
 * Names the order does not know are kept, in ASCII order with the rest.
 */
export function canonicalOrder(
  rootType: string,
  element: string,
  names: readonly string[]
): string[] {
  const first = firstFields(rootType, element);
  const rank = (name: string): number => {
    const index = first.indexOf(name);
    return index < 0 ? first.length : index;
  };
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}

/** Orders flow elements of one kind the way Flow Builder saves them: by name, ignoring case. */
export function byElementName(a: { name?: string }, b: { name?: string }): number {
  const left = (a.name ?? '').toLowerCase();
  const right = (b.name ?? '').toLowerCase();
  if (left !== right) return left < right ? -1 : 1;
  return (a.name ?? '') < (b.name ?? '') ? -1 : (a.name ?? '') > (b.name ?? '') ? 1 : 0;
}
