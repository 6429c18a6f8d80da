import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { shownTo } from '../appointments/ownCalendar.ts';
import type { Context } from '../context.ts';
import { daysLater } from '../kernel/localDay.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { workOn } from '../kernel/openings.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { readWorkPlan, type WorkPlan } from '../schedules/workPlan.ts';
import { factsOf, SUMS, type Facts, type Sums } from './facts.ts';

/** What one practitioner's local day came to. */
export interface DailyFacts extends Facts {
  date: string;
  workMinutes: number;
}

export const reportInput = z.object({ clinicId: z.ulid(), from: calendarDate, to: calendarDate });

const MAX_DAYS = 92;

/** What is kept and what is still to be added to it: true at this moment. */
const BY_DAY = `select practitioner_id, on_date::text as date, ${SUMS} from (
    select * from daily_fact
    union all
    select tenant_id, clinic_id, practitioner_id, on_date, channel, booked, arrived, completed, no_shows, cancelled, walk_ins,
           booked_minutes, lead_minutes, waited, wait_minutes from daily_fact_change
  ) as facts
 where clinic_id = $1 and on_date between $2 and $3 and practitioner_id = any ($4)
 group by practitioner_id, on_date`;

/** What a clinic's days came to, by day and practitioner; days on which somebody works and nothing was booked included. */
export async function dailyReport(context: Context, request: unknown): Promise<DailyFacts[]> {
  const { clinicId, from, to } = validate(reportInput, request);
  if (to < from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (daysLater(from, MAX_DAYS) <= to) throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { days: MAX_DAYS });
  return inTenant(context.db, scopeOf(context), async tx => {
    const plan = await readWorkPlan(tx, { clinicId, from, to });
    const shown = await shownTo(tx, principalOf(context), plan.practitionerIds);
    const rows: Array<Sums & { date: string }> = await tx.query(BY_DAY, [clinicId, from, to, shown]);
    const facts = new Map(rows.map(row => [`${row.date}/${row.practitioner_id}`, factsOf(row)]));
    const days: DailyFacts[] = [];
    for (let date = from; date <= to; date = daysLater(date, 1))
      for (const practitionerId of shown) {
        const workMinutes = minutesOfWork(plan, practitionerId, date);
        const known = facts.get(`${date}/${practitionerId}`);
        if (known || workMinutes > 0) days.push({ ...(known ?? nothing(practitionerId)), date, workMinutes });
      }
    return days;
  });
}

const minutesOfWork = (plan: WorkPlan, practitionerId: string, date: string): number =>
  workOn(plan.diaryOf(practitionerId), date).reduce((sum, { start, end }) => sum + (end - start) / MINUTE, 0);

const nothing = (practitionerId: string): Facts => ({
  practitionerId,
  booked: 0,
  arrived: 0,
  completed: 0,
  noShows: 0,
  cancelled: 0,
  walkIns: 0,
  bookedMinutes: 0,
  leadMinutes: null,
  waitMinutes: null,
});
