import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { localDate } from '../kernel/localDay.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { readQueues, type QueueView, type TicketView } from './queuesOfDay.ts';

/** What everybody in a waiting room may see of a patient's place. */
export interface BoardPlace {
  token: number;
  /** Whose initials stand beside it, as far as the patients service tells them. */
  patientId: string;
  roomOf: string;
}

/** One practitioner's part of the board. */
export interface BoardColumn {
  practitionerId: string;
  nowServing: BoardPlace[];
  waiting: BoardPlace[];
  /** How many more wait. */
  more: number;
  lateUntil: Date | null;
}

export interface WaitingRoomBoard {
  date: string;
  timezone: string;
  columns: BoardColumn[];
}

/** Places of those who wait that fit on a screen across the room. */
const MAX_WAITING = 8;

const input = z.object({ clinicId: z.ulid() });

/** The waiting room's board: whose token is called, and whose turn comes next (FE-11). */
export async function waitingRoomBoard(context: Context, request: unknown): Promise<WaitingRoomBoard> {
  const { clinicId } = validate(input, request);
  const now = context.now();
  return inTenant(context.db, scopeOf(context), async tx => {
    const { timezone } = await visibleClinic(tx, clinicId);
    const queues = await readQueues(tx, { clinicId, practitionerId: null }, now);
    return { date: localDate(now, timezone), timezone, columns: queues.map(columnOf) };
  });
}

/** Pure. */
function columnOf({ practitionerId, tickets, lateUntil }: QueueView): BoardColumn {
  const waiting = tickets.filter(({ state }) => state === 'WAITING');
  return {
    practitionerId,
    // Who was called last stands first: that is the one to be told.
    nowServing: [
      ...tickets.filter(({ state }) => state === 'CALLED').reverse(),
      ...tickets.filter(({ state }) => state === 'IN_CONSULTATION'),
    ].map(placeOf),
    waiting: waiting.slice(0, MAX_WAITING).map(placeOf),
    more: Math.max(0, waiting.length - MAX_WAITING),
    lateUntil,
  };
}

const placeOf = ({ token, patientId, appointmentId }: TicketView): BoardPlace => ({
  token,
  patientId,
  roomOf: appointmentId,
});
