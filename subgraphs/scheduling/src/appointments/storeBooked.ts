import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { VisitType } from '../visitTypes/visitTypeTable.ts';
import { assertLength } from './appointment.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable, type Appointment } from './appointmentTable.ts';
import type { Placed, WantedTime } from './placing.ts';
import { tellBooked } from './tell.ts';
import { storeReason } from './visitReason.ts';

/** What somebody wants, with the minutes its type keeps free around it. @throws Refusal LENGTH_NOT_OF_TYPE */
export function withMinutes<Wanted extends Pick<Appointment, 'startsAt' | 'endsAt'>>(
  wanted: Wanted,
  type: VisitType | null,
): Wanted & Pick<Appointment, 'beforeMinutes' | 'afterMinutes'> {
  assertLength(wanted, type);
  return { ...wanted, beforeMinutes: type?.beforeMinutes ?? 0, afterMinutes: type?.afterMinutes ?? 0 };
}

/** A visit that has its place. */
type PlacedVisit = WantedTime &
  Placed &
  Pick<Appointment, 'visitTypeId' | 'seriesId'> & { patientId: string; reason: string | null };

/** Stores a visit that has its place and tells the other services. @returns Its id */
export async function storeBooked(
  tx: TenantTx,
  { reason, ...placed }: PlacedVisit,
  { context, now, changedBy }: { context: Pick<Context, 'sealing'>; now: Date; changedBy: string | null },
): Promise<string> {
  const { tenantId, actor: bookedBy } = tx.scope;
  const visit = { tenantId, id: newId(), ...placed, status: 'BOOKED' as const };
  await tx.insert(AppointmentTable, { ...visit, bookedBy });
  if (reason !== null) await storeReason(tx, context, { ...visit, reason });
  await recordHistory(tx, { action: 'BOOK', before: null, after: visit, at: now, changedBy });
  await tellBooked(tx, visit);
  return visit.id;
}
