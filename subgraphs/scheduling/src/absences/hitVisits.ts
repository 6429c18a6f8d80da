import { In, MoreThan, type FindOptionsWhere } from 'typeorm';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { AppointmentTable, type Appointment } from '../appointments/appointmentTable.ts';
import { UPCOMING } from '../appointments/states.ts';
import { isVisit, type Visit } from '../appointments/visit.ts';
import { closureOn } from '../kernel/closures.ts';
import type { Closure, WorkPattern } from '../kernel/diary.ts';
import { overlap, type Interval } from '../kernel/interval.ts';
import { DAY } from '../kernel/localTime.ts';
import { sessionsOn, type Days } from '../kernel/sessions.ts';

/** Booked visits that lie in time now closed. */
export interface HitVisits {
  /** In the caller's clinics, earliest first. */
  appointments: Visit[];
  /** How many more there are in other clinics. */
  elsewhere: number;
}

/** Visits listed at most. */
export const MAX_LISTED = 500;

/** Whether a visit is hit; the zone is its clinic's. */
export type Hits = (visit: Appointment, zone: string) => boolean;

/** Whose visits, and which of them. */
interface Search {
  where: Pick<FindOptionsWhere<Appointment>, 'practitionerId' | 'clinicId'>;
  hits: Hits;
  now: Date;
}

/**
 * The visits from now on that are hit, read in a transaction over every clinic where they may lie anywhere (SCH-04): a
 * practitioner's visits elsewhere are counted and not shown.
 * @param scope the caller's own
 */
export async function visitsHitBy(tx: TenantTx, scope: TenantScope, { where, hits, now }: Search): Promise<HitVisits> {
  const visits = await upcomingVisits(tx, where, now);
  const clinics = await tx.findBy(ClinicReferenceTable, { id: In(visits.map(({ clinicId }) => clinicId)) });
  const zones = new Map(clinics.map(({ id, timezone }) => [id, timezone]));
  const hit = visits.filter(visit => hits(visit, zones.get(visit.clinicId) ?? 'UTC'));
  const own = hit.filter(({ clinicId }) => scope.clinicIds === 'ALL' || scope.clinicIds.includes(clinicId));
  return { appointments: own.slice(0, MAX_LISTED), elsewhere: hit.length - own.length };
}

/** The visits still to come, earliest first; who walks in has no time that could be hit. */
export async function upcomingVisits(tx: TenantTx, where: Search['where'], now: Date): Promise<Visit[]> {
  const rows = await tx.find(AppointmentTable, {
    where: { ...where, status: In([...UPCOMING]), walkIn: false, endsAt: MoreThan(now) },
    order: { startsAt: 'asc', id: 'asc' },
  });
  return rows.filter(isVisit);
}

/** Hits what lies in a stretch of time. Pure. */
export const inStretch =
  (closed: Interval): Hits =>
  visit =>
    overlap(timeOf(visit), closed);

/** Hits what lies in closed local days or hours. Pure. */
export const inClosure =
  (closed: Closure): Hits =>
  (visit, zone) =>
    closureOn(closed, zone, daysAround(visit)).some(stretch => overlap(timeOf(visit), stretch));

/** Hits what lies in work elsewhere. Pure. */
export const inWork =
  (work: WorkPattern): Hits =>
  visit =>
    sessionsOn(work, daysAround(visit)).some(session => overlap(timeOf(visit), session));

/** A visit's time, in the kernel's measure. Pure. */
export const timeOf = ({ startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>): Interval => ({
  start: startsAt.getTime(),
  end: endsAt.getTime(),
});

/** The local days, in whichever zone, whose hours may touch a visit. Pure. */
export const daysAround = ({ startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>): Days => ({
  first: Math.floor(startsAt.getTime() / DAY) - 2,
  last: Math.floor(endsAt.getTime() / DAY) + 1,
});
