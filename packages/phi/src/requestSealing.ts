import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
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
  #sealing: Sealing | null = null;

  constructor(dataKeys: DataKeys) {
    this.#dataKeys = dataKeys;
  }

  /** The sealing of the transaction's tenant. */
  async in(tx: TenantTx): Promise<Sealing> {
    const keys = await this.#dataKeys.of(tx);
    this.#sealing ??= { keys, cipher: new FieldCipher(keys) };
    if (this.#sealing.keys.tenantId !== keys.tenantId) throw new Error('A request seals for one tenant.');
    return this.#sealing;
  }

  /** What the request has used so far; null: nothing. */
  get used(): Sealing | null {
    return this.#sealing;
  }
}
