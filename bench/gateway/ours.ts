import '@polyclinic/gateway/telemetryOff.ts';
import { readFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import { openGateway } from '@polyclinic/gateway/gateway.ts';
import { OperationUse } from '@polyclinic/gateway/observe/operationUse.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { openMetrics } from '@polyclinic/subgraph/metrics.ts';

/** `node ours.ts supergraph.graphql ORIGIN`: our gateway as it is in production, every check on, before the shop. */
const [, , supergraph = '', origin = ''] = process.argv;
const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const { kid = 'bench' } = await exportJWK(privateKey);
const names = ['accounts', 'inventory', 'products', 'reviews', 'identity'];
const gateway = await openGateway({
  supergraphSdl: readFileSync(supergraph, 'utf8'),
  subgraphUrls: Object.fromEntries(names.map(name => [name, `${origin}/${name}`])),
  signingKey: { kid, key: privateKey },
  issuer: `${origin}/`,
  audience: 'bench',
  allowedOrigins: [],
  // On, and larger than any load: what is measured is their cost, not their refusals.
  budgets: { tenant: 1e12, caller: 1e12, address: 1e12, visitor: 1e12, windowSeconds: 60 },
  redis: null,
  knownOperations: new Map(),
  safelistedClients: [],
  log: openLog('gateway', 'warn'),
  metrics: openMetrics('gateway'),
  slowMilliseconds: 500,
  use: new OperationUse(),
});
console.log(`${await gateway.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
