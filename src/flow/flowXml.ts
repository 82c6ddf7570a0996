/**
 * Reads and writes `.flow-meta.xml`: any flow comes back as the typed model, elements this product
 * does not know included, and a flow in canonical form is written back byte for byte.
 */
import { readMetadata, writeMetadata, type ReadingRules } from './metadataXml.ts';
import type { Flow } from './model.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The number, boolean and list fields of every type a flow can hold (`@salesforce/types` 1.9.0). */
const FLOW_RULES: ReadingRules = {
  numbers: words(
    'apiVersion contactPointDedupeWindowDays dayOfMonthToRun duration frequencyNumber ' +
      'locationX locationY maxBatchSize numberValue offset offsetNumber percentage ruleOrder ' +
      'scale stageOrder testGroupPercentage triggerOrder'
  ),
  booleans: words(
    'allowBack allowFinish allowPause areMetricsLoggedToDataCloud ' +
      'assignNullValuesIfNoRecordsFound booleanValue canAssigneeEdit debugSimulateStep ' +
      'doesPutEmptyStringAndNullFirst doesRequireRecordChangedToMeetCriteria doesUpsert ' +
      'doesUpsertAllOrNone getFirstRecordOnly isActive isAdditionalPermissionRequiredToRun ' +
      'isAsync isAsyncLoadingScreen isCollection isContactPointDedupeEnabled isFieldError ' +
      'isGoTo isGroupedConditions isInput isOutput isOverridable isRequired ' +
      'isReverseValueMapping isTemplate isViewedAsPlainText isVisible isWaitUntilCompleted ' +
      'nullsFirst publishSegment requiresAsyncProcessing runAsUser ' +
      'sendMsgToOneContactPtPerIndv shouldLock showFooter showHeader storeOutputAutomatically'
  ),
  lists: words(
    'actionCallPaths actionCalls actions apexPluginCalls assignees assignmentItems ' +
      'assignments attributes autoApprovalActionInputParameters ' +
      'autoApprovalActionOutputParameters capabilityTypes choiceReferences choices ' +
      'collectionElements collectionFilterCriteria collectionProcessors conditions connectors ' +
      'constants customErrorMessages customErrors customProperties dataLookups ' +
      'dataTypeMappings decisions dynamicChoiceSets ends engagementSignals ' +
      'entryActionInputParameters entryActionOutputParameters entryConditions environments ' +
      'exitActionInputParameters exitActionOutputParameters exitConditions exitRules ' +
      'experiments fields filterOptions filters formulas groups handlers inputAssignments ' +
      'inputParameters inputs loops mapItems orchestratedStages outputAssignments ' +
      'outputConfigParams outputParameters paths processMetadataValues queriedFields ' +
      'recordCreates recordDeletes recordLookups recordRollbacks recordUpdates relatedRecords ' +
      'ruleActions rules scheduledPaths screens sortOptions stageSteps stages steps ' +
      'styleSettings subflows textTemplates transformValueActions transformValues transforms ' +
      'triggers variables waitEvents waits'
  )
};

/**
 * Parses the XML of one flow.
 * @throws {XmlError} with the line when the text is not well formed; an error naming the root element
 * when the file is not a flow
 */
export function readFlow(xml: string): Flow {
  const { type, content } = readMetadata(xml, FLOW_RULES);
  if (type !== 'Flow') throw new Error(`Expected a <Flow> file, found <${type}>.`);
  return content as unknown as Flow;
}

/** The canonical XML of a flow. */
export function writeFlow(flow: Flow): string {
  return writeMetadata('Flow', flow);
}
