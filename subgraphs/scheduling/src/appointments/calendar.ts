import { And, In, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { dayBounds } from '../kernel/localDay.ts';
import { workOn } from '../kernel/openings.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { readWorkPlan } from '../schedules/workPlan.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { isVisit, type Visit } from './visit.ts';

export interface CalendarColumn {
  practitionerId: string;
  sessions: Array<{ startsAt: Date; endsAt: Date }>;
  appointments: Visit[];
}

export interface CalendarDay {
  date: string;
  timezone: string;
  columns: CalendarColumn[];
}

const input = z.object({ clinicId: z.ulid(), date: calendarDate });

/** One clinic's local day, a column per practitioner; read in one transaction (SCH-18). */
export async function calendarDay(context: Context, request: unknown): Promise<CalendarDay> {
  const { clinicId, date } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const plan = await readWorkPlan(tx, { clinicId, from: date, to: date });
    const { timezone } = plan.clinic;
    const { start, end } = dayBounds(date, timezone);
    const visits = await tx.find(AppointmentTable, {
      where: {
        clinicId,
        status: Not(In(['CANCELLED', 'NO_SHOW', 'RELEASED', 'HELD'])),
        startsAt: And(MoreThanOrEqual(new Date(start)), LessThan(new Date(end))),
      },
      order: { startsAt: 'asc' },
    });
    const byPractitioner = Map.groupBy(visits.filter(isVisit), visit => visit.practitionerId);
    const columns = plan.practitionerIds.map(practitionerId => ({
      practitionerId,
      sessions: workOn(plan.diaryOf(practitionerId), date).map(work => ({
        startsAt: new Date(work.start),
        endsAt: new Date(work.end),
      })),
      appointments: byPractitioner.get(practitionerId) ?? [],
    }));
    return { date, timezone, columns };
  });
}
