import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { KeyProvider } from './keyProvider.ts';

/** Key objects, not bytes: no log or dump shows them, and Node takes them over once instead of at each use. */
export interface TenantKeys {
  tenantId: string;
  /** The key that seals. */
  currentId: string;
  byId: ReadonlyMap<string, KeyObject>;
  indexKey: KeyObject;
}

interface KeyRow {
  id: string;
  purpose: 'ENCRYPT' | 'INDEX';
  wrapped: Buffer;
}

const TTL_MILLISECONDS = 5 * 60_000;
const MAX_TENANTS = 1_000;
const PURPOSES = ['INDEX', 'ENCRYPT'] as const;

/** A tenant's unwrapped keys, cached per tenant for five minutes and for a thousand tenants at most (DAT-16). */
export class DataKeys {
  readonly #provider: KeyProvider;
  readonly #cache = new Map<string, { keys: TenantKeys; until: number }>();

  constructor(provider: KeyProvider) {
    this.#provider = provider;
  }

  /** A tenant's keys when they are known already; null: it takes a transaction to read them. */
  known(tenantId: string): TenantKeys | null {
    const cached = this.#cache.get(tenantId);
    return cached && cached.until > Date.now() ? cached.keys : null;
  }

  /** The keys of the transaction's tenant; made and stored on first use. */
  async of(tx: TenantTx): Promise<TenantKeys> {
    const { tenantId } = tx.scope;
    const known = this.known(tenantId);
    if (known) return known;
    let rows = await this.#read(tx);
    if (rows.length < PURPOSES.length) {
      await this.#create(tx);
      rows = await this.#read(tx);
    }
    const keys = await this.#unwrap(tenantId, rows);
    this.#remember(tenantId, keys);
    return keys;
  }

  #read(tx: TenantTx): Promise<KeyRow[]> {
    return tx.query('select id, purpose, wrapped from data_key order by id');
  }

  async #create(tx: TenantTx): Promise<void> {
    // Two first uses at once: the lock lets one make the keys, the other then finds them.
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`data_key:${tx.scope.tenantId}`]);
    if ((await this.#read(tx)).length >= PURPOSES.length) return;
    for (const purpose of PURPOSES) {
      const id = newId();
      const wrapped = await this.#provider.wrap(randomBytes(32), { tenant: tx.scope.tenantId, key: id });
      await tx.query('insert into data_key (tenant_id, id, purpose, wrapped) values ($1, $2, $3, $4)', [
        tx.scope.tenantId,
        id,
        purpose,
        wrapped,
      ]);
    }
  }

  async #unwrap(tenantId: string, rows: readonly KeyRow[]): Promise<TenantKeys> {
    const plain = await Promise.all(
      rows.map(async row => ({
        ...row,
        key: createSecretKey(await this.#provider.unwrap(row.wrapped, { tenant: tenantId, key: row.id })),
      })),
    );
    const sealing = plain.filter(({ purpose }) => purpose === 'ENCRYPT');
    const current = sealing.at(-1);
    const index = plain.find(({ purpose }) => purpose === 'INDEX');
    if (!current || !index) throw new Error('The tenant has no data keys.');
    return {
      tenantId,
      currentId: current.id,
      byId: new Map(sealing.map(({ id, key }) => [id, key])),
      indexKey: index.key,
    };
  }

  #remember(tenantId: string, keys: TenantKeys): void {
    this.#cache.delete(tenantId);
    if (this.#cache.size >= MAX_TENANTS) {
      const oldest = this.#cache.keys().next().value;
      if (oldest !== undefined) this.#cache.delete(oldest);
    }
    this.#cache.set(tenantId, { keys, until: Date.now() + TTL_MILLISECONDS });
  }
}
