import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type FieldDefinitionNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { argumentsOf } from './linkedNames.ts';

/** One field named by a field set, such as `street` of `@requires(fields: "address { street }")`. */
export interface NamedField {
  parent: GraphQLCompositeType;
  name: string;
  /** Response names from the set's root, dotted, with the type conditions on the way. */
  path: string;
  /** Its arguments as written; empty when it has none. */
  given: string;
}

/** Every field of a field set with the type it stands on, whatever fragments it is in. */
export function fieldsOf(schema: GraphQLSchema, root: GraphQLCompositeType, fieldSet: string): NamedField[] {
  const definition = parse(`{${fieldSet}}`).definitions[0];
  if (definition?.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.QUERY) return [];
  const found: NamedField[] = [];
  const walk = (set: SelectionSetNode, parent: GraphQLCompositeType, path: string): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const inner = condition === undefined ? parent : (schema.getType(condition) as GraphQLCompositeType);
        walk(selection.selectionSet, inner, condition === undefined ? path : `${path}.<${condition}>`);
        continue;
      }
      const named = nameOf(selection, parent, path);
      found.push(named);
      const returned = returnedBy(parent, named.name);
      if (selection.selectionSet && returned) walk(selection.selectionSet, returned, named.path);
    }
  };
  walk(definition.selectionSet, root, '');
  return found;
}

const nameOf = (field: FieldNode, parent: GraphQLCompositeType, path: string): NamedField => ({
  parent,
  name: field.name.value,
  path: `${path}.${field.name.value}`,
  given: (field.arguments ?? [])
    .map(argument => print(argument))
    .sort()
    .join(', '),
});

function returnedBy(parent: GraphQLCompositeType, name: string): GraphQLCompositeType | null {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return null;
  const field = parent.getFields()[name];
  return field ? (getNamedType(field.type) as GraphQLCompositeType) : null;
}

/** One field set of a supergraph's field, and the constant of the subgraph that wrote it. */
export interface Joined {
  graph: string;
  text: string;
}

/** What a supergraph says, in `@join__field`, that a field requires or provides. */
export const joinedBy = (field: FieldDefinitionNode, argument: 'requires' | 'provides'): Joined[] =>
  (field.directives ?? [])
    .filter(({ name }) => name.value === 'join__field')
    .map(argumentsOf)
    .flatMap(({ graph, [argument]: text }) => (typeof text === 'string' ? [{ graph: String(graph), text }] : []));
