import { In, Not } from 'typeorm';
import { z } from 'zod';
import { found } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable, type Appointment } from './appointmentTable.ts';

/** A visit somebody has; a hold is none yet. */
export type Visit = Appointment & { patientId: string };

export const isVisit = (row: Appointment): row is Visit =>
  row.patientId !== null && row.status !== 'HELD' && row.status !== 'RELEASED';

/** A visit, locked until the transaction ends. @throws Refusal NOT_FOUND APPOINTMENT_NOT_FOUND */
export async function lockedVisit(tx: TenantTx, id: string): Promise<Visit> {
  return assertVisit(await tx.findOne(AppointmentTable, { where: { id }, lock: { mode: 'pessimistic_write' } }));
}

/** A visit as it is now. @throws Refusal NOT_FOUND APPOINTMENT_NOT_FOUND */
export const visitAt = async (tx: TenantTx, id: string): Promise<Visit> =>
  assertVisit(await tx.findOneBy(AppointmentTable, { id }));

/** A visit that is known to be there. */
export async function knownVisit(tx: TenantTx, id: string): Promise<Visit> {
  const row = await tx.findOneByOrFail(AppointmentTable, { id });
  if (!isVisit(row)) throw new Error('A hold is no visit yet.');
  return row;
}

const assertVisit = (row: Appointment | null): Visit =>
  found(row !== null && isVisit(row) ? row : null, 'APPOINTMENT_NOT_FOUND');

const MAX_LISTED = 50;

/** A patient's visits, newest first, at most 50. */
export async function visitsOfPatient(tx: TenantTx, patientId: string): Promise<Visit[]> {
  const where = { patientId, status: Not(In(['HELD', 'RELEASED'])) };
  const rows = await tx.find(AppointmentTable, { where, order: { startsAt: 'desc' }, take: MAX_LISTED });
  return rows.filter(isVisit);
}

/** Which visit, and the version of it the caller saw. */
export const visitVersion = z.object({ id: z.ulid(), version: z.int().min(1) });
