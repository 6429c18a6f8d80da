import { z } from 'zod';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { SIDES, UNITS } from './ruleTable.ts';

/** From and to how many of each. */
const BOUNDS = { MINUTES: [5, 720], HOURS: [1, 72], DAYS: [1, 60] } as const;

/** An offset as a client gives it. */
export const offsetInput = z.object({ side: z.enum(SIDES), amount: z.int(), unit: z.enum(UNITS) });

/** Whether an offset is one that makes sense. Pure. */
export function isWithinBounds({ amount, unit }: z.infer<typeof offsetInput>): boolean {
  const [least, most] = BOUNDS[unit];
  return amount >= least && amount <= most;
}

export const OUT_OF_BOUNDS = { path: ['amount'], message: 'must be 5 to 720 minutes, 1 to 72 hours or 1 to 60 days' };

/** A clinic of the caller's. @throws Refusal NOT_FOUND CLINIC_NOT_FOUND */
export async function ownClinic(tx: TenantTx, clinicId: string): Promise<ClinicReference> {
  return found(await tx.findOneBy(ClinicReferenceTable, { id: clinicId }), 'CLINIC_NOT_FOUND');
}
