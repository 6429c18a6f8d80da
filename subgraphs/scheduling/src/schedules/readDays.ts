import { Between, IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { daysLater } from '../kernel/localDay.ts';
import { assertWorksIn } from '../people/worksIn.ts';
import { calendarDate } from './calendarDate.ts';
import { ScheduleOverrideTable, type ScheduleOverride } from './scheduleTables.ts';
import { visibleClinic } from './workPlan.ts';

/** A session of one date. */
export interface DaySession {
  startsAtLocal: string;
  endsAtLocal: string;
  slotMinutes: number;
  capacity: number;
}

/** One date's own hours instead of the usual week's. */
export interface DayHours {
  practitionerId: string;
  clinicId: string;
  date: string;
  /** Earliest first; empty: not there that day. */
  sessions: DaySession[];
}

/** A month with the days of the weeks around it, at most. */
const MAX_DAYS = 62;

const input = z.object({ clinicId: z.ulid(), practitionerId: z.ulid(), from: calendarDate, to: calendarDate });

/** The dates on which a practitioner has hours of their own in a clinic, earliest first. */
export async function daysOf(context: Context, request: unknown): Promise<DayHours[]> {
  const { from, to, ...where } = validate(input, request);
  if (to < from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (daysLater(from, MAX_DAYS) < to) throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { days: MAX_DAYS });
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, where.clinicId);
    await assertWorksIn(tx, where.practitionerId, where.clinicId);
    return readDays(tx, { ...where, from, to });
  });
}

/** One date's own hours; null: it has none. */
export async function dayAt(tx: TenantTx, day: Omit<DayHours, 'sessions'>): Promise<DayHours | null> {
  const [found] = await readDays(tx, { ...day, from: day.date, to: day.date });
  return found ?? null;
}

async function readDays(tx: TenantTx, wanted: z.infer<typeof input>): Promise<DayHours[]> {
  const { clinicId, practitionerId, from, to } = wanted;
  const rows = await tx.find(ScheduleOverrideTable, {
    where: { clinicId, practitionerId, onDate: Between(from, to), deletedAt: IsNull() },
    order: { onDate: 'asc', startsAtLocal: 'asc' },
  });
  return [...Map.groupBy(rows, row => row.onDate)].map(([date, sessions]) => ({
    clinicId,
    practitionerId,
    date,
    sessions: sessions.flatMap(sessionOf),
  }));
}

const sessionOf = ({ startsAtLocal, endsAtLocal, slotMinutes, capacity }: ScheduleOverride): DaySession[] =>
  startsAtLocal === null || endsAtLocal === null
    ? []
    : [{ startsAtLocal: startsAtLocal.slice(0, 5), endsAtLocal: endsAtLocal.slice(0, 5), slotMinutes, capacity }];
