import type { DataSource } from 'typeorm';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import type { DataKeys, TenantKeys } from './dataKeys.ts';
import { FieldCipher } from './fieldCipher.ts';

/** What it takes to seal, open and index a tenant's fields. */
export interface Sealing {
  cipher: FieldCipher;
  keys: TenantKeys;
}

/** One cipher for a whole request, so that its uses of keys are counted together (AUD-06). */
export class RequestSealing {
  readonly #dataKeys: DataKeys;
  readonly #db: DataSource;
  readonly #scopeOf: () => TenantScope;
  #sealing: Sealing | null = null;
  #opening: Promise<Sealing> | null = null;

  /** @param scopeOf the request's tenant; asked only once something is sealed or opened */
  constructor(dataKeys: DataKeys, db: DataSource, scopeOf: () => TenantScope) {
    this.#dataKeys = dataKeys;
    this.#db = db;
    this.#scopeOf = scopeOf;
  }

  /** The sealing of the transaction's tenant. */
  async in(tx: TenantTx): Promise<Sealing> {
    return this.#with(await this.#dataKeys.of(tx));
  }

  /** The same outside a transaction, for many values at once as well: the keys are looked up once. */
  async now(): Promise<Sealing> {
    return this.#sealing ?? (this.#opening ??= this.#open());
  }

  /** What the request has used so far; null: nothing. */
  get used(): Sealing | null {
    return this.#sealing;
  }

  async #open(): Promise<Sealing> {
    const scope = this.#scopeOf();
    const known = this.#dataKeys.known(scope.tenantId);
    return known ? this.#with(known) : inTenant(this.#db, scope, tx => this.in(tx));
  }

  #with(keys: TenantKeys): Sealing {
    this.#sealing ??= { keys, cipher: new FieldCipher(keys) };
    if (this.#sealing.keys.tenantId !== keys.tenantId) throw new Error('A request seals for one tenant.');
    return this.#sealing;
  }
}
