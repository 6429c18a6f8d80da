import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badRequest } from '../front/requestRefused.ts';

const MAX_TOLD_FIELDS = 20;

/**
 * Holds the variables against their declared types (GW-23); values are passed on as they came.
 * @throws RequestRefused INVALID_VARIABLES with the paths that are wrong, never their values
 */
export function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const wrong = new Set<string>();
  for (const { variable, type: typeNode, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, typeNode);
    if (!isInputType(type)) continue;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) {
      if (isNonNullType(type) && !defaultValue) wrong.add(name);
      continue;
    }
    coerceInputValue(value, type, path => wrong.add([name, ...path].join('.')));
  }
  if (wrong.size > 0)
    throw badRequest('INVALID_VARIABLES', { details: { fields: [...wrong].slice(0, MAX_TOLD_FIELDS) } });
}
