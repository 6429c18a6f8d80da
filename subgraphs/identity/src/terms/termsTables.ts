import { EntitySchema } from 'typeorm';

/** One version of what an organization asks its people to accept, as stored. It never changes. */
export interface TermsVersion {
  tenantId: string;
  id: string;
  /** Counts up from 1. */
  number: number;
  title: string;
  body: string;
  inForceFrom: Date;
  /** Subject of who published it. */
  publishedBy: string;
  publishedAt: Date;
}

export const TermsVersionTable = new EntitySchema<TermsVersion>({
  name: 'terms_version',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    number: { type: 'integer' },
    title: { type: 'text' },
    body: { type: 'text' },
    inForceFrom: { name: 'in_force_from', type: 'timestamptz' },
    publishedBy: { name: 'published_by', type: 'text' },
    publishedAt: { name: 'published_at', type: 'timestamptz' },
  },
});

/** That somebody accepted a version, when, and from where. */
export interface TermsAcceptance {
  tenantId: string;
  id: string;
  termsId: string;
  userId: string;
  ipAddress: string | null;
  acceptedAt: Date;
}

export const TermsAcceptanceTable = new EntitySchema<TermsAcceptance>({
  name: 'terms_acceptance',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    termsId: { name: 'terms_id', type: 'text' },
    userId: { name: 'user_id', type: 'text' },
    ipAddress: { name: 'ip_address', type: 'text', nullable: true },
    acceptedAt: { name: 'accepted_at', type: 'timestamptz' },
  },
});
