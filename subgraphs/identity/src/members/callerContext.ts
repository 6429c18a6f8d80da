import { isPermission, type Permission } from '@polyclinic/access/permissions.ts';
import { isRole, type Role } from '@polyclinic/access/roles.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { effectivePermissions, isTaken, readRestrictions } from './effectivePermissions.ts';

/** What the gateway must know of a caller in one organization. */
export interface CallerContext {
  userId: string | null;
  roles: Role[];
  permissions: Permission[];
  clinicIds: string[];
}

interface MemberRow {
  user_id: string;
  roles: string[];
  clinic_ids: string[];
}

const CLIENTS = '@clients';

/** Looks a caller up: a person by membership, a client by its account or grant; null for a stranger. */
export const callerContext = (tx: TenantTx, subject: string): Promise<CallerContext | null> =>
  subject.endsWith(CLIENTS) ? clientContext(tx, subject.slice(0, -CLIENTS.length)) : memberContext(tx, subject);

async function memberContext(tx: TenantTx, subject: string): Promise<CallerContext | null> {
  const [member]: MemberRow[] = await tx.query(
    `select membership.user_id, membership.roles,
            array(select clinic_id::text from membership_clinic where membership_id = membership.id order by 1) as clinic_ids
       from membership join user_account on user_account.id = membership.user_id
      where user_account.subject = $1 and membership.deleted_at is null`,
    [subject],
  );
  if (!member) return null;
  const roles = member.roles.filter(isRole);
  return {
    userId: member.user_id,
    roles,
    permissions: [...effectivePermissions(roles, await readRestrictions(tx))],
    clinicIds: member.clinic_ids,
  };
}

async function clientContext(tx: TenantTx, clientId: string): Promise<CallerContext | null> {
  const [account]: Array<{ permissions: string[]; clinic_ids: string[] }> = await tx.query(
    `select permissions, array(select id::text from clinic where deleted_at is null) as clinic_ids
       from service_account where client_id = $1`,
    [clientId],
  );
  if (account)
    return {
      userId: null,
      roles: ['SERVICE'],
      permissions: account.permissions.filter(isPermission),
      clinicIds: account.clinic_ids,
    };
  const [grant]: Array<{ permissions: string[]; clinic_ids: string[] }> = await tx.query(
    'select permissions, clinic_ids from partner_grant where client_id = $1 and revoked_at is null',
    [clientId],
  );
  if (!grant) return null;
  const restrictions = await readRestrictions(tx);
  return {
    userId: null,
    roles: ['PARTNER'],
    permissions: grant.permissions
      .filter(isPermission)
      .filter(permission => !isTaken(restrictions, 'PARTNER', permission)),
    clinicIds: grant.clinic_ids,
  };
}
