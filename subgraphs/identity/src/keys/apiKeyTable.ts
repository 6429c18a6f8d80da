import { EntitySchema } from 'typeorm';

export type ApiKeyHolder = 'PARTNER' | 'SERVICE_ACCOUNT';

/** A program's credential, as stored: without any secret. */
export interface ApiKey {
  tenantId: string;
  id: string;
  name: string;
  holder: ApiKeyHolder;
  scopes: string[];
  clinicIds: string[];
  /** Subject of the login that issued it. */
  issuedBy: string;
  expiresAt: Date;
  revokedAt: Date | null;
  createdAt: Date;
  version: number;
}

/** One secret of a key, as stored; its id is the part of the key that is no secret. */
export interface ApiKeySecret {
  tenantId: string;
  id: string;
  apiKeyId: string;
  hash: Buffer;
  validUntil: Date;
  createdAt: Date;
}

export const ApiKeyTable = new EntitySchema<ApiKey>({
  name: 'api_key',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    holder: { type: 'text' },
    scopes: { type: 'text', array: true },
    clinicIds: { name: 'clinic_ids', type: 'text', array: true },
    issuedBy: { name: 'issued_by', type: 'text' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    version: { type: 'integer', default: 1 },
  },
});

export const ApiKeySecretTable = new EntitySchema<ApiKeySecret>({
  name: 'api_key_secret',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    apiKeyId: { name: 'api_key_id', type: 'text' },
    hash: { type: 'bytea' },
    validUntil: { name: 'valid_until', type: 'timestamptz' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
});
