import { And, In, LessThan, MoreThanOrEqual } from 'typeorm';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { dayBounds, localDate } from '../kernel/localDay.ts';
import { workOn } from '../kernel/openings.ts';
import { readWorkPlan } from '../schedules/workPlan.ts';
import { busyElsewhere } from '../sharing/busyElsewhere.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { calendarInput, datesFrom } from './calendarWanted.ts';
import { closedTimesOn, readClosings, type ClosedTime } from './closedTimes.ts';
import { shownTo } from './ownCalendar.ts';
import { isVisit, type Visit } from './visit.ts';

export interface CalendarColumn {
  date: string;
  practitionerId: string;
  sessions: Array<{ startsAt: Date; endsAt: Date }>;
  closed: ClosedTime[];
  appointments: Visit[];
}

export interface Calendar {
  date: string;
  timezone: string;
  columns: CalendarColumn[];
}

const MAX_DAYS = 7;

/** A clinic's local days, a column per day and practitioner; read in one transaction (SCH-18, SCH-28). */
export async function calendar(context: Context, request: unknown): Promise<Calendar> {
  const { clinicId, date, days, practitionerIds: asked, statuses } = validate(calendarInput, request);
  const dates = datesFrom(date, days, MAX_DAYS);
  const to = dates.at(-1)!;
  return inTenant(context.db, scopeOf(context), async tx => {
    const plan = await readWorkPlan(tx, { clinicId, from: date, to });
    const zone = plan.clinic.timezone;
    // Every visit tells its zone.
    context.load.clinic.prime(clinicId, plan.clinic);
    const wanted = plan.practitionerIds.filter(id => !asked || asked.includes(id));
    const practitionerIds = await shownTo(tx, principalOf(context), wanted);
    const closingsOf = await readClosings(tx, { clinicId, zone, practitionerIds, from: date, to });
    const range = { start: dayBounds(date, zone).start, end: dayBounds(to, zone).end };
    const busyOf = await busyElsewhere(tx, plan.sharing, { practitionerIds, range, now: context.now() });
    const visits = await tx.find(AppointmentTable, {
      where: {
        clinicId,
        practitionerId: In(practitionerIds),
        status: In([...statuses]),
        startsAt: And(MoreThanOrEqual(new Date(range.start)), LessThan(new Date(range.end))),
      },
      order: { startsAt: 'asc', id: 'asc' },
    });
    const cells = Map.groupBy(visits.filter(isVisit), visit =>
      cellOf(localDate(visit.startsAt, zone), visit.practitionerId),
    );
    const columnOf = (day: string, practitionerId: string): CalendarColumn => {
      const diary = plan.diaryOf(practitionerId);
      return {
        date: day,
        practitionerId,
        sessions: workOn(diary, day).map(({ start, end }) => ({ startsAt: new Date(start), endsAt: new Date(end) })),
        closed: closedTimesOn(closingsOf(practitionerId), { ...diary, busy: busyOf(practitionerId), date: day }),
        appointments: cells.get(cellOf(day, practitionerId)) ?? [],
      };
    };
    return { date, timezone: zone, columns: dates.flatMap(day => practitionerIds.map(id => columnOf(day, id))) };
  });
}

const cellOf = (date: string, practitionerId: string): string => `${date}/${practitionerId}`;
