import { z } from 'zod';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import type { TimeTaken } from '../appointments/orNearest.ts';
import type { Context } from '../context.ts';
import { localDate } from '../kernel/localDay.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { findSlots, nearestSlots, type Slot } from '../schedules/slots.ts';
import { openPage, page, type Page } from './openPage.ts';

/** A time that a visitor may choose. */
export interface OwnTime {
  startsAt: Date;
  endsAt: Date;
  practitionerId: string;
}

/** The answer to a visitor who chose a time that is taken. */
export interface OwnTimeTaken {
  kind: 'TIME_TAKEN';
  nearest: OwnTime[];
  /** Theirs: they have another visit then. */
  isOwn: boolean;
}

export const ownTime = ({ startsAt, endsAt, practitionerId }: Slot): OwnTime => ({ startsAt, endsAt, practitionerId });

export const asTaken = ({ nearest, collidesWith }: TimeTaken): OwnTimeTaken => ({
  kind: 'TIME_TAKEN',
  nearest: nearest.map(ownTime),
  isOwn: collidesWith === 'PATIENT',
});

const input = page.extend({
  practitionerId: z.ulid().nullish(),
  visitTypeId: z.ulid().nullish(),
  from: calendarDate,
  to: calendarDate,
});

/** The times patients may book by themselves over some local days, by the clinic's notice and horizon (SCH-27). */
export async function selfBookingTimes(context: Context, request: unknown): Promise<OwnTime[]> {
  const { organizationSlug, clinicSlug, ...wanted } = validate(input, request);
  const opened = await openPage(context, { organizationSlug, clinicSlug });
  return portalTimes(opened, wanted);
}

interface Wanted {
  practitionerId?: string | null | undefined;
  visitTypeId?: string | null | undefined;
  from: string;
  to: string;
}

export async function portalTimes({ context, clinicId }: Page, wanted: Wanted): Promise<OwnTime[]> {
  const slots = await findSlots(context, { ...wanted, clinicId, channel: 'PORTAL' });
  return slots.map(ownTime);
}

/** A visitor's choice: a time of a doctor; how long it is, we say. */
export interface Chosen {
  practitionerId: string;
  visitTypeId: string | null;
  startsAt: Date;
}

/** How long a time is taken to be where nothing says it; only the times beside it are looked for by that. */
const USUAL_MILLISECONDS = 30 * 60_000;

/** The time as it is offered, or the nearest that are: a visitor books what we offer and nothing else. */
export async function offeredTime(opened: Page, chosen: Chosen): Promise<OwnTime | OwnTimeTaken> {
  const { practitionerId, visitTypeId, startsAt } = chosen;
  const day = localDate(startsAt, opened.timezone);
  const times = await portalTimes(opened, { practitionerId, visitTypeId, from: day, to: day });
  const time = times.find(each => each.startsAt.getTime() === startsAt.getTime());
  if (time) return time;
  const endsAt = new Date(startsAt.getTime() + USUAL_MILLISECONDS);
  const wanted = {
    clinicId: opened.clinicId,
    practitionerId,
    visitTypeId,
    startsAt,
    endsAt,
    channel: 'PORTAL' as const,
  };
  const nearest = await nearestSlots(opened.context, wanted);
  return { kind: 'TIME_TAKEN', nearest: nearest.map(ownTime), isOwn: false };
}

export const isTaken = (answer: OwnTime | OwnTimeTaken): answer is OwnTimeTaken => 'kind' in answer;

/** The hold that a visitor's token is for. @throws Refusal NOT_FOUND HOLD_NOT_FOUND */
export const holdIdOf = (id: string | null): string => found(id, 'HOLD_NOT_FOUND');
