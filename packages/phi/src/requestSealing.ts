import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { DataKeys, TenantKeys } from './dataKeys.ts';
import { FieldCipher } from './fieldCipher.ts';

/** What it takes to seal, open and index a tenant's fields. */
export interface Sealing {
  cipher: FieldCipher;
  keys: TenantKeys;
}

type InTransaction = (work: (tx: TenantTx) => Promise<Sealing>) => Promise<Sealing>;

/** One cipher for a whole request, so that its uses of keys are counted together (AUD-06). */
export class RequestSealing {
  readonly #dataKeys: DataKeys;
  readonly #inTransaction: InTransaction;
  #sealing: Sealing | null = null;
  #opening: Promise<Sealing> | null = null;

  /** @param inTransaction runs work in a transaction of the request's tenant */
  constructor(dataKeys: DataKeys, inTransaction: InTransaction) {
    this.#dataKeys = dataKeys;
    this.#inTransaction = inTransaction;
  }

  /** The sealing of the transaction's tenant. */
  async in(tx: TenantTx): Promise<Sealing> {
    const keys = await this.#dataKeys.of(tx);
    this.#sealing ??= { keys, cipher: new FieldCipher(keys) };
    if (this.#sealing.keys.tenantId !== keys.tenantId) throw new Error('A request seals for one tenant.');
    return this.#sealing;
  }

  /** The same outside a transaction, for many values at once as well: the keys are looked up once. */
  async now(): Promise<Sealing> {
    return this.#sealing ?? (this.#opening ??= this.#inTransaction(tx => this.in(tx)));
  }

  /** What the request has used so far; null: nothing. */
  get used(): Sealing | null {
    return this.#sealing;
  }
}
