import { z } from 'zod';
import { latestOfPatient } from '@polyclinic/subgraph/latestOfPatient.ts';
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

/** A page of a patient's visits, newest first. */
export async function visitsOfPatient(tx: TenantTx, patientId: string, page: unknown): Promise<Visit[]> {
  const rows = await latestOfPatient(tx, { table: AppointmentTable, at: 'starts_at' }, patientId, page)
    .andWhere(`row.status not in ('HELD', 'RELEASED')`)
    .getMany();
  return rows.filter(isVisit);
}

/** Which visit, and the version of it the caller saw. */
export const visitVersion = z.object({ id: z.ulid(), version: z.int().min(1) });
