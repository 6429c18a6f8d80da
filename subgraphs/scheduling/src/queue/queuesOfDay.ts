import { And, In, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { UPCOMING } from '../appointments/states.ts';
import { isVisit, type Visit } from '../appointments/visit.ts';
import type { Context } from '../context.ts';
import type { Interval } from '../kernel/interval.ts';
import { dayBounds, localDate } from '../kernel/localDay.ts';
import { DAY, MINUTE } from '../kernel/localTime.ts';
import { workOn } from '../kernel/openings.ts';
import { readWorkPlan, visibleClinic } from '../schedules/workPlan.ts';
import { estimate, usualMinutes } from './estimates.ts';
import type { QueueOf } from './openQueue.ts';
import { QueueTable, QueueTicketTable, type Queue, type QueueTicket } from './queueTables.ts';
import { inTurn } from './turns.ts';

/** A ticket as it stands now. */
export type TicketView = QueueTicket & {
  /** When the patient is probably seen; left out where the whole queue was not read, or they are not in its line. */
  estimatedAt?: Date;
};

/** A booked visit of the day that nobody checked in for yet. */
export interface ExpectedVisit {
  appointment: Visit;
  /** How long after its time it probably begins, minutes. */
  delayMinutes: number;
}

/** A practitioner's queue as it stands now. */
export interface QueueView extends QueueOf {
  /** Null: nobody was in it yet. */
  queueId: string | null;
  date: string;
  timezone: string;
  lateUntil: Date | null;
  usualMinutes: number | null;
  tickets: TicketView[];
  expected: ExpectedVisit[];
}

const input = z.object({ clinicId: z.ulid(), practitionerId: z.ulid().nullish() });

/** Who waits in a clinic today: a queue per practitioner who works there, or is waited for (SCH-14). */
export async function queuesOfDay(context: Context, request: unknown): Promise<QueueView[]> {
  const { clinicId, practitionerId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), tx =>
    readQueues(tx, { clinicId, practitionerId: practitionerId ?? null }, context.now()),
  );
}

/** One practitioner's queue today. @throws Refusal NOT_FOUND PRACTITIONER_NOT_FOUND */
export async function queueOf(tx: TenantTx, of: QueueOf, now: Date): Promise<QueueView> {
  const [queue] = await readQueues(tx, of, now);
  if (!queue) throw new Refusal('NOT_FOUND', 'PRACTITIONER_NOT_FOUND');
  return queue;
}

export async function readQueues(
  tx: TenantTx,
  { clinicId, practitionerId }: { clinicId: string; practitionerId: string | null },
  now: Date,
): Promise<QueueView[]> {
  const { timezone } = await visibleClinic(tx, clinicId);
  const date = localDate(now, timezone);
  const plan = await readWorkPlan(tx, { clinicId, practitionerId, from: date, to: date });
  const ids = plan.practitionerIds;
  const queues = await tx.findBy(QueueTable, { clinicId, onDate: date, practitionerId: In(ids) });
  const tickets = Map.groupBy(
    await tx.findBy(QueueTicketTable, { queueId: In(queues.map(({ id }) => id)), state: Not('TAKEN_BACK' as const) }),
    ticket => ticket.practitionerId,
  );
  const expected = Map.groupBy(
    await expectedVisits(tx, { clinicId, ids, day: dayBounds(date, timezone) }),
    visit => visit.practitionerId,
  );
  const lengths = await latestLengths(tx, { clinicId, ids, now });
  return ids
    .map(id => ({
      practitionerId: id,
      sessions: workOn(plan.diaryOf(id), date),
      queue: queues.find(queue => queue.practitionerId === id) ?? null,
      tickets: tickets.get(id) ?? [],
      expected: expected.get(id) ?? [],
      usual: usualMinutes(lengths.get(id) ?? []),
    }))
    .filter(one => one.sessions.length > 0 || one.tickets.length > 0 || one.expected.length > 0 || practitionerId)
    .map(one => ({ clinicId, date, timezone, ...viewOf(one, now) }));
}

async function expectedVisits(
  tx: TenantTx,
  { clinicId, ids, day }: { clinicId: string; ids: string[]; day: Interval },
): Promise<Visit[]> {
  const rows = await tx.find(AppointmentTable, {
    where: {
      clinicId,
      practitionerId: In(ids),
      status: In([...UPCOMING]),
      startsAt: And(MoreThanOrEqual(new Date(day.start)), LessThan(new Date(day.end))),
    },
    order: { startsAt: 'asc', id: 'asc' },
  });
  return rows.filter(isVisit);
}

/** What the latest visits took, minutes, by practitioner; of the last weeks, for practitioners change. */
async function latestLengths(
  tx: TenantTx,
  { clinicId, ids, now }: { clinicId: string; ids: string[]; now: Date },
): Promise<ReadonlyMap<string, number[]>> {
  const rows: Array<{ practitioner_id: string; minutes: number }> = await tx.query(LENGTHS, [
    clinicId,
    ids,
    new Date(now.getTime() - LENGTHS_OF_DAYS * DAY),
    LATEST,
  ]);
  const byPractitioner = Map.groupBy(rows, row => row.practitioner_id);
  return new Map([...byPractitioner].map(([id, lengths]) => [id, lengths.map(({ minutes }) => minutes)]));
}

const LATEST = 20;
const LENGTHS_OF_DAYS = 60;
const LENGTHS = `select practitioner_id, minutes from (
    select practitioner_id, (extract(epoch from ended_at - started_at) / 60)::float8 as minutes,
           row_number() over (partition by practitioner_id order by ended_at desc) as latest
      from queue_ticket
     where clinic_id = $1 and practitioner_id = any ($2) and state = 'DONE' and ended_at > $3) as visits
  where latest <= $4`;

interface Standing {
  practitionerId: string;
  sessions: Interval[];
  queue: Queue | null;
  tickets: QueueTicket[];
  expected: Visit[];
  usual: number | null;
}

/** Pure. */
function viewOf(
  { practitionerId, sessions, queue, tickets, expected, usual }: Standing,
  now: Date,
): Omit<QueueView, 'clinicId' | 'date' | 'timezone'> {
  const of = (...states: Array<QueueTicket['state']>) => tickets.filter(({ state }) => states.includes(state));
  const seen = of('IN_CONSULTATION');
  const called = of('CALLED').sort((one, other) => time(one.calledAt) - time(other.calledAt));
  const waiting = inTurn(of('WAITING'));
  const over = of('DONE', 'LEFT').sort((one, other) => time(other.endedAt) - time(one.endedAt));
  const { startsAt, delayMinutes } = estimate({
    now: now.getTime(),
    lateUntil: queue?.lateUntil?.getTime() ?? null,
    sessions,
    usualMinutes: usual,
    inConsultation: seen.map(ticket => ({ ...ticket, startedAt: time(ticket.startedAt) })),
    ahead: [...called, ...waiting],
    expected: expected.map(visit => ({
      id: visit.id,
      startsAt: visit.startsAt.getTime(),
      plannedMinutes: (visit.endsAt.getTime() - visit.startsAt.getTime()) / MINUTE,
    })),
  });
  const estimated = (ticket: QueueTicket): TicketView => {
    const at = startsAt.get(ticket.id);
    return at === undefined ? ticket : { ...ticket, estimatedAt: new Date(at) };
  };
  return {
    practitionerId,
    queueId: queue?.id ?? null,
    lateUntil: queue?.lateUntil && queue.lateUntil > now ? queue.lateUntil : null,
    usualMinutes: usual,
    tickets: [...seen, ...called, ...waiting, ...of('SKIPPED'), ...over].map(estimated),
    expected: expected.map(appointment => ({ appointment, delayMinutes: delayMinutes.get(appointment.id) ?? 0 })),
  };
}

const time = (at: Date | null): number => at?.getTime() ?? 0;
