import { exportJWK, generateKeyPair } from 'jose';
import type { DataSource } from 'typeorm';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { EventContract, PayloadOf } from '@polyclinic/events/defineEvent.ts';
import { startWorker } from '@polyclinic/jobs/worker.ts';
import { buildSchema } from '@polyclinic/subgraph/buildSchema.ts';
import type { SubgraphContext } from '@polyclinic/subgraph/context.ts';
import {
  IDENTITY_HEADER,
  identityVerifier,
  requestHeaders,
  signIdentity,
  type SigningKey,
} from '@polyclinic/subgraph/identity.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { openMetrics } from '@polyclinic/subgraph/metrics.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { buildServer } from '@polyclinic/subgraph/server.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { TRACE_ID } from './principals.ts';
import { rowsAsSuperuser, testDatabase, type TestDatabase } from './testDatabase.ts';

export interface GraphError {
  message: string;
  path?: Array<string | number>;
  extensions: { code: string; reason: string; [detail: string]: unknown };
}

export interface Answer<Data> {
  /** Null, whatever its type says, when the whole of it was refused. */
  data: Data;
  errors: GraphError[];
}

export interface Announcement<C extends EventContract> {
  tenantId: string;
  payload: PayloadOf<C>;
  /** A new one unless told: give the same again for a second delivery. */
  id?: string;
  subjectId?: string;
  occurredAt?: string;
}

export interface TestSubgraph {
  db: DataSource;
  database: TestDatabase;
  url: string;
  /** What the gateway signs identities with, for those who ask in ways it never does. */
  signingKey: SigningKey;
  /** Asks over HTTP as this principal, signed as the gateway signs; null asks without identity. */
  ask<Data = unknown>(principal: Principal | null, query: string, variables?: object): Promise<Answer<Data>>;
  /** Delivers an event to every reaction of this service, as its consumer does. */
  hear<C extends EventContract>(contract: C, announcement: Announcement<C>): Promise<void>;
  /** Rows of its schema as the superuser sees them. */
  rows<Row extends object = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/**
 * Starts a real subgraph on a database of its own, without relay and consumers: what it publishes stays in its outbox to
 * be looked at, what others announce is told by `hear`. Its jobs are done.
 */
export async function startTestSubgraph<Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  now: () => Date = () => new Date(),
): Promise<TestSubgraph> {
  const { name, tables, genericPlans = false, resolvers, reactions, folder, extend, beforeAnswer, serve } = definition;
  const database = await testDatabase(name);
  const db = await openDatabase({ url: database.urlsOf(name).app, schema: name, entities: tables, genericPlans });
  const { privateKey: key, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const kid = 'test';
  const log = openLog(name, process.env['TEST_LOG_LEVEL'] ?? 'fatal');
  const app = await buildServer({
    schema: buildSchema(folder, resolvers),
    db,
    log,
    metrics: openMetrics(name),
    verify: identityVerifier(name, { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' }] }),
    now,
    extend,
    ...(beforeAnswer && { beforeAnswer }),
    ...(serve && { serve }),
    parts: () => ({}),
  });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const works = definition.jobs?.({ db, log, now });
  const worker = works && startWorker({ url: database.urlsOf(name).app, schema: name, works, log });
  return {
    db,
    database,
    url,
    signingKey: { kid, key },
    ask: async <Data>(principal: Principal | null, query: string, variables: object = {}) => {
      const identity = principal
        ? {
            [IDENTITY_HEADER]: await signIdentity(principal, name, { kid, key }),
            ...requestHeaders({ ...principal, operationName: 'Test' }, 10_000),
          }
        : {};
      const headers = { 'content-type': 'application/json', ...identity };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      const { data = null, errors = [] } = (await response.json()) as { data?: Data | null; errors?: GraphError[] };
      return { data: data as Data, errors };
    },
    hear: async (contract, { tenantId, payload, id = newId(), subjectId = tenantId, occurredAt }) => {
      const at = occurredAt ?? now().toISOString();
      const event = {
        id,
        type: contract.type,
        tenantId,
        subjectId,
        traceId: TRACE_ID,
        parentId: null,
        occurredAt: at,
        payload,
      };
      for (const reaction of reactions.filter(
        ({ contract: { type, topic } }) => type === event.type && topic === contract.topic,
      ))
        await reaction.run(db, event);
    },
    rows: (sql, values) => rowsAsSuperuser(database, name, sql, values),
    stop: async () => {
      await app.close();
      await worker?.stop();
      await db.destroy();
      await database.drop();
    },
  };
}
