import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { tellWithdrawn } from '../absences/withdrawal.ts';
import type { Context } from '../context.ts';
import { dayInput, enterDay, type DaySet } from './enterDay.ts';
import { ScheduleOverrideTable } from './scheduleTables.ts';

/** Lets the usual week hold on a date again, and answers with the booked visits outside it. */
export async function clearDay(context: Context, request: unknown): Promise<DaySet> {
  const asked = validate(dayInput, request);
  return enterDay(context, { operation: 'clearDay', asked, enter: tx => endDay(tx, asked, context.now()) });
}

async function endDay(tx: TenantTx, asked: z.infer<typeof dayInput>, now: Date): Promise<string> {
  const { clinicId, practitionerId, date: onDate } = asked;
  const where = { clinicId, practitionerId, onDate, deletedAt: IsNull() };
  const [first] = await tx.findBy(ScheduleOverrideTable, where);
  if (!first) throw new Refusal('NOT_FOUND', 'DAY_NOT_FOUND');
  await tx.update(ScheduleOverrideTable, where, { deletedAt: now });
  await tellWithdrawn(tx, first.id, { cause: 'DAY', practitionerId, clinicId });
  return first.id;
}
