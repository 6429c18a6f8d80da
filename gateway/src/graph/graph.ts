import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import {
  buildASTSchema,
  Kind,
  parse,
  printSchema,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { OperationFilter, type Filtered, type FilterOptions } from '@polyclinic/access/filterOperation.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { readRules, type RuleBook } from '@polyclinic/access/ruleBook.ts';
import type { Planning, Wanted } from '../execution/preparedOperation.ts';
import { publishedAddresses } from '../supergraphs/publishedAddresses.ts';
import { readCostRules } from './costRules.ts';
import { CONTRACTS, contractOf } from './contractSchema.ts';
import { Documents, type CheckedOperation } from './documents.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { PlannedOperation } from './plannedOperation.ts';
import { SwitchedOperation } from './switchedOperation.ts';
import { VisibleSchemas } from './visibleSchema.ts';

/** Plans weighed for one operation at most: planning is synchronous, and a hostile operation must not hold the process. */
const MAX_EVALUATED_PLANS = 1_000;

export interface GraphSettings extends FilterOptions {
  limits?: Limits;
}

/** The API as some callers know it. */
interface Api {
  schema: GraphQLSchema;
  documents: Documents;
  visible: VisibleSchemas;
}

/**
 * One supergraph, ready to answer: schema, access rules and planner belong together and never change. Another supergraph
 * is another graph, so that nothing prepared for one can serve the other.
 */
export class Graph {
  readonly supergraphSdl: string;
  /** All that clients can ask. */
  readonly schema: GraphQLSchema;
  readonly rules: RuleBook;
  readonly filter: OperationFilter;
  /** Where its subgraphs answer, as far as they were published with an address. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly #whole: Api;
  readonly #partners: Api;
  readonly #showsAll: boolean;
  readonly #planning: Planning;
  /** By what access left of an operation, so that callers of other rights are never served each other's plans. */
  readonly #prepared = new WeakMap<OperationDefinitionNode | Filtered, SwitchedOperation>();

  /** @throws Error when the SDL is no supergraph */
  constructor(supergraphSdl: string, { limits = LIMITS, ...filterOptions }: GraphSettings = {}) {
    const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
    const apiSchema = supergraph.apiSchema();
    this.supergraphSdl = supergraphSdl;
    this.addresses = publishedAddresses(supergraphSdl);
    this.schema = apiSchema.toGraphQLJSSchema();
    this.rules = readRules(supergraphSdl);
    this.filter = new OperationFilter(this.schema, this.rules, filterOptions);
    this.#showsAll = filterOptions.mode === 'dry-run';
    const costs = readCostRules(supergraphSdl);
    const api = (schema: GraphQLSchema, document: DocumentNode): Api => ({
      schema,
      documents: new Documents(schema, costs, limits),
      visible: new VisibleSchemas(document, this.schema, this.rules),
    });
    const definitions = parse(printSchema(this.schema));
    this.#whole = api(this.schema, definitions);
    const contract = contractOf(definitions, parse(supergraphSdl), CONTRACTS.PARTNER);
    this.#partners = api(buildASTSchema(contract, { assumeValid: true, assumeValidSDL: true }), contract);
    this.#planning = {
      schema: this.schema,
      apiSchema,
      supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
      planner: new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } }),
    };
  }

  /** Operations of everyone but partners. */
  get documents(): Documents {
    return this.#whole.documents;
  }

  /** Operations as a caller may write them: for partners nothing exists but their contract. */
  documentsFor(principal: Principal): Documents {
    return this.#apiOf(principal).documents;
  }

  /** The schema a caller may see, which is what the caller may use. */
  schemaFor(principal: Principal): GraphQLSchema {
    const { schema, visible } = this.#apiOf(principal);
    return this.#showsAll ? schema : visible.schemaFor(principal);
  }

  #apiOf({ kind }: Principal): Api {
    return kind === 'PARTNER' ? this.#partners : this.#whole;
  }

  /** What access leaves of an operation; null when that is all of it. */
  filterFor({ planned, name }: CheckedOperation, principal: Principal): Filtered | null {
    return planned && this.filter.filter(planned.document, name || undefined, principal);
  }

  /** An operation of a validated document, as far as access left it; planned when it is first asked for. */
  prepare({ document, operation }: PlannedOperation, filtered: Filtered | null): SwitchedOperation {
    const key = filtered ?? operation;
    const known = this.#prepared.get(key);
    if (known) return known;
    const wanted = filtered ? { ...filtered, filtered } : wholeOf(document, operation);
    const prepared = new SwitchedOperation(this.#planning, wanted);
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
