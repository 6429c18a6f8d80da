import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { badRequest } from '../front/requestRefused.ts';
import { DEFAULT_LIST_SIZE, type CostRules } from './costRules.ts';
import type { Limits } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;
type Cost = (variables: Variables) => number;

/** Arguments that ask for a page, also where no `@listSize` says so. */
const PAGE_ARGUMENTS = new Set(['first', 'last']);
const MUTATION_WEIGHT = 10;

/**
 * Compiles an operation's static cost: an object costs its weight, 1 unless `@cost` says otherwise, a list its elements,
 * a leaf nothing, a mutation 10. The page a connection is asked for counts where its lists stand. Fragments count in
 * full, whichever type an object turns out to have.
 * @returns A function of the variables; it throws RequestRefused PAGE_TOO_LARGE
 */
export function operationCost(
  { schema, rules, limits }: { schema: GraphQLSchema; rules: CostRules; limits: Limits },
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const compiler = new CostCompiler(schema, rules, limits, document);
  const below = compiler.selections(operation.selectionSet, root);
  const own = operation.operation === 'mutation' ? MUTATION_WEIGHT : 1;
  return variables => own + below(variables);
}

class CostCompiler {
  readonly #schema: GraphQLSchema;
  readonly #rules: CostRules;
  readonly #limits: Limits;
  readonly #fragments: Map<string, { set: SelectionSetNode; type: string }>;
  readonly #compiled = new Map<string, Cost>();

  constructor(schema: GraphQLSchema, rules: CostRules, limits: Limits, document: DocumentNode) {
    this.#schema = schema;
    this.#rules = rules;
    this.#limits = limits;
    this.#fragments = new Map(
      document.definitions.flatMap(definition =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [[definition.name.value, { set: definition.selectionSet, type: definition.typeCondition.name.value }]]
          : [],
      ),
    );
  }

  /** @param page Elements of each list right below, when the object is a connection that was asked for a page */
  selections(set: SelectionSetNode, type: GraphQLNamedType, page?: Cost): Cost {
    const costs = set.selections.map((selection): Cost => {
      if (selection.kind === Kind.FIELD) return this.#field(selection, type, page);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value, page);
      const condition = selection.typeCondition?.name.value;
      return this.selections(selection.selectionSet, (condition && this.#schema.getType(condition)) || type, page);
    });
    return sum(costs);
  }

  #fragment(name: string, page?: Cost): Cost {
    const known = page ? undefined : this.#compiled.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#schema.getType(fragment.type);
    const cost = fragment && type ? this.selections(fragment.set, type, page) : () => 0;
    if (!page) this.#compiled.set(name, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType, page?: Cost): Cost {
    const field =
      'getFields' in parent
        ? (parent.getFields()[node.name.value] as GraphQLField<unknown, unknown> | undefined)
        : undefined;
    if (!field) return () => 0;
    const coordinate = `${parent.name}.${field.name}`;
    const named = getNamedType(field.type);
    const { weights } = this.#rules;
    const own = weights.get(coordinate) ?? weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
    const asked = this.#elements(node, field, coordinate);
    const isPage = asked !== null && !isList(field.type);
    const below = node.selectionSet ? this.selections(node.selectionSet, named, isPage ? asked : undefined) : () => 0;
    const elements = isPage ? one : (asked ?? page ?? this.#assumed(field, coordinate));
    return variables => elements(variables) * (own + below(variables));
  }

  /** Elements of a field of which no argument says how many there are. */
  #assumed({ type }: GraphQLField<unknown, unknown>, coordinate: string): Cost {
    const assumed = isList(type) ? (this.#rules.lists.get(coordinate)?.assumed ?? DEFAULT_LIST_SIZE) : 1;
    return () => assumed;
  }

  /** How many elements are asked for by argument; null for a field without such arguments. */
  #elements(node: FieldNode, field: GraphQLField<unknown, unknown>, coordinate: string): Cost | null {
    const size = this.#rules.lists.get(coordinate);
    const slicing = size?.slicing ?? [...PAGE_ARGUMENTS];
    const asked = slicing.flatMap(name => {
      const argument = field.args.find(known => known.name === name);
      const given = node.arguments?.find(known => known.name.value === name)?.value;
      if (!argument) return [];
      return [
        (variables: Variables): unknown => {
          const value = given ? valueFromASTUntyped(given, variables) : undefined;
          return value ?? argument.defaultValue;
        },
      ];
    });
    if (asked.length === 0) return null;
    const assumed = size?.assumed ?? DEFAULT_LIST_SIZE;
    return variables => {
      const numbers = asked.map(read => read(variables)).filter(value => typeof value === 'number');
      const largest = Math.max(0, ...numbers);
      if (largest > this.#limits.page)
        throw badRequest('PAGE_TOO_LARGE', { details: { field: coordinate, allowed: this.#limits.page } });
      return numbers.length > 0 ? largest : assumed;
    };
  }
}

const one: Cost = () => 1;

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function sum(costs: readonly Cost[]): Cost {
  return variables => {
    let total = 0;
    for (const cost of costs) total += cost(variables);
    return total;
  };
}
