import { z } from 'zod';
import { PORTAL_PERMISSIONS, type PortalGrant } from '@polyclinic/access/principal.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { permissionsOf, type ProxyAssignmentRow } from '../proxies/proxyTables.ts';
import { contactIndex } from '../registry/patientRecord.ts';

/** What patients see of their own record. */
export const ALL_OF_IT = PORTAL_PERMISSIONS;

/** Patients who look after themselves, whose record is open and who have an address as a safe one. */
const OWN = `
select patient.id
  from portal_access access
  join patient on patient.id = access.patient_id and patient.kind = 'SELF_MANAGED' and patient.deleted_at is null
 where access.deleted_at is null
   and exists (select from contact_point contact
                where contact.patient_id = patient.id and contact.type = 'EMAIL' and contact.is_safe
                  and contact.value_index = $1 and contact.deleted_at is null)`;

/** Those for whom the owner of an address acts: from the proof on to the last day (PAT-11). */
const ASSIGNED = `
select assignment.patient_id as "patientId", can_view_clinical as "canViewClinical", can_view_billing as "canViewBilling",
       can_schedule as "canSchedule"
  from proxy
  join proxy_assignment assignment on assignment.proxy_id = proxy.id and assignment.status = 'ACTIVE'
  join portal_access access on access.patient_id = assignment.patient_id and access.deleted_at is null
  join patient on patient.id = assignment.patient_id and patient.deleted_at is null
  join clinic_reference clinic on clinic.id = assignment.clinic_id
 where $1 in (proxy.contact_index, proxy.email_index)
   and (assignment.ends_on is null or assignment.ends_on >= ($2::timestamptz at time zone clinic.timezone)::date)`;

const asked = z.object({ email: z.email().max(254), tenantId: z.ulid() });

type Assigned = Pick<ProxyAssignmentRow, 'patientId' | 'canViewClinical' | 'canViewBilling' | 'canSchedule'>;

/**
 * Whose records the portal opens to whoever signs in by an address, and how far. An address of several patients opens
 * none of their own records: nobody could say who of them has signed in.
 */
export async function portalGrants(context: Context, request: unknown): Promise<PortalGrant[]> {
  const { email, tenantId } = validate(asked, request);
  const traceId = context.principal?.traceId ?? '';
  const scope = { tenantId, clinicIds: 'ALL' as const, actor: 'gateway', traceId, ipAddress: null };
  return inTenant(context.db, scope, async tx => {
    const index = contactIndex((await context.sealing(tx)).keys, email);
    const own = await tx.query<Array<{ id: string }>>(OWN, [index]);
    const assigned = await tx.query<Assigned[]>(ASSIGNED, [index, context.now()]);
    return [
      ...(own.length === 1 ? own.map(({ id }) => ({ patientId: id, may: ALL_OF_IT })) : []),
      ...assigned.map(row => ({ patientId: row.patientId, may: permissionsOf(row) })),
    ];
  });
}

/** Whether another patient who looks after themselves signs in by one of these addresses. */
export const isShared = async (
  tx: Parameters<Parameters<typeof inTenant>[2]>[0],
  patientId: string,
  indexes: readonly string[],
): Promise<boolean> => {
  const others = await Promise.all(indexes.map(index => tx.query<Array<{ id: string }>>(OWN, [index])));
  return others.flat().some(({ id }) => id !== patientId);
};
