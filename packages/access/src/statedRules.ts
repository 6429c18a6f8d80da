import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { SubgraphSdl } from './laws.ts';
import { FEDERATION, LinkedNames } from './linkedNames.ts';
import { keys } from './lostRules.ts';
import { readRules, type RuleBook } from './ruleBook.ts';

const BUILT_IN = /^(_|__|join__|link__|core__|federation__|access__)/;
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

const OBJECTS = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
]);

/** The object and interface types of a document that are anybody's own. */
export const objects = (document: DocumentNode): ObjectTypeDefinitionNode[] =>
  document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      OBJECTS.has(definition.kind) && !BUILT_IN.test((definition as ObjectTypeDefinitionNode).name.value),
  );

/** Every clause that is written for a field: its own and its type's. */
export const written = (book: RuleBook, type: string, field: string): Set<string> =>
  keys([...(book.fields.get(`${type}.${field}`) ?? []), ...(book.types.get(type) ?? [])]);

/** Two subgraphs that know one field must state the same rule for it; an `@external` one may leave it to its owner. */
export function conflictingRules(subgraphs: readonly SubgraphSdl[]): string[] {
  const first = new Map<string, { name: string; rule: string }>();
  const conflicts: string[] = [];
  for (const { name, sdl } of subgraphs) {
    const document = parse(sdl);
    const book = readRules(document);
    const federation = new LinkedNames(document, FEDERATION);
    const isExternal = ({ directives }: FieldDefinitionNode): boolean =>
      (directives ?? []).some(directive => federation.of(directive.name.value) === 'external');
    for (const type of objects(document)) {
      for (const field of type.fields ?? []) {
        const coordinate = `${type.name.value}.${field.name.value}`;
        const own = written(book, type.name.value, field.name.value);
        if (isExternal(field) && !book.fields.has(coordinate)) continue;
        const rule = [...own].sort().join(' AND ') || (isOpen(book, type.name.value, coordinate) ? 'public' : 'none');
        const before = first.get(coordinate);
        if (!before) first.set(coordinate, { name, rule });
        else if (before.rule !== rule)
          conflicts.push(`${coordinate}: ${before.name} says ${before.rule}, ${name} says ${rule}`);
      }
    }
  }
  return conflicts;
}

const isOpen = ({ open }: RuleBook, type: string, coordinate: string): boolean =>
  open.has(coordinate) || open.has(type);

/** No field without a rule: its own, its type's, or `@public` said aloud. Root fields need their own. */
export function fieldsWithoutRule(supergraph: DocumentNode, book: RuleBook): string[] {
  return objects(supergraph).flatMap(({ name: { value: type }, fields }) =>
    (fields ?? [])
      .map(field => `${type}.${field.name.value}`)
      .filter(coordinate => {
        const byType = !ROOTS.has(type) && (book.types.has(type) || book.open.has(type));
        return !book.fields.has(coordinate) && !book.open.has(coordinate) && !byType;
      })
      .map(coordinate => `${coordinate} has no access rule`),
  );
}

/** An interface's rules bind whoever implements it: the type's rule every implementer, a field's rule that field. */
export function unprotectedImplementers(supergraph: DocumentNode, book: RuleBook): string[] {
  const types = new Map(objects(supergraph).map(type => [type.name.value, type]));
  const lacking = (needed: Set<string>, has: Set<string>): string[] => [...needed].filter(key => !has.has(key));
  return [...types.values()].flatMap(({ name: { value: type }, interfaces }) =>
    (interfaces ?? []).flatMap(({ name: { value: from } }) => [
      ...lacking(keys(book.types.get(from)), keys(book.types.get(type))).map(
        key => `${type} implements ${from} without its rule ${key}`,
      ),
      ...(types.get(from)?.fields ?? []).flatMap(({ name: { value: field } }) =>
        lacking(keys(book.fields.get(`${from}.${field}`)), written(book, type, field)).map(
          key => `${type}.${field} implements ${from}.${field} without its rule ${key}`,
        ),
      ),
    ]),
  );
}
