import { CEILING } from '@polyclinic/access/permissions.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';

/** Whether a caller reads appointments as a practitioner alone, and so their own only (SCH-28). Pure. */
export const readsOwnOnly = ({ roles }: Pick<Principal, 'roles'>): boolean =>
  roles.includes('PRACTITIONER') &&
  !roles.some(role => role !== 'PRACTITIONER' && CEILING[role].includes('appointment:read'));

/** Those of the practitioners whose calendar a caller is shown, in the same order. */
export async function shownTo(
  tx: TenantTx,
  { roles, subject }: Pick<Principal, 'roles' | 'subject'>,
  practitionerIds: readonly string[],
): Promise<string[]> {
  if (!readsOwnOnly({ roles })) return [...practitionerIds];
  const own = await tx.findBy(PractitionerReferenceTable, { subject });
  const ownIds = new Set(own.map(({ id }) => id));
  return practitionerIds.filter(id => ownIds.has(id));
}
