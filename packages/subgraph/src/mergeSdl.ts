import { Kind, parse, print, type DefinitionNode, type DocumentNode } from 'graphql';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Joins the slices of one subgraph into one document: `type Query` may stand in every slice, and becomes one type with
 * its extensions.
 */
export function mergeDocument(sdl: string): DocumentNode {
  const document = parse(sdl);
  const seen = new Set<string>();
  const definitions = document.definitions.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !ROOTS.has(definition.name.value)) return definition;
    if (!seen.has(definition.name.value)) {
      seen.add(definition.name.value);
      return definition;
    }
    return { ...definition, kind: Kind.OBJECT_TYPE_EXTENSION };
  });
  return { ...document, definitions };
}

export const mergeSdl = (sdl: string): string => print(mergeDocument(sdl));
