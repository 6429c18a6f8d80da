import { newId } from '@polyclinic/tenancy/id.ts';
import { dayAhead } from '../booking/clinicUnderTest.ts';
import { oneOf, randomOf } from '../booking/random.ts';
import type { Answer, SchedulingHouse } from '../booking/schedulingHouse.ts';
import type { Action, Interval, Operation, Outcome } from './record.ts';

const MINUTE = 60_000;
const DAYS = 40;
const RESULT = `__typename ... on TimeTaken { collidesWith } ... on AppointmentBooked { appointment { id } }`;
/** By action: the operation, and how its variables are made of the action. */
const QUERIES: Record<Action['kind'], string> = {
  book: `mutation A($input: BookAppointmentInput!) { result: bookAppointment(input: $input) { ${RESULT} } }`,
  hold: `mutation A($input: HoldTimeInput!) {
    result: holdTime(input: $input) { __typename ... on TimeTaken { collidesWith } ... on TimeHeld { hold { id } } }
  }`,
  bookHold: `mutation A($input: BookHoldInput!) { result: bookHold(input: $input) { ${RESULT} } }`,
  releaseHold: `mutation A($id: ID!) { result: releaseHold(id: $id) { id } }`,
  move: `mutation A($input: RescheduleAppointmentInput!) {
    result: rescheduleAppointment(input: $input) {
      __typename ... on TimeTaken { collidesWith } ... on AppointmentRescheduled { appointment { id } }
    }
  }`,
  cancel: `mutation A($input: CancelAppointmentInput!) { result: cancelAppointment(input: $input) { id } }`,
};
const VERSION = `query V($id: ID!) { appointment(id: $id) { version } }`;

interface Result {
  result: {
    __typename?: string;
    collidesWith?: string;
    appointment?: { id: string };
    hold?: { id: string };
    id?: string;
  } | null;
}

/** A visit or hold as its client believes it to be. */
interface Own {
  id: string;
  held: boolean;
}

/** Nobody presses on while the house is down. */
const AFTER_SILENCE_MILLISECONDS = 400;

/** Answers that say nothing of whether the work was done. */
const SAYS_NOTHING = new Set(['UNAVAILABLE', 'INTERNAL']);

/** One seeded client: books, holds, moves and cancels its own, and keeps what it asked and heard. */
export class Client {
  readonly operations: Operation[] = [];
  private readonly own: Own[] = [];
  private readonly random: () => number;
  private readonly house: SchedulingHouse;
  private readonly index: number;
  constructor(house: SchedulingHouse, index: number, seed: number) {
    this.house = house;
    this.index = index;
    this.random = randomOf(seed * 1_000 + index);
  }

  /** Does one thing more. What is not answered is asked again, or left: either is how clients are. */
  async act(): Promise<void> {
    const action = this.next();
    const key = newId();
    const version = action.kind === 'move' || action.kind === 'cancel' ? await this.versionOf(action.id) : 0;
    let outcome = await this.attempt(action, { key, version });
    const again = this.random() < 0.7 ? 3 : 0;
    for (let attempt = 0; attempt < again && outcome.kind === 'unknown' && isKeyed(action); attempt++) {
      await new Promise(resolve => setTimeout(resolve, 200 * (attempt + 1)));
      outcome = await this.attempt(action, { key, version });
    }
    if (outcome.kind === 'unknown') await new Promise(resolve => setTimeout(resolve, AFTER_SILENCE_MILLISECONDS));
    this.operations.push({ client: this.index, key, action, outcome });
    this.learn(action, outcome);
  }

  private next(): Action {
    const visit = this.own.length > 0 ? oneOf(this.random, this.own) : null;
    const dice = this.random();
    const patientId = oneOf(this.random, this.house.clinic.patientIds);
    if (visit?.held && dice < 0.5)
      return dice < 0.35 ? { kind: 'bookHold', id: visit.id, patientId } : { kind: 'releaseHold', id: visit.id };
    if (visit && !visit.held && dice < 0.5)
      return dice < 0.3 ? { kind: 'move', id: visit.id, time: this.time() } : { kind: 'cancel', id: visit.id };
    return dice < 0.85 ? { kind: 'book', patientId, time: this.time() } : { kind: 'hold', time: this.time() };
  }

  private time(): Interval {
    const start =
      dayAhead(2 + Math.floor(this.random() * DAYS)) + (8 * 60 + 5 * Math.floor(this.random() * 90)) * MINUTE;
    const minutes = oneOf(this.random, [10, 15, 15, 20, 30]);
    return {
      practitionerId: oneOf(this.random, this.house.clinic.practitionerIds),
      start,
      end: start + minutes * MINUTE,
    };
  }

  private async versionOf(id: string): Promise<number> {
    try {
      const { data } = await this.house.ask<{ appointment: { version: number } | null }>(VERSION, { id });
      return data?.appointment?.version ?? 1;
    } catch {
      return 1;
    }
  }

  private async attempt(action: Action, request: { key: string; version: number }): Promise<Outcome> {
    try {
      return outcomeOf(await this.house.ask<Result>(QUERIES[action.kind], variablesOf(action, request, this.house)));
    } catch {
      return { kind: 'unknown' };
    }
  }

  private learn(action: Action, outcome: Outcome): void {
    const gone = action.kind === 'cancel' || action.kind === 'releaseHold' || action.kind === 'bookHold';
    if (gone && outcome.kind !== 'fail')
      this.own.splice(0, this.own.length, ...this.own.filter(({ id }) => id !== action.id));
    if (outcome.kind !== 'ok') return;
    if (action.kind === 'book' || action.kind === 'hold')
      this.own.push({ id: outcome.id, held: action.kind === 'hold' });
    if (action.kind === 'bookHold') this.own.push({ id: outcome.id, held: false });
  }
}

/** What has no key cannot be asked again without becoming another operation. */
const isKeyed = ({ kind }: Action): boolean => kind !== 'cancel' && kind !== 'releaseHold';

function outcomeOf({ data, reason, code }: Answer<Result>): Outcome {
  const result = data?.result;
  if (!result)
    return SAYS_NOTHING.has(code ?? '') ? { kind: 'unknown' } : { kind: 'fail', reason: reason ?? 'NOTHING' };
  if (result.collidesWith) return { kind: 'fail', reason: result.collidesWith };
  return { kind: 'ok', id: (result.appointment ?? result.hold)?.id ?? result.id ?? '' };
}

function variablesOf(
  action: Action,
  { key, version }: { key: string; version: number },
  { clinic }: SchedulingHouse,
): object {
  const timeOf = ({ practitionerId, start, end }: Interval) => ({
    practitionerId,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(end).toISOString(),
  });
  const { clinicId } = clinic;
  switch (action.kind) {
    case 'book':
      return { input: { idempotencyKey: key, clinicId, patientId: action.patientId, ...timeOf(action.time) } };
    case 'hold':
      return { input: { idempotencyKey: key, clinicId, ...timeOf(action.time) } };
    case 'bookHold':
      return { input: { idempotencyKey: key, id: action.id, patientId: action.patientId } };
    case 'releaseHold':
      return { id: action.id };
    case 'move':
      return { input: { idempotencyKey: key, id: action.id, version, ...timeOf(action.time) } };
    case 'cancel':
      return { input: { id: action.id, version, reason: 'OTHER' } };
  }
}
