/** Every rule of `handoff lint`, by name. `docs/lint.md` explains them. */
import type { LintRule } from '../finding.ts';
import { actionWithoutOutputs } from './actionWithoutOutputs.ts';
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
import { functionSchemaMismatch } from './functionSchemaMismatch.ts';
import { gateVariableNeverAssigned } from './gateVariableNeverAssigned.ts';
import { hardCodedId } from './hardCodedId.ts';
import { inactiveRoutingFlow } from './inactiveRoutingFlow.ts';
import { insertNotCovered } from './insertNotCovered.ts';
import { legacyPlanner } from './legacyPlanner.ts';
import { literalAgentUser } from './literalAgentUser.ts';
import { messageNotTranslated } from './messageNotTranslated.ts';
import { missingFaultPath } from './missingFaultPath.ts';
import { modelFilledKey } from './modelFilledKey.ts';
import { outboundRouteIncomplete } from './outboundRouteIncomplete.ts';
import { pathLooksOnce } from './pathLooksOnce.ts';
import { plannerBundleFileName } from './plannerBundleFileName.ts';
import { pluralConnections } from './pluralConnections.ts';
import { queueSobjectMismatch } from './queueSobjectMismatch.ts';
import { requiredFieldPermission } from './requiredFieldPermission.ts';
import { requiredPerson } from './requiredPerson.ts';
import { routeWithoutFlowPrefix } from './routeWithoutFlowPrefix.ts';
import { routeWorkInputs } from './routeWorkInputs.ts';
import { routingFlowStart } from './routingFlowStart.ts';
import { scratchDefinitionSchema } from './scratchDefinitionSchema.ts';
import { scriptTabs } from './scriptTabs.ts';
import { serviceChannelShipped } from './serviceChannelShipped.ts';
import { siblingsApart } from './siblingsApart.ts';
import { unignoredTypescript } from './unignoredTypescript.ts';
import { unknownConnection } from './unknownConnection.ts';
import { unreadableFile } from './unreadableFile.ts';
import { voiceRoutingModel } from './voiceRoutingModel.ts';
import { writeAfterRouting } from './writeAfterRouting.ts';

export const RULES: readonly LintRule[] = [
  actionWithoutOutputs,
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
  functionSchemaMismatch,
  gateVariableNeverAssigned,
  hardCodedId,
  inactiveRoutingFlow,
  insertNotCovered,
  legacyPlanner,
  literalAgentUser,
  messageNotTranslated,
  missingFaultPath,
  modelFilledKey,
  outboundRouteIncomplete,
  pathLooksOnce,
  plannerBundleFileName,
  pluralConnections,
  queueSobjectMismatch,
  requiredFieldPermission,
  requiredPerson,
  routeWithoutFlowPrefix,
  routeWorkInputs,
  routingFlowStart,
  scratchDefinitionSchema,
  scriptTabs,
  serviceChannelShipped,
  siblingsApart,
  unignoredTypescript,
  unknownConnection,
  unreadableFile,
  voiceRoutingModel,
  writeAfterRouting
];
