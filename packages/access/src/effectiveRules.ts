import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { distinct, type Clause } from './clause.ts';
import type { RuleBook } from './ruleBook.ts';

/** What really guards a type or a field of a schema: what is written there, and what it takes over from elsewhere. */
export class EffectiveRules {
  readonly #schema: GraphQLSchema;
  readonly #book: RuleBook;
  readonly #ofTypes = new Map<string, readonly Clause[]>();
  readonly #ofFields = new Map<string, readonly Clause[]>();

  constructor(schema: GraphQLSchema, book: RuleBook) {
    this.#schema = schema;
    this.#book = book;
  }

  /** What guards a value of this type wherever it stands: the type's own rules, and its interfaces'. */
  ofType(type: GraphQLNamedType): readonly Clause[] {
    const known = this.#ofTypes.get(type.name);
    if (known) return known;
    const clauses = [type, ...interfacesOf(type)].flatMap(({ name }) => this.#book.types.get(name) ?? []);
    return keep(this.#ofTypes, type.name, clauses);
  }

  /**
   * What guards `parent.name`: its own rules and those it is computed from, its parent's, its returned type's, its
   * interfaces', and on an interface those of every implementer: the strictest wins.
   */
  ofField(parent: GraphQLCompositeType, name: string): readonly Clause[] {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return this.ofType(parent);
    const coordinate = `${parent.name}.${name}`;
    const known = this.#ofFields.get(coordinate);
    if (known) return known;
    const field = parent.getFields()[name];
    const implementers = isInterfaceType(parent) ? this.#schema.getPossibleTypes(parent) : [];
    return keep(this.#ofFields, coordinate, [
      ...[parent, ...interfacesOf(parent)].flatMap(type => this.#written(`${type.name}.${name}`)),
      ...this.ofType(parent),
      ...(field ? this.ofType(getNamedType(field.type)) : []),
      ...implementers.flatMap(type => this.ofField(type, name)),
    ]);
  }

  #written(coordinate: string): Clause[] {
    return [...(this.#book.fields.get(coordinate) ?? []), ...(this.#book.inherited.get(coordinate) ?? [])];
  }
}

const interfacesOf = (type: GraphQLNamedType): readonly GraphQLInterfaceType[] =>
  isObjectType(type) || isInterfaceType(type) ? (type as GraphQLObjectType).getInterfaces() : [];

function keep(into: Map<string, readonly Clause[]>, key: string, clauses: readonly Clause[]): readonly Clause[] {
  const once = distinct(clauses);
  into.set(key, once);
  return once;
}
