import { Kind, type DocumentNode } from 'graphql';

/** Every `Type` and `Type.field` that a document defines or extends. */
export function coordinatesOf(document: DocumentNode): Set<string> {
  const found = document.definitions.flatMap(definition => {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
    const type = definition.name.value;
    const fields = 'fields' in definition ? (definition.fields ?? []) : [];
    return [type, ...fields.map(field => `${type}.${field.name.value}`)];
  });
  return new Set(found);
}
