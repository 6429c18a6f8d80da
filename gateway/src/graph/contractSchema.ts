import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { argumentsOf, LinkedNames, type Specification } from '@polyclinic/access/linkedNames.ts';
import { pruneSchema } from './pruneSchema.ts';

/** Whose API is a part of the whole, by the tag of what belongs to it. */
export const CONTRACTS = { PARTNER: 'partner' } as const;

const TAG: Specification = { url: 'https://specs.apollo.dev/tag/', name: 'tag' };

/**
 * The part of an API that carries a tag. A tagged type has all its fields, another the tagged ones alone; inputs, enums
 * and scalars come along with what needs them. An interface or union is in it when all its members are.
 * @param api Definitions of the API, as `printSchema` writes them.
 */
export function contractOf(api: DocumentNode, supergraph: DocumentNode, tag: string): DocumentNode {
  const tagged = taggedCoordinates(supergraph, tag);
  const kindOf = kinds(api);
  const owners = new Set([...tagged].map(coordinate => coordinate.split('.')[0]!));
  return pruneSchema(api, {
    type: name => owners.has(name) || !SELECTED.has(kindOf.get(name) ?? ''),
    field: (type, field) => tagged.has(type) || tagged.has(`${type}.${field}`),
    wholeMembers: true,
  });
}

/** Kinds of types that are asked for on their own account, not as part of something else. */
const SELECTED = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);

function kinds({ definitions }: DocumentNode): Map<string, string> {
  return new Map(
    definitions.flatMap(definition =>
      'name' in definition && definition.name ? [[definition.name.value, definition.kind]] : [],
    ),
  );
}

/** `Type` and `Type.field` of everything that carries a tag. */
function taggedCoordinates(supergraph: DocumentNode, tag: string): Set<string> {
  const names = new LinkedNames(supergraph, TAG);
  const carries = (directives: readonly ConstDirectiveNode[] = []): boolean =>
    directives.some(directive => names.of(directive.name.value) === TAG.name && argumentsOf(directive).name === tag);
  return new Set(
    supergraph.definitions.flatMap(definition => {
      if (!definition.kind.endsWith('TypeDefinition')) return [];
      const { name, directives, ...rest } = definition as TypeDefinitionNode;
      const fields = 'fields' in rest ? ((rest.fields ?? []) as readonly FieldDefinitionNode[]) : [];
      return [
        ...(carries(directives) ? [name.value] : []),
        ...fields.filter(field => carries(field.directives)).map(field => `${name.value}.${field.name.value}`),
      ];
    }),
  );
}
