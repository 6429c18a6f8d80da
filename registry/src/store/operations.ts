import type { RecordedOperation } from '../check/recordedOperations.ts';
import type { Connection } from './connection.ts';
import { sha256 } from './supergraphs.ts';

/** How long builds live on that still send what the client's latest manifest no longer holds. */
export const GRACE_DAYS = 14;

/** An operation counts as used for this long after it was last sent. */
export const USED_DAYS = 30;

/** Operations that some build in use may send, and those that gateways saw of late. */
export async function operationsInUse(client: Connection): Promise<RecordedOperation[]> {
  const { rows } = await client.query<RecordedOperation>(
    `select client, sha256, document from client_operation
      where retires_at is null or retires_at > now()
     union
     select client, sha256, document from operation_use where last_used_at > now() - make_interval(days => $1)
     order by client, sha256`,
    [USED_DAYS],
  );
  return rows;
}

/**
 * Records a client's whole manifest. What it no longer holds is checked for `GRACE_DAYS` more.
 * @throws Error when a document does not have the hash it stands under
 */
export async function recordManifest(
  client: Connection,
  name: string,
  operations: readonly RecordedOperation[],
): Promise<void> {
  const wrong = operations.find(operation => sha256(operation.document) !== operation.sha256);
  if (wrong) throw new Error(`The document under ${wrong.sha256} has another hash.`);
  const hashes = operations.map(operation => operation.sha256);
  await client.query(
    `insert into client_operation (client, sha256, document) select $1, * from unnest($2::text[], $3::text[])
     on conflict (client, sha256) do update set retires_at = null, recorded_at = now()`,
    [name, hashes, operations.map(({ document }) => document)],
  );
  await client.query(
    `update client_operation set retires_at = now() + make_interval(days => $3)
      where client = $1 and sha256 <> all ($2) and retires_at is null`,
    [name, hashes, GRACE_DAYS],
  );
}

export interface OperationUse extends RecordedOperation {
  uses: number;
  lastUsedAt: Date;
}

/** What gateways saw of late, the most used first. */
export async function usedOperations(client: Connection): Promise<OperationUse[]> {
  const { rows } = await client.query<OperationUse>(
    `select client, sha256, document, uses::int8::float8 as uses, last_used_at as "lastUsedAt" from operation_use
      where last_used_at > now() - make_interval(days => $1) order by uses desc, client, sha256`,
    [USED_DAYS],
  );
  return rows;
}
