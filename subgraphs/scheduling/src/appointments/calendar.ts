import { LessThan, MoreThanOrEqual, And } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { dayBounds } from '../schedules/freeTimes.ts';
import { readWorkPlan } from '../schedules/workPlan.ts';
import { AppointmentTable, type Appointment } from './appointmentTable.ts';

export interface CalendarColumn {
  practitionerId: string;
  sessions: Array<{ startsAt: Date; endsAt: Date }>;
  appointments: Appointment[];
}

export interface CalendarDay {
  date: string;
  timezone: string;
  columns: CalendarColumn[];
}

const input = z.object({ clinicId: z.ulid(), date: z.iso.date() });

/** One clinic's local day, a column per practitioner; read in one transaction (SCH-18). */
export async function calendarDay(context: Context, request: unknown): Promise<CalendarDay> {
  const { clinicId, date } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const plan = await readWorkPlan(tx, clinicId);
    const { timezone } = plan.clinic;
    const { start, end } = dayBounds(date, timezone);
    const visits = await tx.find(AppointmentTable, {
      where: { clinicId, status: 'BOOKED', startsAt: And(MoreThanOrEqual(new Date(start)), LessThan(new Date(end))) },
      order: { startsAt: 'asc' },
    });
    const byPractitioner = Map.groupBy(visits, visit => visit.practitionerId);
    const columns = plan.practitionerIds.map(practitionerId => ({
      practitionerId,
      sessions: plan
        .sessionsOf(practitionerId, date)
        .map(session => ({ startsAt: new Date(session.start), endsAt: new Date(session.end) })),
      appointments: byPractitioner.get(practitionerId) ?? [],
    }));
    return { date, timezone, columns };
  });
}
