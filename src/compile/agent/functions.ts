/** Compiles agent actions into `GenAiFunction` bundles that any agent can use. */
import { writeMetadata } from '../../flow/index.ts';
import {
  AGENT_ACTIONS,
  mappedParameters,
  type AgentAction,
  type MappedParameter
} from './actions.ts';
import { inputSchema, outputSchema } from './schemas.ts';

const ROOT = 'force-app/policy-agentforce';

/** Name of a parameter as planner mappings know it. */
export const mappedName = ({ direction, parameter }: MappedParameter): string =>
  `${direction}_${parameter.name}`;

/** The content of an action, in a library file and in a planner bundle alike. */
export function actionContent(action: AgentAction, name = action.name): object {
  return {
    description: action.description,
    developerName: name,
    invocationTarget: action.target,
    invocationTargetType: action.targetType,
    isConfirmationRequired: false,
    isIncludeInProgressIndicator: action.progress !== '',
    localDeveloperName: action.localName,
    mappingAttributes: mappedParameters(action).map((mapped) => ({
      description: mapped.parameter.description,
      label: mappedName(mapped),
      name: mappedName(mapped),
      parameterName: mapped.parameter.name,
      parameterType: mapped.direction
    })),
    masterLabel: action.label,
    progressIndicatorMessage: action.progress === '' ? undefined : action.progress
  };
}

/** One bundle per action: definition and two schemas. */
export function functionFiles(): ReadonlyMap<string, string> {
  return new Map(
    AGENT_ACTIONS.flatMap((action) => {
      const folder = `${ROOT}/genAiFunctions/${action.name}`;
      return [
        [
          `${folder}/${action.name}.genAiFunction-meta.xml`,
          writeMetadata('GenAiFunction', actionContent(action))
        ],
        [`${folder}/input/schema.json`, inputSchema(action)],
        [`${folder}/output/schema.json`, outputSchema(action)]
      ] as const;
    })
  );
}
