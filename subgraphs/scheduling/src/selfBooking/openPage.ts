import { z } from 'zod';
import { VISITOR } from '@polyclinic/access/principal.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { networkOf } from '@polyclinic/subgraph/networkOf.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { extendContext, type Context } from '../context.ts';
import { policyOf, type BookingPolicy } from '../policies/policyTable.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import type { Visitors } from './visitors.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

/** Which clinic's page a visitor is on. Slugs of clinics are unique in their organization alone. */
export const page = z.object({ organizationSlug: slug, clinicSlug: slug });

/** One clinic as a visitor meets it. */
export interface Page {
  /** The visitor in this one clinic; rows of no other are theirs to see. */
  context: Context;
  visitors: Visitors;
  tenantId: string;
  clinicId: string;
  timezone: string;
  policy: BookingPolicy;
  /** Where the visitor comes from: an address, or the network of one. */
  network: string;
}

/** @throws Refusal NOT_FOUND CLINIC_NOT_FOUND also where patients do not book by themselves: nobody learns of a clinic here */
export async function openPage(context: Context, slugs: z.infer<typeof page>): Promise<Page> {
  const visitors = found(context.visitors, 'CLINIC_NOT_FOUND');
  const { tenantId, id } = found(await findClinic(context, slugs), 'CLINIC_NOT_FOUND');
  const opened = await pageOf(context, visitors, { tenantId, clinicId: id });
  return found(opened.policy.selfBooking ? opened : null, 'CLINIC_NOT_FOUND');
}

/** @param place where we know the visitor to be: from slugs, or from a link that we signed ourselves */
export async function pageOf(
  context: Context,
  visitors: Visitors,
  { tenantId, clinicId }: { tenantId: string; clinicId: string },
): Promise<Page> {
  const { traceId, ipAddress } = principalOf(context);
  const principal = { ...VISITOR, tenantId, clinicIds: [clinicId], traceId, ipAddress };
  const inClinic = extendContext({ ...context, principal }, { visitors, dataKeys: context.dataKeys });
  return inTenant(context.db, scopeOf(inClinic), async tx => {
    const { timezone } = await visibleClinic(tx, clinicId);
    const policy = await policyOf(tx, clinicId);
    const network = networkOf(ipAddress ?? 'unknown');
    return { context: inClinic, visitors, tenantId, clinicId, timezone, policy, network };
  });
}

interface Place {
  tenantId: string;
  id: string;
}

/** Under a role that sees slugs and ids and nothing else. */
const findClinic = async (
  { db }: Context,
  { organizationSlug, clinicSlug }: z.infer<typeof page>,
): Promise<Place | undefined> =>
  acrossTenants(db, 'scheduling', async tx => {
    await tx.query(`select set_config('app.clinic_ids', '*', true)`);
    const rows: Place[] = await tx.query(
      `select clinic.tenant_id as "tenantId", clinic.id from clinic_reference clinic
         join organization_reference organization on organization.tenant_id = clinic.tenant_id
        where organization.slug = $1 and clinic.slug = $2`,
      [organizationSlug, clinicSlug],
    );
    return rows.length === 1 ? rows[0] : undefined;
  });
