import { In, MoreThan, type FindOptionsWhere } from 'typeorm';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { AppointmentTable, type Appointment } from '../appointments/appointmentTable.ts';
import { UPCOMING } from '../appointments/states.ts';
import { isVisit, type Visit } from '../appointments/visit.ts';
import { closureOn } from '../kernel/closures.ts';
import type { Closure } from '../kernel/diary.ts';
import { overlap, type Interval } from '../kernel/interval.ts';
import { DAY } from '../kernel/localTime.ts';

/** Booked visits that lie in time now closed. */
export interface HitVisits {
  /** In the caller's clinics, earliest first. */
  appointments: Visit[];
  /** How many more there are in other clinics. */
  elsewhere: number;
}

const MAX_LISTED = 500;

/** Whose visits, of which days, in time closed how. */
interface Search {
  where: Pick<FindOptionsWhere<Appointment>, 'practitionerId' | 'clinicId'>;
  closed: Interval | Closure;
  now: Date;
}

/**
 * The visits from now on that closed time hits, read in a transaction over every clinic (SCH-04): a practitioner's visits
 * elsewhere are counted and not shown.
 * @param scope the caller's own
 */
export async function visitsHitBy(
  tx: TenantTx,
  scope: TenantScope,
  { where, closed, now }: Search,
): Promise<HitVisits> {
  const rows = await tx.find(AppointmentTable, {
    where: { ...where, status: In([...UPCOMING]), endsAt: MoreThan(now) },
    order: { startsAt: 'asc', id: 'asc' },
  });
  const visits = rows.filter(isVisit);
  const clinics = await tx.findBy(ClinicReferenceTable, { id: In(visits.map(({ clinicId }) => clinicId)) });
  const zones = new Map(clinics.map(({ id, timezone }) => [id, timezone]));
  const hit = visits.filter(visit => isHit(visit, closed, zones.get(visit.clinicId) ?? 'UTC'));
  const own = hit.filter(({ clinicId }) => scope.clinicIds === 'ALL' || scope.clinicIds.includes(clinicId));
  return { appointments: own.slice(0, MAX_LISTED), elsewhere: hit.length - own.length };
}

function isHit({ startsAt, endsAt }: Appointment, closed: Interval | Closure, zone: string): boolean {
  const visit = { start: startsAt.getTime(), end: endsAt.getTime() };
  if ('start' in closed) return overlap(visit, closed);
  const days = { first: Math.floor(visit.start / DAY) - 1, last: Math.floor(visit.end / DAY) + 1 };
  return closureOn(closed, zone, days).some(stretch => overlap(visit, stretch));
}
