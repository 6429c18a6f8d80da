import { publish } from '@polyclinic/events/publish.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { appointmentEdited } from '@polyclinic/events/scheduling/appointmentEdited.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import { appointmentStatusChanged } from '@polyclinic/events/scheduling/appointmentStatusChanged.v1.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { localDate } from '../kernel/localDay.ts';
import type { Appointment, CANCEL_REASONS } from './appointmentTable.ts';
import type { ToldStatus } from './states.ts';

/** A visit somebody has; a hold concerns no other service. */
type Visit = Pick<Appointment, 'id' | 'clinicId' | 'practitionerId' | 'startsAt' | 'endsAt'> & { patientId: string };

/** Tells the other services of a visit that is now booked. */
export async function tellBooked(tx: TenantTx, visit: Visit): Promise<void> {
  await publish(tx, appointmentBooked, visit.id, { ...(await factOf(tx, visit)), ...timesOf(visit) });
}

/** Tells the other services of a visit that has another time now. @param before as it was */
export async function tellRescheduled(
  tx: TenantTx,
  visit: Visit,
  { before, changedBy }: { before: Pick<Visit, 'startsAt' | 'clinicId'>; changedBy: string | null },
): Promise<void> {
  const previousLocalDate = await dayOf(tx, before);
  const moved = { ...(await factOf(tx, visit)), ...timesOf(visit), previousLocalDate, changedBy };
  await publish(tx, appointmentRescheduled, visit.id, moved);
}

export async function tellCancelled(
  tx: TenantTx,
  visit: Visit,
  { reason, changedBy }: { reason: (typeof CANCEL_REASONS)[number]; changedBy: string | null },
): Promise<void> {
  await publish(tx, appointmentCancelled, visit.id, { ...(await factOf(tx, visit)), reason, changedBy });
}

export async function tellEdited(tx: TenantTx, visit: Visit, changedBy: string | null): Promise<void> {
  await publish(tx, appointmentEdited, visit.id, { ...(await factOf(tx, visit)), changedBy });
}

export async function tellStatus(
  tx: TenantTx,
  visit: Visit & { status: ToldStatus },
  changedBy: string | null,
): Promise<void> {
  await publish(tx, appointmentStatusChanged, visit.id, {
    ...(await factOf(tx, visit)),
    status: visit.status,
    changedBy,
  });
}

async function factOf(tx: TenantTx, visit: Visit) {
  const { id: appointmentId, clinicId, patientId, practitionerId } = visit;
  return { appointmentId, clinicId, patientId, practitionerId, localDate: await dayOf(tx, visit) };
}

const timesOf = ({ startsAt, endsAt }: Visit) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });

async function dayOf(tx: TenantTx, { clinicId, startsAt }: Pick<Visit, 'clinicId' | 'startsAt'>): Promise<string> {
  const { timezone } = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
  return localDate(startsAt, timezone);
}
