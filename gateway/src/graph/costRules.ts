import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** How many elements a list field is reckoned with. */
export interface ListSize {
  /** Without a slicing argument. */
  assumed: number;
  /** Arguments that say how many. */
  slicing: readonly string[];
}

/** Costs as the schema states them (IBM's cost directive specification; federation's `@cost` and `@listSize`). */
export interface CostRules {
  /** Weight by `Type` or `Type.field`. */
  weights: ReadonlyMap<string, number>;
  /** By `Type.field`. */
  lists: ReadonlyMap<string, ListSize>;
}

const COST = /^(federation__)?cost$/;
const LIST_SIZE = /^(federation__)?listSize$/;

interface Described {
  name: { value: string };
  directives?: readonly ConstDirectiveNode[];
  fields?: ReadonlyArray<{ name: { value: string }; directives?: readonly ConstDirectiveNode[] }>;
}

const argumentsOf = ({ arguments: given = [] }: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

/** Reads the costs of a supergraph. */
export function readCostRules(supergraphSdl: string): CostRules {
  const weights = new Map<string, number>();
  const lists = new Map<string, ListSize>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const directive of directives) {
      const { weight, assumedSize, slicingArguments } = argumentsOf(directive);
      if (COST.test(directive.name.value)) weights.set(coordinate, Number(weight));
      if (LIST_SIZE.test(directive.name.value))
        lists.set(coordinate, {
          assumed: Number(assumedSize ?? DEFAULT_LIST_SIZE),
          slicing: Array.isArray(slicingArguments) ? slicingArguments.map(String) : [],
        });
    }
  };
  for (const definition of parse(supergraphSdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const { name, directives, fields = [] } = definition as Described;
    read(name.value, directives);
    for (const field of fields) read(`${name.value}.${field.name.value}`, field.directives);
  }
  return { weights, lists };
}

/** Elements of a list of which nothing is said. */
export const DEFAULT_LIST_SIZE = 20;
