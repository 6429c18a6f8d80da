import { z } from 'zod';
import { portalOpens, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import type { Context } from '../context.ts';
import { PrescriptionTable } from '../prescriptions/prescriptionTable.ts';
import { PAPER_LANGUAGES, type Print } from '../print/printed.ts';
import { printPrescription } from '../print/printPrescription.ts';

const input = z.object({ prescriptionId: z.ulid(), language: z.enum(PAPER_LANGUAGES) });

/** Prints a prescription of a record whose clinical things the portal opens to the caller; every other is not there. */
export async function printPortalPrescription(context: Context, request: unknown): Promise<Print> {
  const { prescriptionId: id, language } = validate(input, request);
  const row = await inTenant(context.db, scopeOf(context), tx => tx.findOneBy(PrescriptionTable, { id }));
  if (!row || !portalOpens(context, row.patientId, 'VIEW_CLINICAL'))
    throw new Refusal('NOT_FOUND', 'PRESCRIPTION_NOT_FOUND');
  return printPrescription(context, { prescriptionId: id, language });
}
