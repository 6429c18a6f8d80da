import { ApolloClient, ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import type { Client } from 'graphql-ws';
import type { RuntimeConfig } from '../config.ts';
import { createCache } from './cache.ts';
import { expiredSessionLink, httpLink, identityLink, retryLink } from './links.ts';
import { createLiveSocket } from './liveSocket.ts';
import { persistedOperationLink } from './persistedOperations.ts';
import { resumingLink } from './resumingLink.ts';

export interface Graph {
  client: ApolloClient;
  socket: Client;
}

let graph: Graph | undefined;

/** The one standard configuration of server state (FE-22). Nothing of it is kept in the browser. */
export function createGraph(config: Pick<RuntimeConfig, 'graphUrl' | 'subscriptionUrl'>): Graph {
  if (graph) return graph;
  const socket = createLiveSocket(config.subscriptionUrl);
  const requests = ApolloLink.from([
    expiredSessionLink(),
    retryLink(),
    identityLink(),
    persistedOperationLink(),
    httpLink(config.graphUrl),
  ]);
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      ApolloLink.from([resumingLink(), new GraphQLWsLink(socket)]),
      requests,
    ),
    // A refused or failed field leaves the rest of the answer usable.
    defaultOptions: {
      watchQuery: { errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
      mutate: { errorPolicy: 'all' },
    },
    devtools: { enabled: import.meta.env.DEV },
  });
  graph = { client, socket };
  return graph;
}

export function currentGraph(): Graph {
  if (!graph) throw new Error('createGraph comes first');
  return graph;
}
