import { isPermission, type Permission } from '@polyclinic/access/permissions.ts';
import { isOfPortal, isRole, type Role } from '@polyclinic/access/roles.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { isKeptOut } from '../terms/termsDue.ts';
import { effectivePermissions, isTaken, readRestrictions } from './effectivePermissions.ts';

/** What the gateway must know of a caller in one organization. */
export interface CallerContext {
  userId: string | null;
  roles: Role[];
  permissions: Permission[];
  clinicIds: string[];
  /** Clinics where other roles hold than everywhere else. */
  apart: ClinicRights[];
  /** The address by which the portal knows the caller; null for everybody else. */
  portalEmail: string | null;
}

export interface ClinicRights {
  clinicId: string;
  roles: Role[];
  permissions: Permission[];
}

interface MemberRow {
  user_id: string;
  email: string;
  roles: string[];
  clinics: Array<{ clinicId: string; roles: string[] | null }>;
}

const CLIENTS = '@clients';

/**
 * Looks a caller up: a person by membership, a client by its account or grant; null for a stranger. A person who has not
 * accepted the terms in force keeps their roles and may do nothing.
 */
export const callerContext = (tx: TenantTx, subject: string, now: Date): Promise<CallerContext | null> =>
  subject.endsWith(CLIENTS) ? clientContext(tx, subject.slice(0, -CLIENTS.length)) : memberContext(tx, subject, now);

async function memberContext(tx: TenantTx, subject: string, now: Date): Promise<CallerContext | null> {
  const [member]: MemberRow[] = await tx.query(
    `select membership.user_id, user_account.email, membership.roles,
            (select coalesce(jsonb_agg(jsonb_build_object('clinicId', clinic_id, 'roles', at.roles) order by clinic_id), '[]')
               from membership_clinic at where membership_id = membership.id and ended_at is null) as clinics
       from membership join user_account on user_account.id = membership.user_id
      where user_account.subject = $1 and membership.deleted_at is null and membership.deactivated_at is null`,
    [subject],
  );
  if (!member) return null;
  const ofPortal = isOfPortal(member.roles);
  const out = await isKeptOut(tx, member.user_id, now);
  const restrictions = await readRestrictions(tx);
  const rightsAs = (names: readonly string[]) => {
    const roles = names.filter(isRole);
    return { roles, permissions: out ? [] : [...effectivePermissions(roles, restrictions)] };
  };
  return {
    userId: member.user_id,
    ...rightsAs(member.roles),
    // A record of the portal's may have parts of any clinic.
    clinicIds: ofPortal ? await allClinics(tx) : member.clinics.map(({ clinicId }) => clinicId),
    apart: member.clinics.flatMap(({ clinicId, roles }) => (roles ? [{ clinicId, ...rightsAs(roles) }] : [])),
    portalEmail: ofPortal ? member.email : null,
  };
}

async function allClinics(tx: TenantTx): Promise<string[]> {
  const rows: Array<{ id: string }> = await tx.query('select id from clinic where deleted_at is null order by id');
  return rows.map(({ id }) => id);
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
      apart: [],
      portalEmail: null,
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
    apart: [],
    portalEmail: null,
  };
}
