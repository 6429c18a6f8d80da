import { timingSafeEqual } from 'node:crypto';
import { blindIndex } from '@polyclinic/phi/blindIndex.ts';
import type { TenantKeys } from '@polyclinic/phi/dataKeys.ts';
import type { PaperShare } from './paperShareTable.ts';

const ULID = '[0-7][0-9A-HJKMNP-TV-Z]{25}';
const TOKEN = new RegExp(`^(${ULID})\\.(${ULID})\\.(${ULID})\\.([A-Za-z0-9_-]{22})$`);

/** Where a link says that its paper is; true once the signature was checked. */
export interface LinkedShare {
  tenantId: string;
  clinicId: string;
  id: string;
  signature: string;
}

/** 128 bits under the organization's own index key: nothing is stored that would open the paper. */
const signatureOf = (keys: TenantKeys, { clinicId, id }: Pick<PaperShare, 'clinicId' | 'id'>): string =>
  blindIndex(keys, 'PAPER_SHARE', `${clinicId}.${id}`);

/** What a link carries behind `#`, which a browser sends to nobody. Pure. */
export const shareToken = (keys: TenantKeys, share: Pick<PaperShare, 'tenantId' | 'clinicId' | 'id'>): string =>
  [share.tenantId, share.clinicId, share.id, signatureOf(keys, share)].join('.');

/** @returns null for what no link of ours looks like. Pure. */
export function readShareToken(token: string): LinkedShare | null {
  const [, tenantId, clinicId, id, signature] = TOKEN.exec(token) ?? [];
  return tenantId && clinicId && id && signature ? { tenantId, clinicId, id, signature } : null;
}

/** Whether we signed it, in a time that tells nothing of where it differs. Pure. */
export const isSigned = (keys: TenantKeys, linked: LinkedShare): boolean =>
  timingSafeEqual(Buffer.from(linked.signature), Buffer.from(signatureOf(keys, linked)));
