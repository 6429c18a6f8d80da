import { decrypt, encrypt } from './aead.ts';
import type { TenantKeys } from './dataKeys.ts';

/** Where a value is stored; a sealed value opens nowhere else. */
export interface Place {
  table: string;
  column: string;
  rowId: string;
}

const ID_BYTES = 26;

/** Seals and opens single fields of one tenant, and counts what it did for the audit trail (AUD-06). */
export class FieldCipher {
  /** Uses since it was made, by column. */
  readonly uses = new Map<string, { sealed: number; opened: number }>();
  readonly #keys: TenantKeys;

  constructor(keys: TenantKeys) {
    this.#keys = keys;
  }

  get keyId(): string {
    return this.#keys.currentId;
  }

  /** @returns The key's id followed by the sealed value. */
  seal(place: Place, value: string): Buffer {
    this.#count(place, 'sealed');
    const { currentId, byId } = this.#keys;
    const key = byId.get(currentId);
    if (!key) throw new Error('The current data key is missing.');
    return Buffer.concat([Buffer.from(currentId), encrypt(key, Buffer.from(value), this.#associated(place))]);
  }

  /** @throws Error when the value was sealed for another place, by another tenant, or was changed since. */
  open(place: Place, sealed: Buffer): string {
    this.#count(place, 'opened');
    const key = this.#keys.byId.get(sealed.subarray(0, ID_BYTES).toString());
    if (!key) throw new Error('The value was sealed with a key this tenant does not have.');
    return decrypt(key, sealed.subarray(ID_BYTES), this.#associated(place)).toString();
  }

  #associated({ table, column, rowId }: Place): string {
    return [this.#keys.tenantId, table, column, rowId].join('/');
  }

  #count({ table, column }: Place, what: 'sealed' | 'opened'): void {
    const name = `${table}.${column}`;
    const counted = this.uses.get(name) ?? { sealed: 0, opened: 0 };
    counted[what] += 1;
    this.uses.set(name, counted);
  }
}
