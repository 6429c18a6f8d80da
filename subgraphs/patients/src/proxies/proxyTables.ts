import { EntitySchema } from 'typeorm';
import type { PortalPermission } from '@polyclinic/access/principal.ts';
import { stamps, type ChartEntry } from '../chart/chartEntry.ts';
import type { ProxyStatus } from './proxyStates.ts';

/** A person who acts for patients, as stored. */
export interface ProxyRow {
  tenantId: string;
  id: string;
  content: Buffer;
  contactIndex: string;
  /** Of the e-mail address they sign in by; null without one. */
  emailIndex: string | null;
}

export interface ProxyPerson {
  name: string;
  mobile: string | null;
  email: string | null;
}

/** That a person acts for a patient, as stored. */
export interface ProxyAssignmentRow extends Omit<ChartEntry, 'content'> {
  proxyId: string;
  relationship: 'PARENT' | 'GUARDIAN' | 'POWER_OF_ATTORNEY';
  status: ProxyStatus;
  canViewClinical: boolean;
  canViewBilling: boolean;
  canSchedule: boolean;
  proof: Buffer | null;
  /** On which the proof is to be seen. */
  proofDocumentId: string | null;
  /** ISO 8601 date. */
  endsOn: string | null;
}

/** What an assignment lets its proxy do. Pure. */
export const permissionsOf = ({
  canViewClinical,
  canViewBilling,
  canSchedule,
}: Pick<ProxyAssignmentRow, 'canViewClinical' | 'canViewBilling' | 'canSchedule'>): PortalPermission[] => [
  ...(canViewClinical ? (['VIEW_CLINICAL'] as const) : []),
  ...(canViewBilling ? (['VIEW_BILLING'] as const) : []),
  ...(canSchedule ? (['SCHEDULE'] as const) : []),
];

export const ProxyTable = new EntitySchema<ProxyRow>({
  name: 'proxy',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    content: { type: 'bytea' },
    contactIndex: { name: 'contact_index', type: 'text' },
    emailIndex: { name: 'email_index', type: 'text', nullable: true },
  },
});

export const ProxyAssignmentTable = new EntitySchema<ProxyAssignmentRow>({
  name: 'proxy_assignment',
  columns: {
    ...stamps,
    proxyId: { name: 'proxy_id', type: 'text' },
    relationship: { type: 'text' },
    status: { type: 'text' },
    canViewClinical: { name: 'can_view_clinical', type: 'boolean' },
    canViewBilling: { name: 'can_view_billing', type: 'boolean' },
    canSchedule: { name: 'can_schedule', type: 'boolean' },
    proof: { type: 'bytea', nullable: true },
    proofDocumentId: { name: 'proof_document_id', type: 'text', nullable: true },
    endsOn: { name: 'ends_on', type: 'date', nullable: true },
  },
});
