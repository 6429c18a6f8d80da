import { hash } from 'node:crypto';
import {
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';

/** Names every JavaScript object answers to: as a key of data they would be found where nothing was sent. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

const BY_ARGUMENTS = /__arg_[0-9a-f]{8}$/;
const KEPT_SAFE = /^safe_(.*)__own$/;

/**
 * The response name of a field between gateway and subgraphs. A field with arguments gets a name of its arguments, so
 * that the same field asked with others for `@requires` cannot overwrite it; a name that objects inherit, or that could
 * pass for `__typename`, gets a safe one.
 * @param isRoot Root fields are never required by others and keep their names, which events are matched by.
 */
export function internalName(field: FieldNode, isRoot: boolean): string {
  const name = field.alias?.value ?? field.name.value;
  if (field.name.value.startsWith('__')) return name;
  if (INHERITED.has(name) || name.startsWith('__')) return `safe_${name}__own`;
  if (isRoot || !field.arguments?.length) return name;
  const given = field.arguments.map(argument => print(argument)).sort();
  return `${name}__arg_${hash('sha256', given.join(), 'hex').slice(0, 8)}`;
}

/** The client's name for an internal one. */
export const clientName = (name: string): string =>
  name.replace(BY_ARGUMENTS, '').replace(KEPT_SAFE, (_, own: string) => own);

/** The document with every field under its internal name. */
export function withInternalNames(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const roots = rootNames(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: field => {
        const value = internalName(field, roots.has(types.getParentType()?.name ?? ''));
        const name = field.alias?.value ?? field.name.value;
        return value === name ? undefined : { ...field, alias: { kind: Kind.NAME, value } };
      },
    }),
  );
}

export const rootNames = (schema: GraphQLSchema): Set<string> =>
  new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(t => t?.name ?? []));

/** Data with the client's names again. */
export function withClientNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withClientNames);
  if (value === null || typeof value !== 'object') return value;
  const renamed = Object.create(null) as Record<string, unknown>;
  for (const [name, inner] of Object.entries(value)) renamed[clientName(name)] = withClientNames(inner);
  return renamed;
}
