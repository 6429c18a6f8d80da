import { In, IsNull, LessThan, MoreThan, Raw } from 'typeorm';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import type { DataSource } from 'typeorm';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';
import { dayBounds, sessionsOn, type Interval, type Session } from './freeTimes.ts';
import { ScheduleOverrideTable, ScheduleTable, type Schedule, type ScheduleOverride } from './scheduleTables.ts';

/** Working hours of some practitioners in one clinic, ready to be resolved for any day. */
export interface WorkPlan {
  clinic: ClinicReference;
  /** In the order of their ids. */
  practitionerIds: string[];
  sessionsOf(practitionerId: string, date: string): Session[];
}

/** One of the caller's clinics. @throws Refusal NOT_FOUND CLINIC_NOT_FOUND */
export async function visibleClinic(tx: TenantTx, clinicId: string): Promise<ClinicReference> {
  const clinic = await tx.findOneBy(ClinicReferenceTable, { id: clinicId });
  if (!clinic) throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
  return clinic;
}

/** Reads the working hours of a clinic, or of one of its practitioners. */
export async function readWorkPlan(tx: TenantTx, clinicId: string, practitionerId?: string | null): Promise<WorkPlan> {
  const clinic = await visibleClinic(tx, clinicId);
  const people = await tx.find(PractitionerReferenceTable, {
    where: {
      ...(practitionerId && { id: practitionerId }),
      clinicIds: Raw(column => `:clinicId = any (${column})`, { clinicId }),
    },
    order: { id: 'asc' },
  });
  const practitionerIds = people.map(({ id }) => id);
  const where = { clinicId, practitionerId: In(practitionerIds), deletedAt: IsNull() };
  const weekly = Map.groupBy<string, Schedule>(await tx.findBy(ScheduleTable, where), row => row.practitionerId);
  const overrides = Map.groupBy<string, ScheduleOverride>(
    await tx.findBy(ScheduleOverrideTable, where),
    row => row.practitionerId,
  );
  return {
    clinic,
    practitionerIds,
    sessionsOf: (id, date) => sessionsOn(date, clinic.timezone, weekly.get(id) ?? [], overrides.get(id) ?? []),
  };
}

export interface LocalDays {
  from: string;
  to: string;
  zone: string;
}

/** When these practitioners are taken, in whichever clinic of the tenant: their time is one (SCH-06). */
export async function readBusy(
  db: DataSource,
  scope: TenantScope,
  practitionerIds: readonly string[],
  { from, to, zone }: LocalDays,
): Promise<Map<string, Interval[]>> {
  const range = { start: dayBounds(from, zone).start, end: dayBounds(to, zone).end };
  const visits = await inTenant(db, acrossClinics(scope), tx =>
    tx.find(AppointmentTable, {
      select: { practitionerId: true, startsAt: true, endsAt: true },
      where: {
        practitionerId: In([...practitionerIds]),
        status: 'BOOKED',
        startsAt: LessThan(new Date(range.end)),
        endsAt: MoreThan(new Date(range.start)),
      },
    }),
  );
  const intervals = visits.map(visit => ({ ...visit, start: visit.startsAt.getTime(), end: visit.endsAt.getTime() }));
  return Map.groupBy(intervals, visit => visit.practitionerId);
}
