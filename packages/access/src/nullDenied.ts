import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Filtered } from './filtered.ts';
import { forbidden } from './forbidden.ts';
import { askedOf, type Part, type Variables } from './selected.ts';

type Data = Record<string, unknown>;
type Path = ReadonlyArray<string | number>;

/** A null that its parent's type forbids; bubbles to the nearest nullable place (GraphQL, section 6.4.4). */
const NULLED = Symbol('nulled');

export interface Completed {
  data: Data | null;
  errors: GraphQLError[];
}

/**
 * Puts null with FORBIDDEN and its own path wherever a denied field or an object of a denied type stood, lets nulls
 * bubble as the specification says, and gives the client's order of fields back. Names no permission the caller lacks.
 */
export function nullDenied(
  schema: GraphQLSchema,
  filtered: Filtered,
  data: Data | null,
  variables: Variables,
): Completed {
  const completion = new Completion(schema, filtered, variables);
  const root = schema.getRootType(filtered.operation.operation);
  if (data === null || !root) return { data: null, errors: completion.errors };
  const parts = [{ set: filtered.operation.selectionSet, denied: false }];
  const completed = completion.object(data, root, parts, []);
  return { data: completed === NULLED ? null : completed, errors: completion.errors };
}

class Completion {
  readonly errors: GraphQLError[] = [];
  readonly #schema: GraphQLSchema;
  readonly #filtered: Filtered;
  readonly #variables: Variables;

  constructor(schema: GraphQLSchema, filtered: Filtered, variables: Variables) {
    this.#schema = schema;
    this.#filtered = filtered;
    this.#variables = variables;
  }

  object(data: Data, type: GraphQLObjectType, parts: readonly Part[], path: Path): Data | typeof NULLED {
    const completed: Data = Object.create(null) as Data;
    let nulled = false;
    const applies = (condition: string | undefined): boolean => this.#applies(condition, type);
    for (const [key, asked] of askedOf(this.#filtered, this.#variables, parts, applies)) {
      const field = type.getFields()[asked.name];
      if (!field) {
        // Only __typename and introspection have no definition, and no rule.
        completed[key] = data[key];
        continue;
      }
      const value = asked.allowed
        ? this.#value(data[key], field.type, asked.parts, [...path, key])
        : this.#deny(field.type, [...path, key]);
      if (value === NULLED) nulled = true;
      else completed[key] = value;
    }
    return nulled ? NULLED : completed;
  }

  #deny(type: GraphQLOutputType, path: Path): null | typeof NULLED {
    this.errors.push(forbidden(path));
    return isNonNullType(type) ? NULLED : null;
  }

  #value(value: unknown, type: GraphQLOutputType, parts: readonly Part[], path: Path): unknown {
    if (isNonNullType(type)) return this.#value(value, type.ofType, parts, path) ?? NULLED;
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      const items = (value as unknown[]).map((item, index) => this.#value(item, type.ofType, parts, [...path, index]));
      return items.includes(NULLED) ? null : items;
    }
    if (parts.length === 0) return value;
    const object = value as Data;
    const named = getNamedType(type);
    const runtime = isAbstractType(named) ? this.#schema.getType(String(object[this.#filtered.typenameKey])) : named;
    if (!isObjectType(runtime)) return null;
    if (this.#filtered.deniedTypes.has(runtime.name) && isAbstractType(named)) {
      this.errors.push(forbidden(path));
      return null;
    }
    const completed = this.object(object, runtime, parts, path);
    return completed === NULLED ? null : completed;
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = this.#schema.getType(condition);
    return isAbstractType(abstract) && this.#schema.isSubType(abstract, type);
  }
}
