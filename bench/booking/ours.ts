import { newId } from '@polyclinic/tenancy/id.ts';
import type { Answer, SchedulingHouse } from './schedulingHouse.ts';
import type { Attempt, Strategy, Time } from './strategy.ts';

const VISIT = '__typename ... on TimeTaken { nearest { startsAt endsAt } }';
const BOOK = `mutation Book($input: BookAppointmentInput!) {
  result: bookAppointment(input: $input) { ${VISIT} ... on AppointmentBooked { appointment { id version } } }
}`;
const MOVE = `mutation Move($input: RescheduleAppointmentInput!) {
  result: rescheduleAppointment(input: $input) { ${VISIT} ... on AppointmentRescheduled { appointment { id version } } }
}`;
const CANCEL = `mutation Cancel($input: CancelAppointmentInput!) { result: cancelAppointment(input: $input) { id version } }`;

interface Result {
  result: {
    __typename?: string;
    nearest?: Array<{ startsAt: string; endsAt: string }>;
    appointment?: { id: string; version: number };
    id?: string;
    version?: number;
  } | null;
}

const iso = (instant: number): string => new Date(instant).toISOString();

/** Refusals are conflicts; everything else that is not data is a fault of the server. */
const REFUSALS = new Set(['BAD_USER_INPUT', 'CONFLICT', 'NOT_FOUND']);

/** Scheduling itself, asked over HTTP as the gateway asks it. */
export function ours(house: SchedulingHouse): Strategy {
  const { clinicId, practitionerIds, patientIds } = house.clinic;
  const attemptOf = (practitioner: number, { data, code }: Answer<Result>): Attempt => {
    const result = data?.result;
    if (!result) return { outcome: REFUSALS.has(code ?? '') ? 'conflict' : 'error' };
    if (result.nearest)
      return {
        outcome: 'conflict',
        nearest: result.nearest.map(({ startsAt, endsAt }) => ({
          practitioner,
          start: Date.parse(startsAt),
          end: Date.parse(endsAt),
        })),
      };
    const { id, version } = result.appointment ?? result;
    return { outcome: 'ok', ...(id !== undefined && version !== undefined && { id, version }) };
  };
  const attempt = async (practitioner: number, query: string, input: object): Promise<Attempt> => {
    try {
      return attemptOf(practitioner, await house.ask<Result>(query, { input }));
    } catch {
      return { outcome: 'error' };
    }
  };
  const timeOf = ({ practitioner, start, end }: Time) => ({
    idempotencyKey: newId(),
    practitionerId: practitionerIds[practitioner],
    startsAt: iso(start),
    endsAt: iso(end),
  });
  return {
    name: 'ours',
    book: (time, patient) =>
      attempt(time.practitioner, BOOK, { ...timeOf(time), clinicId, patientId: patientIds[patient] }),
    move: ({ id, version }, time) => attempt(time.practitioner, MOVE, { ...timeOf(time), id, version }),
    cancel: ({ id, version }) => attempt(0, CANCEL, { id, version, reason: 'OTHER' }),
    overlaps: () => count(house, OVERLAPS),
    standing: () => count(house, `select count(*)::int as n from appointment where status = 'BOOKED'`),
    clear: async () => {
      await house.rows('scheduling', 'truncate appointment cascade');
    },
  };
}

/** Pairs that share a moment beyond the places of their session, with the minutes around them. */
const OVERLAPS = `select count(*)::int as n from appointment a
  join appointment b on a.tenant_id = b.tenant_id and a.practitioner_id = b.practitioner_id and a.id < b.id
   and a.lane = b.lane and a.status = 'BOOKED' and b.status = 'BOOKED'
   and a.starts_at < b.ends_at and b.starts_at < a.ends_at`;

async function count(house: SchedulingHouse, sql: string): Promise<number> {
  const [row] = await house.rows<{ n: number }>('scheduling', sql);
  return row!.n;
}
