import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { NO_POLICY, type Diary, type WorkElsewhere } from '../kernel/diary.ts';
import { localDate } from '../kernel/localDay.ts';
import { openingsOf, placesAt } from '../kernel/openings.ts';
import { readWorkPlan, type WorkPlan } from '../schedules/workPlan.ts';
import type { Appointment } from './appointmentTable.ts';

type Wanted = Pick<Appointment, 'clinicId' | 'practitionerId' | 'startsAt' | 'endsAt'>;

interface Places {
  /** How many the practitioner's session has at the wanted time, from 1 on. */
  places: number;
  plan: WorkPlan;
  /** Whether the practitioner is on the way to or from a round then. */
  onTheRoad: boolean;
}

/** The places of a practitioner's session at a wanted time. @throws Refusal when there is none, or no practitioner */
export async function placesDuring(
  tx: TenantTx,
  { clinicId, practitionerId, startsAt, endsAt }: Wanted,
  timezone: string,
): Promise<Places> {
  const day = localDate(startsAt, timezone);
  const plan = await readWorkPlan(tx, { clinicId, practitionerId, from: day, to: day });
  if (plan.practitionerIds.length === 0) throw new Refusal('NOT_FOUND', 'PRACTITIONER_NOT_FOUND');
  const diary = plan.diaryOf(practitionerId);
  const placesIn = (read: Diary): number => {
    const asked = { from: day, to: day, visit: null, gridMinutes: null, policy: NO_POLICY, now: 0 };
    return placesAt(openingsOf(read, asked), { start: startsAt.getTime(), end: endsAt.getTime() });
  };
  const places = placesIn(withoutRoads(diary));
  if (places === 0) throw new Refusal('BAD_USER_INPUT', 'OUTSIDE_WORKING_HOURS');
  return { places, plan, onTheRoad: diary.elsewhere.some(takesRoad) && placesIn(diary) === 0 };
}

const takesRoad = ({ travelMinutes = 0 }: WorkElsewhere): boolean => travelMinutes > 0;

const withoutRoads = (diary: Diary): Diary => ({
  ...diary,
  elsewhere: diary.elsewhere.map(work => ({ ...work, travelMinutes: 0 })),
});
