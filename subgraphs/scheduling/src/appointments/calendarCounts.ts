import { And, In, LessThan, MoreThanOrEqual } from 'typeorm';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { dayBounds, localDate } from '../kernel/localDay.ts';
import { readWorkPlan } from '../schedules/workPlan.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { calendarInput, datesFrom } from './calendarWanted.ts';
import { shownTo } from './ownCalendar.ts';

export interface CalendarCount {
  date: string;
  practitionerId: string;
  visits: number;
}

/** Six whole weeks hold any month. */
const MAX_DAYS = 42;

/** How many visits each practitioner has on each local day, in the order of dates and practitioners (SCH-18, SCH-28). */
export async function calendarCounts(context: Context, request: unknown): Promise<CalendarCount[]> {
  const { clinicId, date, days, practitionerIds: asked, statuses } = validate(calendarInput, request);
  const to = datesFrom(date, days, MAX_DAYS).at(-1)!;
  return inTenant(context.db, scopeOf(context), async tx => {
    const plan = await readWorkPlan(tx, { clinicId, from: date, to });
    const zone = plan.clinic.timezone;
    const wanted = plan.practitionerIds.filter(id => !asked || asked.includes(id));
    const practitionerIds = await shownTo(tx, principalOf(context), wanted);
    const visits = await tx.find(AppointmentTable, {
      select: { practitionerId: true, startsAt: true },
      where: {
        clinicId,
        practitionerId: In(practitionerIds),
        status: In([...statuses]),
        startsAt: And(
          MoreThanOrEqual(new Date(dayBounds(date, zone).start)),
          LessThan(new Date(dayBounds(to, zone).end)),
        ),
      },
    });
    const cells = Map.groupBy(visits, visit => `${localDate(visit.startsAt, zone)}/${visit.practitionerId}`);
    return [...cells]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([cell, { length }]) => {
        const [day = '', practitionerId = ''] = cell.split('/');
        return { date: day, practitionerId, visits: length };
      });
  });
}
