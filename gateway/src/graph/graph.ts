import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { OperationFilter, type Filtered } from '@polyclinic/access/filterOperation.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { readRules, type RuleBook } from '@polyclinic/access/ruleBook.ts';
import { PreparedOperation, type Planning, type Wanted } from '../execution/preparedOperation.ts';
import { publishedAddresses } from '../supergraphs/publishedAddresses.ts';
import { readCostRules } from './costRules.ts';
import { Documents } from './documents.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { PlannedOperation } from './plannedOperation.ts';

/** Plans weighed for one operation at most: planning is synchronous, and a hostile operation must not hold the process. */
const MAX_EVALUATED_PLANS = 1_000;

/**
 * One supergraph, ready to answer: schema, access rules and planner belong together and never change. Another supergraph
 * is another graph, so that nothing prepared for one can serve the other.
 */
export class Graph {
  readonly supergraphSdl: string;
  /** What clients may see. */
  readonly schema: GraphQLSchema;
  readonly rules: RuleBook;
  readonly filter: OperationFilter;
  readonly documents: Documents;
  /** Where its subgraphs answer, as far as they were published with an address. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly #planning: Planning;
  /** By what access left of an operation, so that callers of other rights are never served each other's plans. */
  readonly #prepared = new WeakMap<OperationDefinitionNode | Filtered, PreparedOperation>();

  /** @throws Error when the SDL is no supergraph */
  constructor(supergraphSdl: string, limits: Limits = LIMITS) {
    const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
    const apiSchema = supergraph.apiSchema();
    this.supergraphSdl = supergraphSdl;
    this.addresses = publishedAddresses(supergraphSdl);
    this.schema = apiSchema.toGraphQLJSSchema();
    this.rules = readRules(supergraphSdl);
    this.filter = new OperationFilter(this.schema, this.rules);
    this.documents = new Documents(this.schema, readCostRules(supergraphSdl), limits);
    this.#planning = {
      schema: this.schema,
      apiSchema,
      supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
      planner: new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } }),
    };
  }

  /** The schema a caller may see. */
  schemaFor(_principal: Principal): GraphQLSchema {
    return this.schema;
  }

  /** An operation of a validated document, as far as access left it; planned when it is first asked for. */
  prepare({ document, operation }: PlannedOperation, filtered: Filtered | null): PreparedOperation {
    const key = filtered ?? operation;
    const known = this.#prepared.get(key);
    if (known) return known;
    const wanted = filtered ? { ...filtered, filtered } : wholeOf(document, operation);
    const prepared = new PreparedOperation(this.#planning, wanted);
    this.#prepared.set(key, prepared);
    return prepared;
  }
}

function wholeOf(document: DocumentNode, operation: OperationDefinitionNode): Wanted {
  const fragments = new Map(
    document.definitions
      .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  );
  return { document, operation, fragments, filtered: null };
}
