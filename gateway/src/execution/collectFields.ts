import {
  isAbstractType,
  Kind,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { innerOf, type Fragments } from '@polyclinic/access/filterOperation.ts';
import { internalName, rootNames } from './internalNames.ts';

/** What an answer is written from: the client's operation, with what of it was denied. */
export interface Selected {
  operation: OperationDefinitionNode;
  fragments: Fragments;
  denied: ReadonlySet<SelectionNode>;
  /** Whether a variable of `@skip` or `@include` holds. */
  truth: (variable: string) => boolean;
}

/** One response name of an object. */
export interface AskedField {
  name: string;
  /** Its name between gateway and subgraphs. */
  dataKey: string;
  /** False when it was asked for in denied places alone. */
  allowed: boolean;
  sets: SelectionSetNode[];
}

/** Tells which fields an object of a type was asked for, in the client's order (GraphQL, section 6.3.2). */
export class SelectionCollector {
  readonly #schema: GraphQLSchema;
  readonly #selected: Selected;
  readonly #roots: ReadonlySet<string>;

  constructor(schema: GraphQLSchema, selected: Selected) {
    this.#schema = schema;
    this.#selected = selected;
    this.#roots = rootNames(schema);
  }

  collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, AskedField> {
    const asked = new Map<string, AskedField>();
    for (const set of sets) this.#add(set, type, asked, false);
    return asked;
  }

  #add(set: SelectionSetNode, type: GraphQLObjectType, asked: Map<string, AskedField>, underDenied: boolean): void {
    for (const selection of set.selections) {
      if (this.#skipped(selection)) continue;
      const denied = underDenied || this.#selected.denied.has(selection);
      if (selection.kind !== Kind.FIELD) {
        const inner = innerOf(selection, this.#selected.fragments);
        if (this.#applies(inner.typeCondition?.name.value, type)) this.#add(inner.selectionSet, type, asked, denied);
        continue;
      }
      const key = selection.alias?.value ?? selection.name.value;
      const field = asked.get(key) ?? {
        name: selection.name.value,
        dataKey: internalName(selection, this.#roots.has(type.name)),
        allowed: false,
        sets: [],
      };
      asked.set(key, field);
      if (denied) continue;
      field.allowed = true;
      if (selection.selectionSet) field.sets.push(selection.selectionSet);
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = this.#schema.getType(condition);
    return isAbstractType(abstract) && this.#schema.isSubType(abstract, type);
  }

  #skipped({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return false;
      const value = given?.[0]?.value;
      const holds =
        value?.kind === Kind.VARIABLE
          ? this.#selected.truth(value.name.value)
          : value?.kind === Kind.BOOLEAN && value.value;
      return holds === (name.value === 'skip');
    });
  }
}
