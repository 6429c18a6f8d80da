import { computeResponse } from '@apollo/gateway/dist/resultShaping.js';
import { operationFromDocument, type Operation, type Schema } from '@apollo/federation-internals';
import type { PlanNode, QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Filtered, Fragments } from '@polyclinic/access/filtered.ts';
import { forbidden } from '@polyclinic/access/forbidden.ts';
import { nullDenied } from '@polyclinic/access/nullDenied.ts';
import { answerWriter, type Written } from './answerWriter.ts';
import { fetchGroups, type FetchGroup } from './fetchGroups.ts';
import { clientName, withClientNames, withInternalNames } from './internalNames.ts';
import type { Data } from './mergeData.ts';
import type { PlacedObjects } from './places.ts';
import { runPlan, type Ask, type PlanRun } from './runPlan.ts';
import { ANOMALY } from './writing.ts';

/** What operations of one supergraph are prepared with. */
export interface Planning {
  schema: GraphQLSchema;
  apiSchema: Schema;
  supergraphSchema: GraphQLSchema;
  planner: QueryPlanner;
}

/** One operation of a document, as far as a caller may have it. */
export interface Wanted {
  /** What goes to the subgraphs; null when nothing is left of it. */
  document: DocumentNode | null;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  filtered: Filtered | null;
}

export type Variables = Readonly<Record<string, unknown>>;

/** An answer, its data already text. */
export interface Answer {
  json: string;
  errors: readonly GraphQLError[];
  /** Objects in the answer; null where it was completed the slow way. */
  objects: number | null;
}

const NOTHING_DENIED = { denied: new Set<never>(), deniedTypes: new Set<never>(), typenameKey: '__typename' };
/** An operation planned and compiled once and run many times: by every caller who may have the same of it. */
export class PreparedOperation {
  readonly plan: QueryPlan;
  readonly #planning: Planning;
  readonly #wanted: Wanted;
  readonly #operation: Operation | null;
  readonly #groups: readonly FetchGroup[];
  readonly #write: (data: Data, objects: PlacedObjects) => Written;

  /** @param switches How the variables of `@skip` and `@include` stand; in what goes to the subgraphs they are decided */
  constructor(planning: Planning, wanted: Wanted, switches: Readonly<Record<string, boolean>>) {
    this.#planning = planning;
    this.#wanted = wanted;
    const { document, operation, fragments, filtered } = wanted;
    this.#operation =
      document &&
      operationFromDocument(planning.apiSchema, withInternalNames(planning.schema, document), {
        ...(operation.name && { operationName: operation.name.value }),
        validate: false,
      });
    this.plan = this.#operation ? planning.planner.buildQueryPlan(this.#operation) : { kind: 'QueryPlan' };
    this.#groups = fetchGroups(planNode(this.plan), planning.supergraphSchema);
    this.#write = answerWriter(planning.schema, filtered ?? { operation, fragments, ...NOTHING_DENIED }, switches);
  }

  /**
   * Runs the operation.
   * @param data For a subscription, the event: what its root field would have fetched.
   */
  async run(variables: Variables, ask: Ask, data?: Data): Promise<Answer> {
    const { supergraphSchema: supergraph } = this.#planning;
    const run = await runPlan(this.#groups, { supergraph, ask, variables, ...(data && { data }) });
    try {
      const { json, objects, deniedAt } = this.#write(run.data, run.objects);
      return { json, objects, errors: [...run.errors, ...deniedAt.map(forbidden)] };
    } catch (error) {
      if (error !== ANOMALY) throw error;
      return this.#completeSlowly(run, variables);
    }
  }

  /** Where data are not what the schema says, Apollo's own completion decides what becomes null. */
  #completeSlowly(run: PlanRun, variables: Variables): Answer {
    if (!this.#operation) throw new Error('An operation without data has no anomaly.');
    const { data, errors } = computeResponse({
      operation: this.#operation,
      variables: { ...variables },
      input: run.data,
      introspectionHandling: () => null,
    });
    const completions = run.errors.length > 0 ? [] : errors.map(asOurs);
    const named = withClientNames(data ?? null) as Data | null;
    const { filtered } = this.#wanted;
    const nulled = filtered
      ? nullDenied(this.#planning.schema, filtered, named, variables)
      : { data: named, errors: [] };
    const told = [...run.errors, ...completions, ...nulled.errors];
    return { json: JSON.stringify(nulled.data), objects: null, errors: told };
  }
}

const asOurs = ({ message, path }: GraphQLError): GraphQLError =>
  new GraphQLError(message.replaceAll(/\w+/g, clientName), {
    path: path?.map(step => (typeof step === 'string' ? clientName(step) : step)),
  });

function planNode({ node }: QueryPlan): PlanNode | undefined {
  if (node?.kind !== 'Subscription') return node;
  return node.rest;
}
