import { In, IsNull } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { daysAround, timeOf, upcomingVisits, visitsHitBy, type HitVisits } from '../absences/hitVisits.ts';
import type { Appointment } from '../appointments/appointmentTable.ts';
import { awayOn } from '../kernel/closures.ts';
import { overlap } from '../kernel/interval.ts';
import { DAY } from '../kernel/localTime.ts';
import { occupied } from '../kernel/openings.ts';
import { RoundTable, roundWork, type Round } from '../rounds/roundTable.ts';
import { hospitalKey, pairOf, siteOf, type SitePair } from './sites.ts';
import { minutesOf, TravelTimeTable } from './travelTables.ts';

/** Minutes between two sites by their keys, 0 where nothing is known. */
type Between = (one: string, other: string) => number;

/**
 * The visits from now on that leave their practitioner too little time for the road, to another visit or to a round; read in
 * a transaction over every clinic. Of two visits too near to each other both are told, for either can be moved.
 * @param pairs between which sites
 * @param scope the caller's own
 */
export async function visitsTooNear(
  tx: TenantTx,
  scope: TenantScope,
  { pairs, now }: { pairs: readonly SitePair[]; now: Date },
): Promise<HitVisits> {
  const sites = [...new Set(pairs.flatMap(({ clinicId, site }) => [clinicId, site]))].map(siteOf);
  const where = { clinicId: In(sites.flatMap(({ clinicId }) => clinicId ?? [])) };
  const hospitals = sites.flatMap(({ hospital }) => hospital ?? []);
  const rows = await tx.findBy(TravelTimeTable, [...pairs]);
  const known = new Map(rows.map(row => [`${row.clinicId} ${row.site}`, minutesOf(row) ?? 0]));
  const between: Between = (one, other) => {
    const { clinicId, site } = pairOf(one, other);
    return known.get(`${clinicId} ${site}`) ?? 0;
  };
  const rounds = await tx.findBy(RoundTable, { hospital: In(hospitals), deletedAt: IsNull() });
  const visits = await upcomingVisits(tx, where, now);
  const hit = new Set([...nearEachOther(visits, between), ...nearRounds(visits, rounds, between)]);
  return visitsHitBy(tx, scope, { where, hits: ({ id }) => hit.has(id), now });
}

/** @param visits earliest first */
function nearEachOther(visits: readonly Appointment[], between: Between): string[] {
  const byPractitioner = Map.groupBy(visits, ({ practitionerId }) => practitionerId);
  return [...byPractitioner.values()].flatMap(own =>
    own.flatMap((one, index) => {
      const later = own.slice(index + 1);
      const tooLate = later.findIndex(({ startsAt }) => startsAt.getTime() > one.endsAt.getTime() + DAY);
      return later
        .slice(0, tooLate === -1 ? undefined : tooLate)
        .filter(other => other.clinicId !== one.clinicId && isNear(one, other, between(one.clinicId, other.clinicId)))
        .flatMap(other => [one.id, other.id]);
    }),
  );
}

const isNear = (one: Appointment, other: Appointment, travelMinutes: number): boolean =>
  travelMinutes > 0 &&
  overlap(occupied({ ...one, ...timeOf(one) }), occupied({ ...other, ...timeOf(other), travelMinutes }));

function nearRounds(visits: readonly Appointment[], rounds: readonly Round[], between: Between): string[] {
  const byPractitioner = Map.groupBy(rounds, ({ practitionerId }) => practitionerId);
  const isHit = (visit: Appointment): boolean =>
    (byPractitioner.get(visit.practitionerId) ?? []).some(round => {
      const travelMinutes = between(visit.clinicId, hospitalKey(round.hospital));
      return (
        travelMinutes > 0 &&
        awayOn({ ...roundWork(round), travelMinutes }, daysAround(visit)).some(away => overlap(timeOf(visit), away))
      );
    });
  return visits.filter(isHit).map(({ id }) => id);
}
