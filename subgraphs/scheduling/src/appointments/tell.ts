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
  { before, changedBy }: { before: Pick<Visit, 'startsAt' | 'practitionerId'>; changedBy: string | null },
): Promise<void> {
  const zone = await zoneOf(tx, visit);
  const previous = {
    // A visit never changes its clinic.
    previousLocalDate: localDate(before.startsAt, zone),
    previousStartsAt: before.startsAt.toISOString(),
    previousPractitionerId: before.practitionerId,
  };
  const moved = { ...factIn(zone, visit), ...timesOf(visit), ...previous, changedBy };
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

const factOf = async (tx: TenantTx, visit: Visit) => factIn(await zoneOf(tx, visit), visit);

const factIn = (zone: string, { id: appointmentId, clinicId, patientId, practitionerId, startsAt }: Visit) => ({
  appointmentId,
  clinicId,
  patientId,
  practitionerId,
  localDate: localDate(startsAt, zone),
});

const timesOf = ({ startsAt, endsAt }: Visit) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });

async function zoneOf(tx: TenantTx, { clinicId }: Pick<Visit, 'clinicId'>): Promise<string> {
  const { timezone } = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
  return timezone;
}
