import type { Role } from '@polyclinic/access/roles.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { IsNull } from 'typeorm';
import { actorOf, roleOfHolder } from '../keys/apiKey.ts';
import { ApiKeyTable } from '../keys/apiKeyTable.ts';
import { tellGateways } from '../members/tellGateways.ts';

interface Holder {
  id: string;
  subject: string;
}

const PEOPLE = `
  select account.id, account.subject from user_account account join membership on membership.user_id = account.id
   where membership.deleted_at is null
     and ($1 = any (membership.roles) or exists (select from membership_clinic at
           where at.membership_id = membership.id and at.ended_at is null and $1 = any (at.roles)))`;

const PARTNERS = `select id, client_id || '@clients' as subject from partner_grant where revoked_at is null`;

/** Makes the gateways ask anew about everybody who holds a role here. */
export async function forgetHolders(tx: TenantTx, role: Role): Promise<void> {
  const people: Holder[] = await tx.query(PEOPLE, [role]);
  const partners: Holder[] = role === 'PARTNER' ? await tx.query(PARTNERS) : [];
  const keys = (await tx.findBy(ApiKeyTable, { revokedAt: IsNull() })).filter(
    ({ holder }) => roleOfHolder(holder) === role,
  );
  const programs = keys.map(key => ({ id: key.id, subject: actorOf(key) }));
  for (const { id, subject } of [...people, ...partners, ...programs]) await tellGateways(tx, id, subject);
}
