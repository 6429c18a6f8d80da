import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { getOperationAST, GraphQLError, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { OperationFilter, type Filtered } from '@polyclinic/access/filterOperation.ts';
import { readRules, type RuleBook } from '@polyclinic/access/ruleBook.ts';
import { PreparedOperation, type Planning, type Wanted } from '../execution/preparedOperation.ts';

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
  readonly #planning: Planning;
  /** By what access left of a document, so that callers of other rights are never served each other's plans. */
  readonly #prepared = new WeakMap<DocumentNode | Filtered, Map<string, PreparedOperation>>();

  /** @throws Error when the SDL is no supergraph */
  constructor(supergraphSdl: string) {
    const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
    const apiSchema = supergraph.apiSchema();
    this.supergraphSdl = supergraphSdl;
    this.schema = apiSchema.toGraphQLJSSchema();
    this.rules = readRules(supergraphSdl);
    this.filter = new OperationFilter(this.schema, this.rules);
    this.#planning = {
      schema: this.schema,
      apiSchema,
      supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
      planner: new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } }),
    };
  }

  /** An operation of a validated document, as far as access left it; planned when it is first asked for. */
  prepare(document: DocumentNode, operationName: string | undefined, filtered: Filtered | null): PreparedOperation {
    const holder = filtered ?? document;
    const byName = this.#prepared.get(holder) ?? new Map<string, PreparedOperation>();
    this.#prepared.set(holder, byName);
    const name = operationName ?? '';
    const prepared = byName.get(name) ?? new PreparedOperation(this.#planning, wantedOf(document, name, filtered));
    byName.set(name, prepared);
    return prepared;
  }
}

function wantedOf(document: DocumentNode, operationName: string, filtered: Filtered | null): Wanted {
  if (filtered) return { ...filtered, filtered };
  const operation = getOperationAST(document, operationName || undefined);
  if (!operation) throw new GraphQLError('Unknown operation.', { extensions: { code: 'BAD_USER_INPUT' } });
  const fragments = new Map(
    document.definitions
      .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  );
  return { document, operation, fragments, filtered: null };
}
