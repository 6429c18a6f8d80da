import type { Principal } from '@polyclinic/access/principal.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';

/** Who manages every queue of a clinic; others who may manage queues manage their own (requirements, appendix A.2). */
const DESK: readonly Role[] = ['TENANT_ADMIN', 'CLINIC_MANAGER', 'NURSE', 'RECEPTIONIST'];

/** Whether these roles are the whole clinic's, and not one practitioner's own. Pure. */
export const isOfDesk = (roles: readonly Role[]): boolean => roles.some(role => DESK.includes(role));

/** @throws Refusal FORBIDDEN NOT_YOUR_QUEUE for a practitioner with another's queue */
export async function assertMayManage(
  tx: TenantTx,
  { roles, subject }: Pick<Principal, 'roles' | 'subject'>,
  practitionerId: string,
): Promise<void> {
  if (isOfDesk(roles)) return;
  if (!(await tx.existsBy(PractitionerReferenceTable, { id: practitionerId, subject })))
    throw new Refusal('FORBIDDEN', 'NOT_YOUR_QUEUE');
}
