import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { VisitTypeTable, type VisitType } from './visitTypeTable.ts';

const input = z.object({ clinicId: z.ulid() });

/** What a clinic books visits as, by name. */
export async function visitTypesOf(context: Context, request: unknown): Promise<VisitType[]> {
  const { clinicId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, clinicId);
    return tx.find(VisitTypeTable, { where: { clinicId, deletedAt: IsNull() }, order: { name: 'asc' } });
  });
}

/** The minutes a visit type keeps free around a visit, retired or not; none where there is no type. */
export async function minutesAround(
  tx: TenantTx,
  visitTypeId: string | null,
): Promise<Pick<VisitType, 'beforeMinutes' | 'afterMinutes'>> {
  const type = visitTypeId === null ? null : await tx.findOneBy(VisitTypeTable, { id: visitTypeId });
  return { beforeMinutes: type?.beforeMinutes ?? 0, afterMinutes: type?.afterMinutes ?? 0 };
}

/** A visit type of a clinic, null when none is asked for. @throws Refusal NOT_FOUND VISIT_TYPE_NOT_FOUND */
export async function bookableType(
  tx: TenantTx,
  { clinicId, visitTypeId }: { clinicId: string; visitTypeId?: string | null | undefined },
): Promise<VisitType | null> {
  if (visitTypeId == null) return null;
  const where = { id: visitTypeId, clinicId, deletedAt: IsNull() };
  return found(await tx.findOne(VisitTypeTable, { where }), 'VISIT_TYPE_NOT_FOUND');
}
