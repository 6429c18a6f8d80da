import { In, IsNull, LessThan, MoreThan, Raw } from 'typeorm';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import type { DataSource } from 'typeorm';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';
import type { BookedVisit, Diary } from '../kernel/diary.ts';
import type { Interval } from '../kernel/interval.ts';
import { dayBounds } from '../kernel/localDay.ts';
import { ScheduleOverrideTable, ScheduleTable, type Schedule, type ScheduleOverride } from './scheduleTables.ts';

/** When some practitioners work in one clinic, ready to be resolved for any day. */
export interface WorkPlan {
  clinic: ClinicReference;
  /** In the order of their ids. */
  practitionerIds: string[];
  /** As if nobody were booked. */
  diaryOf(practitionerId: string): Diary;
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
    diaryOf: id => ({
      zone: clinic.timezone,
      weekly: weekly.get(id) ?? [],
      dated: overrides.get(id) ?? [],
      opening: null,
      closures: [],
      elsewhere: [],
      blocked: [],
      visits: [],
    }),
  };
}

/** Local dates, both ends included. */
export interface LocalDays {
  from: string;
  to: string;
}

/** What is booked of one practitioner: visits in the clinic that is asked for, and time taken by those in others. */
export interface Booked {
  visits: BookedVisit[];
  blocked: Interval[];
}

/** When practitioners are taken, in whichever clinic of the tenant: their time is one (SCH-06). */
export async function readBooked(
  db: DataSource,
  scope: TenantScope,
  { clinic, practitionerIds }: WorkPlan,
  { from, to }: LocalDays,
): Promise<(practitionerId: string) => Booked> {
  const range = { start: dayBounds(from, clinic.timezone).start, end: dayBounds(to, clinic.timezone).end };
  const visits = await inTenant(db, acrossClinics(scope), tx =>
    tx.find(AppointmentTable, {
      select: { practitionerId: true, clinicId: true, startsAt: true, endsAt: true },
      where: {
        practitionerId: In([...practitionerIds]),
        status: 'BOOKED',
        startsAt: LessThan(new Date(range.end)),
        endsAt: MoreThan(new Date(range.start)),
      },
    }),
  );
  const byPractitioner = Map.groupBy(visits, visit => visit.practitionerId);
  return practitionerId => {
    const own = byPractitioner.get(practitionerId) ?? [];
    const [here, elsewhere] = [true, false].map(isHere =>
      own
        .filter(({ clinicId }) => (clinicId === clinic.id) === isHere)
        .map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() })),
    );
    return { visits: here!, blocked: elsewhere! };
  };
}
