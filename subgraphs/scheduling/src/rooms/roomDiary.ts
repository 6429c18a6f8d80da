import { In } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable, type Appointment } from '../appointments/appointmentTable.ts';
import { isExpired } from '../appointments/releaseExpired.ts';
import { TAKING_TIME } from '../appointments/states.ts';
import { touching } from '../appointments/touching.ts';
import type { Diary, WeeklyWork } from '../kernel/diary.ts';
import { dayBounds, daysLater } from '../kernel/localDay.ts';
import type { LocalDays } from '../schedules/workingHours.ts';
import { usableRoom } from './roomTable.ts';

const FROM_ALWAYS = '0001-01-01';

/** From one noon or midnight to the next: a visit across midnight lies wholly in one of the two. */
const AROUND_THE_CLOCK: readonly WeeklyWork[] = [1, 2, 3, 4, 5, 6, 7].flatMap(weekday =>
  ['00:00', '12:00'].map(at => ({
    weekday,
    startsAtLocal: at,
    endsAtLocal: at,
    slotMinutes: 5,
    effectiveFrom: FROM_ALWAYS,
    effectiveUntil: null,
  })),
);

type Taken = Pick<Appointment, 'practitionerId' | 'startsAt' | 'endsAt'>;

/**
 * When a room is free for one practitioner: always, but for visits of others in it, without the minutes kept free around
 * those, as the constraint of `appointment` has it. Pure.
 */
const diaryFor = (practitionerId: string, taken: readonly Taken[], zone: string): Diary => ({
  zone,
  weekly: AROUND_THE_CLOCK,
  dated: [],
  opening: null,
  closures: [],
  elsewhere: [],
  blocked: taken
    .filter(visit => visit.practitionerId !== practitionerId)
    .map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() })),
  visits: [],
});

interface RoomWanted extends LocalDays {
  roomId: string;
  clinicId: string;
  zone: string;
  now: Date;
}

/**
 * A room's or a piece of equipment's diary over some local days, by who would use it.
 * @throws Refusal NOT_FOUND ROOM_NOT_FOUND for one of another clinic, and for one that is retired
 */
export async function readRoomDiary(
  tx: TenantTx,
  { roomId, clinicId, zone, from, to, now }: RoomWanted,
): Promise<(practitionerId: string) => Diary> {
  await usableRoom(tx, roomId, clinicId);
  const rows = await tx.find(AppointmentTable, {
    select: { practitionerId: true, startsAt: true, endsAt: true, status: true, heldUntil: true },
    where: {
      roomId,
      status: In([...TAKING_TIME]),
      walkIn: false,
      ...touching({ start: dayBounds(daysLater(from, -1), zone).start, end: dayBounds(daysLater(to, 1), zone).end }),
    },
  });
  const taken = rows.filter(row => !isExpired(row, now));
  return practitionerId => diaryFor(practitionerId, taken, zone);
}
