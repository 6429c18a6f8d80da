import { LRUCache } from 'lru-cache';
import { In, Raw } from 'typeorm';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import type { DataSource } from 'typeorm';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { readClosed } from '../absences/closures.ts';
import { AppointmentTable, type Appointment } from '../appointments/appointmentTable.ts';
import { isExpired } from '../appointments/releaseExpired.ts';
import { TAKING_TIME } from '../appointments/states.ts';
import { touching } from '../appointments/touching.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';
import type { BookedVisit, Diary } from '../kernel/diary.ts';
import type { Interval } from '../kernel/interval.ts';
import { dayBounds, daysLater } from '../kernel/localDay.ts';
import { readRounds } from '../rounds/readRounds.ts';
import { busyElsewhere } from '../sharing/busyElsewhere.ts';
import { readRoads, type Roads } from '../travel/travelTables.ts';
import { readHours, readOpening, type LocalDays } from './workingHours.ts';

/** When some practitioners work in one clinic, ready to be resolved for any day. */
export interface WorkPlan {
  clinic: ClinicReference;
  /** In the order of their ids. */
  practitionerIds: string[];
  /** Those of them whose times are compared with other organizations'. */
  sharing: ReadonlySet<string>;
  /** From the clinic to other sites. */
  roads: Roads;
  /** As if nobody were booked. */
  diaryOf(practitionerId: string): Diary;
}

/** Clinics read in a transaction: the rules of one booking ask for its clinic several times. */
const clinicsOf = new WeakMap<TenantTx, Map<string, ClinicReference>>();

/** One of the caller's clinics, as the transaction first saw it. @throws Refusal NOT_FOUND CLINIC_NOT_FOUND */
export async function visibleClinic(tx: TenantTx, clinicId: string): Promise<ClinicReference> {
  const known = clinicsOf.get(tx) ?? new Map<string, ClinicReference>();
  const clinic = known.get(clinicId) ?? (await tx.findOneBy(ClinicReferenceTable, { id: clinicId }));
  if (!clinic) throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
  clinicsOf.set(tx, known.set(clinicId, clinic));
  return clinic;
}

/** Whose work, where, and on which days. */
export interface PlanWanted extends LocalDays {
  clinicId: string;
  /** Left out: every practitioner of the clinic. */
  practitionerId?: string | null;
}

/** Work plans kept in memory at most, of all tenants. */
const MAX_PLANS = 2_000;

/** Plans with the stamp they were read under; one under the stamp of now is what would be read now (ADR 0043). */
const plans = new LRUCache<string, { stamp: string; plan: WorkPlan }>({ max: MAX_PLANS });

/** Reads when the practitioners of a clinic, or one of them, work, and what is closed to visits around some days. */
export async function readWorkPlan(tx: TenantTx, wanted: PlanWanted): Promise<WorkPlan> {
  const { clinicId, practitionerId = null, from, to } = wanted;
  const clinic = await visibleClinic(tx, clinicId);
  const [row]: Array<{ value: string }> = await tx.query('select value from availability_stamp');
  const stamp = `${row?.value}`;
  const key = JSON.stringify([tx.scope.tenantId, clinicId, clinic.timezone, practitionerId, from, to]);
  const known = plans.get(key);
  if (known?.stamp === stamp) return { ...known.plan, clinic };
  const plan = await readPlan(tx, clinic, wanted);
  plans.set(key, { stamp, plan });
  return plan;
}

async function readPlan(tx: TenantTx, clinic: ClinicReference, wanted: PlanWanted): Promise<WorkPlan> {
  const { clinicId, practitionerId, from, to } = wanted;
  const people = await tx.find(PractitionerReferenceTable, {
    where: {
      ...(practitionerId && { id: practitionerId }),
      clinicIds: Raw(column => `:clinicId = any (${column})`, { clinicId }),
    },
    order: { id: 'asc' },
  });
  const practitionerIds = people.map(({ id }) => id);
  const wantedHours = { clinicId, practitionerIds, from, to };
  const hoursOf = await readHours(tx, wantedHours);
  const opening = await readOpening(tx, clinicId, { from, to });
  const roads = await readRoads(tx, clinicId);
  const elsewhereOf = await readRounds(tx, { ...wantedHours, roads });
  const closedOf = await readClosed(tx, { ...wantedHours, zone: clinic.timezone });
  return {
    clinic,
    practitionerIds,
    sharing: new Set(people.filter(({ sharesBusyTimes }) => sharesBusyTimes).map(({ id }) => id)),
    roads,
    diaryOf: id => ({
      zone: clinic.timezone,
      ...hoursOf(id),
      opening,
      elsewhere: elsewhereOf(id),
      visits: [],
      ...closedOf(id),
    }),
  };
}

type Timed = Pick<Appointment, 'clinicId' | 'startsAt' | 'endsAt' | 'beforeMinutes' | 'afterMinutes'>;

/** A visit as it takes time of a plan's clinic. Pure. */
export const bookedVisit = (
  { clinic, roads }: Pick<WorkPlan, 'clinic' | 'roads'>,
  { clinicId, startsAt, endsAt, beforeMinutes, afterMinutes }: Timed,
): BookedVisit => ({
  start: startsAt.getTime(),
  end: endsAt.getTime(),
  beforeMinutes,
  afterMinutes,
  elsewhere: clinicId !== clinic.id,
  travelMinutes: roads.get(clinicId) ?? 0,
});

/** Time taken by another organization, which like a visit elsewhere takes every place. Pure. */
export const takenElsewhere = (busy: Interval): BookedVisit => ({ ...busy, elsewhere: true });

/**
 * The diaries with what is booked, in whichever clinic of the tenant, and in other organizations for who shares that: a
 * practitioner's time is one (SCH-06, SCH-31).
 * @returns By practitioner
 */
export async function readDiaries(
  db: DataSource,
  scope: TenantScope,
  plan: WorkPlan,
  { from, to, now }: LocalDays & { now: Date },
): Promise<(practitionerId: string) => Diary> {
  const { clinic, practitionerIds, sharing, diaryOf } = plan;
  // A day more on either side: minutes around visits, and sessions, reach across midnight.
  const [first, last] = [daysLater(from, -1), daysLater(to, 1)];
  const range = { start: dayBounds(first, clinic.timezone).start, end: dayBounds(last, clinic.timezone).end };
  const [visits, busyOf] = await inTenant(db, acrossClinics(scope), async tx => [
    await tx.find(AppointmentTable, {
      select: {
        practitionerId: true,
        clinicId: true,
        startsAt: true,
        endsAt: true,
        beforeMinutes: true,
        afterMinutes: true,
        status: true,
        heldUntil: true,
      },
      where: {
        practitionerId: In([...practitionerIds]),
        status: In([...TAKING_TIME]),
        walkIn: false,
        ...touching(range),
      },
    }),
    await busyElsewhere(tx, sharing, { practitionerIds, range, now }),
  ]);
  const standing = visits.filter(visit => !isExpired(visit, now));
  const byPractitioner = Map.groupBy(standing, visit => visit.practitionerId);
  return practitionerId => ({
    ...diaryOf(practitionerId),
    visits: [
      ...(byPractitioner.get(practitionerId) ?? []).map(visit => bookedVisit(plan, visit)),
      ...busyOf(practitionerId).map(takenElsewhere),
    ],
  });
}
