// Hive Gateway with its own authorization: node hive.mjs supergraph.graphql [filter|reject]
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway';

const gateway = createGatewayRuntime({
  supergraph: process.argv[2],
  logging: false,
  genericAuth: {
    mode: 'protect-granular',
    rejectUnauthenticated: process.argv[3] === 'reject',
    resolveUserFn: ({ request }) => JSON.parse(request.headers.get('x-caller')),
    extractScopes: ({ scopes }) => scopes,
    extractPolicies: ({ policies }) => policies,
  },
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
