import { GraphQLError, OperationTypeNode, type DocumentNode } from 'graphql';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import type { Authenticated } from '../authenticate.ts';
import type { GatewayContext } from '../context.ts';
import type { Answer, Variables } from '../execution/preparedOperation.ts';
import type { CurrentGraph } from '../graph/currentGraph.ts';
import { onlyOperation } from '../graph/plannedOperation.ts';
import { SUBGRAPH_MILLISECONDS, type Sources } from '../sources/subgraphSource.ts';
import type { LiveEvents } from './liveEvents.ts';
import { LIVE_FIELDS } from './liveFields.ts';
import { eventQueue } from './eventQueue.ts';

export interface SubscriptionOptions {
  current: CurrentGraph;
  sources: Sources;
  events: LiveEvents;
}

export interface Subscribe {
  document: DocumentNode;
  variables: Variables;
  /** Asked again for every event, so that ended rights end the stream. */
  authenticate: () => Promise<Authenticated>;
}

/**
 * Runs subscriptions: a Kafka event, references only, is the plan's first result, and the rest of the plan runs as the
 * subscriber, decided anew per event.
 */
export function subscriptionRunner({ current, sources, events }: SubscriptionOptions) {
  async function answer(
    { document, variables }: Subscribe,
    { principal, identity, token }: Authenticated,
    payload: Record<string, unknown>,
  ): Promise<Answer> {
    const { graph } = current;
    const { traceId, ipAddress } = principal;
    const deadline = Date.now() + SUBGRAPH_MILLISECONDS;
    const request = { traceId, ipAddress, operationName: 'subscription', deadline };
    const context: GatewayContext = { principal, identity, clientId: token.clientId, request };
    const filtered = graph.filter.filter(document, undefined, principal);
    return graph
      .prepare(onlyOperation(document), filtered)
      .run(
        variables,
        (subgraph, body, isMutation) => sources(subgraph, graph.addresses[subgraph]).ask(body, context, isMutation),
        payload,
      );
  }

  return async function* run(subscribe: Subscribe): AsyncGenerator<Answer> {
    const { operation } = onlyOperation(subscribe.document);
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw notASubscription();
    const field = LIVE_FIELDS.of(current.graph.schema, subscribe.document, subscribe.variables);
    const queue = eventQueue<EventEnvelope<unknown>>();
    const { principal: first } = await subscribe.authenticate();
    const denied = current.graph.filter.filter(subscribe.document, undefined, first);
    if (denied && !denied.document) throw refused();
    if (!field.mayListen(first)) throw refused();
    const silences = field.types.map(type => events.listen(type, event => queue.push(event)));
    try {
      for await (const event of queue) {
        const authenticated = await subscribe.authenticate();
        if (!field.mayListen(authenticated.principal)) throw refused();
        const payload = event.tenantId === authenticated.principal.tenantId ? field.payload(event) : null;
        if (payload) yield await answer(subscribe, authenticated, { [field.responseKey]: payload });
      }
    } finally {
      for (const silence of silences) silence();
    }
  };
}

const notASubscription = (): GraphQLError =>
  new GraphQLError('Not a subscription.', { extensions: { code: 'BAD_USER_INPUT' } });

const refused = (): GraphQLError =>
  new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN', reason: 'NOT_PERMITTED' } });

export type RunSubscription = ReturnType<typeof subscriptionRunner>;
