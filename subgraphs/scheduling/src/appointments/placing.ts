import { Between, In } from 'typeorm';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Interval } from '../kernel/interval.ts';
import { dayBounds, localDate } from '../kernel/localDay.ts';
import { DAY, MINUTE } from '../kernel/localTime.ts';
import { occupied } from '../kernel/openings.ts';
import { policyOf, rulesFor, type BookingPolicy } from '../policies/policyTable.ts';
import { usableRoom } from '../rooms/roomTable.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { assertBookable, assertPolicy, overbookable } from './appointment.ts';
import { isAway } from './away.ts';
import { AppointmentTable, type Appointment, type BookingChannel, type OverbookReason } from './appointmentTable.ts';
import { freeLane, mostAtOnce, rearranged, type Laned } from './lanes.ts';
import { assertPatientOf } from './patientOfClinic.ts';
import { placesDuring } from './placesDuring.ts';
import { isExpired, releaseExpired } from './releaseExpired.ts';
import { TAKING_TIME } from './states.ts';
import { touching } from './touching.ts';
import { shareTurn, takeTurn, tryTurn } from './turn.ts';

/** A time somebody wants. */
export interface WantedTime {
  clinicId: string;
  practitionerId: string;
  /** Null: not known yet. */
  patientId: string | null;
  startsAt: Date;
  endsAt: Date;
  /** To keep free around it of the practitioner's other visits. */
  beforeMinutes: number;
  afterMinutes: number;
  roomId: string | null;
  channel: BookingChannel;
}

/** How a wanted time goes into the calendar. */
export type Placed = Pick<Appointment, 'lane' | 'places' | 'overbookReason' | 'overbookedBy'>;

export type Collision = 'PRACTITIONER' | 'PATIENT' | 'ROOM' | 'DAY_FULL';

/** A wanted time is not free; answered as a result, not as an error. */
export class TimeTakenError extends Error {
  readonly collidesWith: Collision;
  constructor(collidesWith: Collision) {
    super(collidesWith);
    this.collidesWith = collidesWith;
  }
}

/** The longest that minutes around a visit reach. */
const AROUND = 240 * MINUTE;

/** Who moves a visit leaves its own time out of account. */
interface Placing {
  now: Date;
  except?: string | undefined;
}

/**
 * Finds a wanted time its place, and takes the turn of everybody it concerns until the transaction ends: see `turn.ts`. The
 * exclusion constraints of `appointment` decide it once more.
 * @throws Refusal what the clinic's rules refuse
 * @throws TimeTakenError when the time is taken
 */
export async function placeVisit(tx: TenantTx, wanted: WantedTime, placing: Placing): Promise<Placed> {
  const { clinicId, practitionerId } = wanted;
  await shareTurn(tx, clinicId);
  // Many want this practitioner's time: nobody queues for one that is gone already.
  if (!(await tryTurn(tx, practitionerId))) await assertRoomFor(tx, wanted, placing);
  const found = await lookAt(tx, wanted, placing);
  if (found.collidesWith) throw new TimeTakenError(found.collidesWith);
  return placeIn(tx, wanted, found);
}

/**
 * The same, beyond the places of the session where none is free (SCH-09).
 * @throws Refusal also CONFLICT OVERBOOKING_EXHAUSTED, when the clinic's policy allows no more
 */
export async function placeBeyond(
  tx: TenantTx,
  wanted: WantedTime,
  { overbookReason, ...placing }: Placing & { overbookReason: OverbookReason },
): Promise<Placed> {
  await shareTurn(tx, wanted.clinicId);
  const found = await lookAt(tx, wanted, placing);
  if (!found.collidesWith) return placeIn(tx, wanted, found);
  const { policy, places, visits, time } = found;
  const day = await visitsOfDay(tx, wanted, { zone: found.zone, except: placing.except });
  if (!overbookable(policy, day))
    throw new Refusal('CONFLICT', 'OVERBOOKING_EXHAUSTED', { limit: policy.overbookLimit });
  const beyond = visits.map(visit => ({ ...visit, lane: visit.lane - places }));
  const lane = places + freeLane(time, beyond, visits.length + 1)!;
  return { places, lane, overbookReason, overbookedBy: tx.scope.actor };
}

/** A wanted time as the calendar has it now, seen in one's turn. */
interface Found {
  time: Interval;
  zone: string;
  policy: BookingPolicy;
  places: number;
  visits: Laned[];
  /** Null: there is a place. */
  collidesWith: 'PRACTITIONER' | 'DAY_FULL' | null;
}

async function lookAt(tx: TenantTx, wanted: WantedTime, { now, except }: Placing): Promise<Found> {
  const { clinicId, practitionerId, patientId, roomId } = wanted;
  assertBookable(wanted, now);
  await takeTurn(
    tx,
    [practitionerId, roomId, patientId].filter(id => id !== null),
  );
  const { timezone: zone } = await visibleClinic(tx, clinicId);
  const { places, plan, onTheRoad } = await placesDuring(tx, wanted, zone);
  const time = occupiedBy(wanted);
  if (onTheRoad || (await isAway(tx, wanted, { plan, time, now }))) throw new TimeTakenError('PRACTITIONER');
  if (patientId !== null) await assertPatientOf(tx, patientId, clinicId);
  if (roomId !== null) await usableRoom(tx, roomId, clinicId);
  const policy = await policyOf(tx, clinicId);
  assertPolicy(wanted, rulesFor(policy, wanted.channel), now);
  const around = await visitsAround(tx, wanted, except);
  await releaseExpired(tx, around, now);
  const visits = around.filter(visit => !isExpired(visit, now)).map(laned);
  const found = { time, zone, policy, places, visits };
  if (mostAtOnce(time, visits) >= places) return { ...found, collidesWith: 'PRACTITIONER' };
  if (policy.visitsPerDay === null) return { ...found, collidesWith: null };
  const day = await visitsOfDay(tx, wanted, { zone, except });
  return { ...found, collidesWith: day.length >= policy.visitsPerDay ? 'DAY_FULL' : null };
}

async function placeIn(tx: TenantTx, wanted: WantedTime, { time, visits, places }: Found): Promise<Placed> {
  const lane = freeLane(time, visits, places) ?? (await makeRoom(tx, wanted, { time, places }));
  return { places, lane, overbookReason: null, overbookedBy: null };
}

/** A look without a turn: what is taken at this moment is refused, what is free may be gone a moment later. */
async function assertRoomFor(tx: TenantTx, wanted: WantedTime, { now, except }: Placing): Promise<void> {
  const { timezone } = await visibleClinic(tx, wanted.clinicId);
  const visits = (await visitsAround(tx, wanted, except)).filter(visit => !isExpired(visit, now));
  if (visits.length === 0) return;
  const { places } = await placesDuring(tx, wanted, timezone);
  if (mostAtOnce(occupiedBy(wanted), visits.map(laned)) >= places) throw new TimeTakenError('PRACTITIONER');
}

/** The practitioner's visits in the clinic that can touch the wanted time, holds that have expired among them. */
async function visitsAround(
  tx: TenantTx,
  { clinicId, practitionerId, startsAt, endsAt }: WantedTime,
  except: string | undefined,
): Promise<Appointment[]> {
  const rows = await tx.findBy(AppointmentTable, {
    clinicId,
    practitionerId,
    status: In([...TAKING_TIME]),
    walkIn: false,
    ...touching({ start: startsAt.getTime() - 2 * AROUND, end: endsAt.getTime() + 2 * AROUND }),
  });
  return rows.filter(({ id }) => id !== except);
}

const laned = (visit: Appointment): Laned => ({ id: visit.id, lane: visit.lane, ...occupiedBy(visit) });

const occupiedBy = ({
  startsAt,
  endsAt,
  beforeMinutes,
  afterMinutes,
}: Pick<Appointment, 'startsAt' | 'endsAt' | 'beforeMinutes' | 'afterMinutes'>): Interval =>
  occupied({ start: startsAt.getTime(), end: endsAt.getTime(), beforeMinutes, afterMinutes });

/** The practitioner's visits that begin on the same local day. */
async function visitsOfDay(
  tx: TenantTx,
  { clinicId, practitionerId, startsAt }: WantedTime,
  { zone, except }: { zone: string; except: string | undefined },
): Promise<Appointment[]> {
  const { start, end } = dayBounds(localDate(startsAt, zone), zone);
  const visits = await tx.findBy(AppointmentTable, {
    clinicId,
    practitionerId,
    status: In([...TAKING_TIME]),
    walkIn: false,
    startsAt: Between(new Date(start), new Date(end - 1)),
  });
  return visits.filter(({ id }) => id !== except);
}

/**
 * Places have become free here and there so that no single one is free for the whole time: the visits around it change
 * places among themselves. @returns The place for the wanted time
 * @throws TimeTakenError when that does not help, for visits of an earlier session had more places
 */
async function makeRoom(
  tx: TenantTx,
  { clinicId, practitionerId }: WantedTime,
  { time, places }: { time: Interval; places: number },
): Promise<number> {
  const rows = await tx.findBy(AppointmentTable, {
    clinicId,
    practitionerId,
    status: In([...TAKING_TIME]),
    walkIn: false,
    ...touching({ start: time.start - DAY, end: time.end + DAY }),
  });
  const visits = rows.filter(({ overbookReason }) => overbookReason === null).map(laned);
  const wanted = { ...time, id: '', lane: 0 };
  const placed = rearranged([...visits, wanted]);
  if (placed.some(({ lane }) => lane > places)) throw new TimeTakenError('PRACTITIONER');
  await tx.query('set constraints appointment_practitioner_no_overlap deferred');
  const before = new Map(visits.map(({ id, lane }) => [id, lane]));
  for (const { id, lane } of placed)
    if (id !== '' && before.get(id) !== lane) await tx.update(AppointmentTable, { id }, { lane, places });
  await tx.query('set constraints appointment_practitioner_no_overlap immediate');
  return placed.find(({ id }) => id === '')!.lane;
}
