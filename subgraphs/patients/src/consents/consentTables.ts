import { EntitySchema } from 'typeorm';
import { stamps, type ChartEntry } from '../chart/chartEntry.ts';
import type { ConsentState, Decision } from './consentState.ts';

export const PURPOSES = ['TREATMENT', 'MESSAGING', 'DATA_SHARING', 'TELEHEALTH', 'PHOTOGRAPHY', 'RESEARCH'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A text that patients agree to, as stored. */
export interface ConsentTextRow {
  tenantId: string;
  id: string;
  purpose: Purpose;
  textVersion: number;
  title: string;
  body: string;
  validMonths: number | null;
  publishedAt: Date;
}

/** A decision about a text, as stored; never changed. */
export interface ConsentRow extends Omit<ChartEntry, 'content'> {
  purpose: Purpose;
  textVersion: number;
  decision: Decision;
  proxyAssignmentId: string | null;
  method: 'WRITTEN' | 'VERBAL' | 'ELECTRONIC';
}

/** Where a patient's consent for one purpose stands. */
export interface Consent {
  text: ConsentTextRow;
  state: ConsentState;
  /** Latest first. */
  decisions: ConsentRow[];
}

export const ConsentTextTable = new EntitySchema<ConsentTextRow>({
  name: 'consent_text',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    purpose: { type: 'text' },
    textVersion: { name: 'text_version', type: 'integer' },
    title: { type: 'text' },
    body: { type: 'text' },
    validMonths: { name: 'valid_months', type: 'integer', nullable: true },
    publishedAt: { name: 'published_at', type: 'timestamptz' },
  },
});

export const ConsentTable = new EntitySchema<ConsentRow>({
  name: 'consent',
  columns: {
    ...stamps,
    purpose: { type: 'text' },
    textVersion: { name: 'text_version', type: 'integer' },
    decision: { type: 'text' },
    proxyAssignmentId: { name: 'proxy_assignment_id', type: 'text', nullable: true },
    method: { type: 'text' },
  },
});
