// Hive Gateway in its fastest mode, without authorization: node hiveFastest.mjs supergraph.graphql [rust|jit|plain]
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const mode = process.argv[3] ?? 'rust';
const gateway = createGatewayRuntime({
  supergraph: process.argv[2],
  logging: false,
  landingPage: false,
  graphiql: false,
  ...(mode === 'rust' && { unifiedGraphHandler }),
  ...(mode === 'jit' && { jit: true }),
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
