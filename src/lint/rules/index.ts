/** Every rule of `handoff lint`, by name. `docs/lint.md` explains them. */
import type { LintRule } from '../finding.ts';
import { actionWithoutOutputs } from './actionWithoutOutputs.ts';
import { agentUserMissing } from './agentUserMissing.ts';
import { apiVersionTooNew } from './apiVersionTooNew.ts';
import { availabilityDeadEnd } from './availabilityDeadEnd.ts';
import { canEscalateDrift } from './canEscalateDrift.ts';
import { caseChannelByName } from './caseChannelByName.ts';
import { constantContact } from './constantContact.ts';
import { customMetadataNumber } from './customMetadataNumber.ts';
import { dashboardRunningUser } from './dashboardRunningUser.ts';
import { deadEnd } from './deadEnd.ts';
import { duplicatePageIdentifier } from './duplicatePageIdentifier.ts';
import { employeeAgentEscalates } from './employeeAgentEscalates.ts';
import { emptyAssignment } from './emptyAssignment.ts';
import { emptySkills } from './emptySkills.ts';
import { escalateWithoutConnection } from './escalateWithoutConnection.ts';
import { escalationKeywordMissing } from './escalationKeywordMissing.ts';
import { escalationKeywordUnquoted } from './escalationKeywordUnquoted.ts';
import { evaluationInPackage } from './evaluationInPackage.ts';
import { explicitRequestUnreachable } from './explicitRequestUnreachable.ts';
import { fieldNotWritable } from './fieldNotWritable.ts';
import { flowRecursion } from './flowRecursion.ts';
import { flowStructureBroken } from './flowStructureBroken.ts';
import { functionSchemaMismatch } from './functionSchemaMismatch.ts';
import { gateVariableNeverAssigned } from './gateVariableNeverAssigned.ts';
import { hardCodedId } from './hardCodedId.ts';
import { inactiveRoutingFlow } from './inactiveRoutingFlow.ts';
import { inactiveSubflow } from './inactiveSubflow.ts';
import { insertNotCovered } from './insertNotCovered.ts';
import { legacyPlanner } from './legacyPlanner.ts';
import { literalAgentUser } from './literalAgentUser.ts';
import { lostBraces } from './lostBraces.ts';
import { messageNotTranslated } from './messageNotTranslated.ts';
import { metadataFormat } from './metadataFormat.ts';
import { missingFaultPath } from './missingFaultPath.ts';
import { modelFilledKey } from './modelFilledKey.ts';
import { otherTarget } from './otherTarget.ts';
import { outboundRouteIncomplete } from './outboundRouteIncomplete.ts';
import { pathLooksOnce } from './pathLooksOnce.ts';
import { placeholderLeft } from './placeholderLeft.ts';
import { plannerBundleFileName } from './plannerBundleFileName.ts';
import { pluralConnections } from './pluralConnections.ts';
import { promiseWithoutTransfer } from './promiseWithoutTransfer.ts';
import { queueSobjectMismatch } from './queueSobjectMismatch.ts';
import { queueWithoutRouting } from './queueWithoutRouting.ts';
import { requiredFieldPermission } from './requiredFieldPermission.ts';
import { requiredPerson } from './requiredPerson.ts';
import { routeWithoutFlowPrefix } from './routeWithoutFlowPrefix.ts';
import { routeWorkInputs } from './routeWorkInputs.ts';
import { routingFlowStart } from './routingFlowStart.ts';
import { scratchDefinitionSchema } from './scratchDefinitionSchema.ts';
import { scriptConditionals } from './scriptConditionals.ts';
import { scriptFolderName } from './scriptFolderName.ts';
import { scriptStart } from './scriptStart.ts';
import { scriptTabs } from './scriptTabs.ts';
import { scriptUnclosedQuote } from './scriptUnclosedQuote.ts';
import { scriptUnknownField } from './scriptUnknownField.ts';
import { scriptUnknownName } from './scriptUnknownName.ts';
import { serviceChannelShipped } from './serviceChannelShipped.ts';
import { siblingsApart } from './siblingsApart.ts';
import { silentWords } from './silentWords.ts';
import { unignoredTypescript } from './unignoredTypescript.ts';
import { unknownConnection } from './unknownConnection.ts';
import { unprovenFlow } from './unprovenFlow.ts';
import { unreadableFile } from './unreadableFile.ts';
import { unusedAction } from './unusedAction.ts';
import { voiceRoutingModel } from './voiceRoutingModel.ts';
import { writeAfterRouting } from './writeAfterRouting.ts';

export const RULES: readonly LintRule[] = [
  actionWithoutOutputs,
  agentUserMissing,
  apiVersionTooNew,
  availabilityDeadEnd,
  canEscalateDrift,
  caseChannelByName,
  constantContact,
  customMetadataNumber,
  dashboardRunningUser,
  deadEnd,
  duplicatePageIdentifier,
  employeeAgentEscalates,
  emptyAssignment,
  emptySkills,
  escalateWithoutConnection,
  escalationKeywordMissing,
  escalationKeywordUnquoted,
  evaluationInPackage,
  explicitRequestUnreachable,
  fieldNotWritable,
  flowRecursion,
  flowStructureBroken,
  functionSchemaMismatch,
  gateVariableNeverAssigned,
  hardCodedId,
  inactiveRoutingFlow,
  inactiveSubflow,
  insertNotCovered,
  legacyPlanner,
  literalAgentUser,
  lostBraces,
  messageNotTranslated,
  metadataFormat,
  missingFaultPath,
  modelFilledKey,
  otherTarget,
  outboundRouteIncomplete,
  pathLooksOnce,
  placeholderLeft,
  plannerBundleFileName,
  pluralConnections,
  promiseWithoutTransfer,
  queueSobjectMismatch,
  queueWithoutRouting,
  requiredFieldPermission,
  requiredPerson,
  routeWithoutFlowPrefix,
  routeWorkInputs,
  routingFlowStart,
  scratchDefinitionSchema,
  scriptConditionals,
  scriptFolderName,
  scriptStart,
  scriptTabs,
  scriptUnclosedQuote,
  scriptUnknownField,
  scriptUnknownName,
  serviceChannelShipped,
  siblingsApart,
  silentWords,
  unignoredTypescript,
  unknownConnection,
  unprovenFlow,
  unreadableFile,
  unusedAction,
  voiceRoutingModel,
  writeAfterRouting
];
