import type { DataSource, EntityManager } from 'typeorm';
import { sendAhead } from './serviceClient.ts';

/** A transaction over all tenants, limited to what the schema's relay role was granted. */
export type AcrossTenantsTx = Pick<EntityManager, 'query'>;

/**
 * Runs `work` in one transaction under `<schema>_relay`: for housekeeping, and for finding whose a thing is before a
 * tenant can be named. It sees the columns granted to that role in the migrations and nothing else.
 */
export const acrossTenants = <T>(
  db: DataSource,
  schema: string,
  work: (tx: AcrossTenantsTx) => Promise<T>,
): Promise<T> =>
  db.transaction(async tx => {
    await sendAhead(tx, `set local role ${schema}_relay`);
    return work(tx);
  });
