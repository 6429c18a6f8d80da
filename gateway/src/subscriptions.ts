import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { answerFiltered } from '@polyclinic/access/answerFiltered.ts';
import type { AccessGateway } from './accessGateway.ts';
import type { Authenticated } from './authenticate.ts';
import type { GatewayContext } from './context.ts';
import type { LiveEvents } from './liveEvents.ts';
import { LIVE_FIELDS } from './liveFields.ts';
import { eventQueue } from './eventQueue.ts';
import type { SubgraphSource } from './subgraphSource.ts';
import { EVENTS } from './subgraphSdl.ts';

export interface SubscriptionOptions {
  gateway: AccessGateway;
  supergraphSdl: string;
  sourceOf: (name: string) => SubgraphSource;
  events: LiveEvents;
}

export interface Subscribe {
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  /** Asked again for every event, so that ended rights end the stream. */
  authenticate: () => Promise<Authenticated>;
}

type Executor = Parameters<typeof executeQueryPlan>;

/**
 * Runs subscriptions, which Apollo's gateway plans but does not execute: a Kafka event, references only, is the plan's
 * first result, and the rest of the plan runs as the subscriber, decided anew per event.
 */
export function subscriptionRunner({ gateway, supergraphSdl, sourceOf, events }: SubscriptionOptions) {
  const supergraph = Supergraph.build(supergraphSdl);
  const planner = new QueryPlanner(supergraph);
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const apiSchema = supergraph.apiSchema();
  const services: ServiceMap = Object.fromEntries(
    supergraph.subgraphsMetadata().map(({ name }) => [name, sourceOf(name)]),
  );
  const plans = new WeakMap<DocumentNode, QueryPlan>();

  const planOf = (document: DocumentNode): QueryPlan => {
    const plan = plans.get(document) ?? planner.buildQueryPlan(operationFromDocument(apiSchema, document));
    plans.set(document, plan);
    return plan;
  };

  async function answer(
    document: DocumentNode,
    payload: object,
    context: GatewayContext,
    variables: object,
  ): Promise<ExecutionResult> {
    const { node } = planOf(document);
    if (node?.kind !== 'Subscription')
      throw new GraphQLError('Not a subscription.', { extensions: { code: 'BAD_USER_INPUT' } });
    const primary = { process: () => Promise.resolve({ data: structuredClone(payload) as Record<string, unknown> }) };
    const nodes = node.rest ? [node.primary, node.rest] : [node.primary];
    const plan: QueryPlan = { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } };
    const { schema } = gateway.loaded;
    const request = { request: { variables }, context, metrics: {}, logger: console } as unknown as Executor[2];
    const operation = buildOperationContext({ schema, operationDocument: document });
    return executeQueryPlan(plan, { ...services, [EVENTS]: primary }, request, operation, supergraphSchema, apiSchema);
  }

  async function decideAndAnswer(
    { document, variables }: Subscribe,
    { principal }: Authenticated,
    payload: object,
  ): Promise<ExecutionResult> {
    const { filter, schema } = gateway.loaded;
    const context = { principal, operationName: 'subscription' };
    const filtered = filter.filter(document, undefined, principal);
    if (!filtered) return answer(document, payload, context, variables);
    return answerFiltered(schema, filtered, variables, rest => answer(rest, payload, context, variables));
  }

  return async function* run(subscribe: Subscribe): AsyncGenerator<ExecutionResult> {
    const field = LIVE_FIELDS.of(gateway.loaded.schema, subscribe.document, subscribe.variables);
    const queue = eventQueue<EventEnvelope<unknown>>();
    const { principal: first } = await subscribe.authenticate();
    const denied = gateway.loaded.filter.filter(subscribe.document, undefined, first);
    if (denied && !denied.document) throw refused();
    if (!field.mayListen(first)) throw refused();
    const silences = field.types.map(type => events.listen(type, event => queue.push(event)));
    try {
      for await (const event of queue) {
        const authenticated = await subscribe.authenticate();
        if (!field.mayListen(authenticated.principal)) throw refused();
        const payload = event.tenantId === authenticated.principal.tenantId ? field.payload(event) : null;
        if (payload) yield await decideAndAnswer(subscribe, authenticated, { [field.responseKey]: payload });
      }
    } finally {
      for (const silence of silences) silence();
    }
  };
}

const refused = (): GraphQLError =>
  new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN', reason: 'NOT_PERMITTED' } });

export type RunSubscription = ReturnType<typeof subscriptionRunner>;
