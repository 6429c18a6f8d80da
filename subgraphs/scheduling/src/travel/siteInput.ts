import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';

const named = {
  clinicId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  hospital: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .nullish()
    .transform(name => name ?? null),
};

interface Named {
  clinicId: string | null;
  hospital: string | null;
}

const isOne = ({ clinicId, hospital }: Named): boolean => (clinicId === null) !== (hospital === null);

/** A clinic or a hospital, and not both. */
export const siteInput = z.object(named).refine(isOne, 'a clinic or a hospital');

/** The same, with where it is. */
export const positionInput = z
  .object({ ...named, latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .refine(isOne, 'a clinic or a hospital');

/** Each is a clinic of the caller's. @throws Refusal NOT_FOUND CLINIC_NOT_FOUND */
export async function assertOwnClinics(
  tx: TenantTx,
  { clinicIds: own }: TenantScope,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids)
    if ((own !== 'ALL' && !own.includes(id)) || !(await tx.existsBy(ClinicReferenceTable, { id })))
      throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
}
