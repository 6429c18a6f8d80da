import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { VisitType } from '../visitTypes/visitTypeTable.ts';
import { assertLength } from './appointment.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { placeVisit, type WantedTime } from './placing.ts';
import { tellBooked } from './tell.ts';

/** A visit somebody wants, before it is known how it goes into the calendar. */
export type WantedVisit = Omit<WantedTime, 'patientId' | 'beforeMinutes' | 'afterMinutes'> & {
  patientId: string;
  visitTypeId: string | null;
  seriesId: string | null;
};

/** Finds the visit its place, stores it and tells the other services. @returns Its id @throws as `placeVisit` */
export async function storeBooked(
  tx: TenantTx,
  wanted: WantedVisit,
  { type, now, changedBy }: { type: VisitType | null; now: Date; changedBy: string | null },
): Promise<string> {
  assertLength(wanted, type);
  const minutes = { beforeMinutes: type?.beforeMinutes ?? 0, afterMinutes: type?.afterMinutes ?? 0 };
  const placed = await placeVisit(tx, { ...wanted, ...minutes }, { now });
  const { tenantId, actor: bookedBy } = tx.scope;
  const visit = { tenantId, id: newId(), ...wanted, ...minutes, ...placed, status: 'BOOKED' as const };
  await tx.insert(AppointmentTable, { ...visit, bookedBy });
  await recordHistory(tx, { action: 'BOOK', before: null, after: visit, at: now, changedBy });
  await tellBooked(tx, visit);
  return visit.id;
}
