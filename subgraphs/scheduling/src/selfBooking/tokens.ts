import type { VisitorMac } from './visitorMac.ts';

const ULID = '[0-7][0-9A-HJKMNP-TV-Z]{25}';
const MAC = '[A-Za-z0-9_-]{43}';
const HOLD = new RegExp(`^(${ULID})\\.(${MAC})$`);
const OFFER = new RegExp(`^(${ULID})\\.(${ULID})\\.(${ULID})\\.(${MAC})$`);
const LINK = new RegExp(`^(${ULID})\\.(${ULID})\\.(${ULID})\\.(\\d{1,9})\\.(${MAC})$`);

/** What a visitor is given with a hold: whoever has it can book it. Pure. */
export const holdToken = (mac: VisitorMac, tenantId: string, holdId: string): string =>
  `${holdId}.${mac.of('HOLD', tenantId, holdId).toString('base64url')}`;

/** @returns The hold's id; null when we did not give this token for a hold of this organization. Pure. */
export function readHoldToken(mac: VisitorMac, tenantId: string, token: string): string | null {
  const [, holdId = '', hash = ''] = HOLD.exec(token) ?? [];
  return mac.matches(Buffer.from(hash, 'base64url'), 'HOLD', tenantId, holdId) ? holdId : null;
}

/** Which visit a link opens. Ids alone: nothing of it is about the patient. */
export interface LinkedVisit {
  tenantId: string;
  clinicId: string;
  appointmentId: string;
  /** Links of an earlier generation were revoked. */
  generation: number;
}

const partsOf = ({ tenantId, clinicId, appointmentId, generation }: LinkedVisit): string[] => [
  tenantId,
  clinicId,
  appointmentId,
  String(generation),
];

/** Signs the way to a visit. Pure. */
export const linkToken = (mac: VisitorMac, visit: LinkedVisit): string =>
  [...partsOf(visit), mac.of('LINK', ...partsOf(visit)).toString('base64url')].join('.');

/** @returns Null when we did not sign this. Pure. */
export function readLinkToken(mac: VisitorMac, token: string): LinkedVisit | null {
  const [, tenantId = '', clinicId = '', appointmentId = '', generation = '', hash = ''] = LINK.exec(token) ?? [];
  const parts = [tenantId, clinicId, appointmentId, generation];
  if (!mac.matches(Buffer.from(hash, 'base64url'), 'LINK', ...parts)) return null;
  return { tenantId, clinicId, appointmentId, generation: Number(generation) };
}

/** Which offer of the waitlist a link opens. */
export interface LinkedOffer {
  tenantId: string;
  clinicId: string;
  offerId: string;
}

/** Signs the way to an offered time. When it ends, the offer itself says. Pure. */
export const offerToken = (mac: VisitorMac, { tenantId, clinicId, offerId }: LinkedOffer): string =>
  [tenantId, clinicId, offerId, mac.of('OFFER', tenantId, clinicId, offerId).toString('base64url')].join('.');

/** @returns Null when we did not sign this. Pure. */
export function readOfferToken(mac: VisitorMac, token: string): LinkedOffer | null {
  const [, tenantId = '', clinicId = '', offerId = '', hash = ''] = OFFER.exec(token) ?? [];
  return mac.matches(Buffer.from(hash, 'base64url'), 'OFFER', tenantId, clinicId, offerId)
    ? { tenantId, clinicId, offerId }
    : null;
}
