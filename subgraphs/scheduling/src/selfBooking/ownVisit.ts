import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { AppointmentStatus } from '../appointments/states.ts';
import type { Visit } from '../appointments/visit.ts';
import type { Context } from '../context.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { VisitTypeTable } from '../visitTypes/visitTypeTable.ts';
import { clinicFacts } from './clinicFacts.ts';
import type { Page } from './openPage.ts';
import { portalTimes, type OwnTime } from './ownTimes.ts';
import { faceOf, type ClinicFace } from './selfBookingClinic.ts';
import { openVisit } from './visitLink.ts';

/** A visit as whoever has its link sees it: when and where, and nothing of whose it is, for links are forwarded. */
export interface OwnVisit {
  clinic: ClinicFace;
  practitionerId: string;
  doctor: string;
  visitType: string | null;
  startsAt: Date;
  endsAt: Date;
  status: AppointmentStatus;
  /** Until then it may be moved or cancelled by link. */
  changeableUntil: Date;
  isChangeable: boolean;
  /** Local days it may be moved to, both included. */
  firstDay: string;
  lastDay: string;
  version: number;
}

const CHANGEABLE: readonly AppointmentStatus[] = ['BOOKED', 'CONFIRMED', 'NEEDS_REBOOKING'];

const changeableUntil = ({ startsAt }: Visit, { policy }: Page): Date =>
  new Date(startsAt.getTime() - policy.cancelWindowMinutes * MINUTE);

/** @throws Refusal CONFLICT TOO_LATE_TO_CHANGE once the clinic's window has closed */
export function assertChangeable(visit: Visit, opened: Page): void {
  const minutes = opened.policy.cancelWindowMinutes;
  if (changeableUntil(visit, opened) <= opened.context.now())
    throw new Refusal('CONFLICT', 'TOO_LATE_TO_CHANGE', { minutes });
}

export async function ownVisitOf(opened: Page, visit: Visit): Promise<OwnVisit> {
  const { context, policy, timezone } = opened;
  const { practitioners } = await clinicFacts(opened);
  const { visitTypeId: id } = visit;
  const type =
    id === null ? null : await inTenant(context.db, scopeOf(context), tx => tx.findOneBy(VisitTypeTable, { id }));
  const until = changeableUntil(visit, opened);
  const now = context.now();
  return {
    clinic: await faceOf(opened),
    practitionerId: visit.practitionerId,
    doctor: practitioners.find(each => each.id === visit.practitionerId)?.name ?? '',
    visitType: type?.name ?? null,
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    status: visit.status,
    changeableUntil: until,
    isChangeable: until > now && CHANGEABLE.includes(visit.status),
    firstDay: localDate(new Date(now.getTime() + policy.noticeMinutes * MINUTE), timezone),
    lastDay: daysLater(localDate(now, timezone), policy.horizonDays),
    version: visit.version,
  };
}

const link = z.string().max(300);
const input = z.object({ link });

/** The visit a link opens. */
export async function ownVisit(context: Context, request: unknown): Promise<OwnVisit> {
  const { opened, visit } = await openVisit(context, validate(input, request).link);
  return ownVisitOf(opened, visit);
}

const timesInput = z.object({ link, practitionerId: z.ulid().nullish(), from: calendarDate, to: calendarDate });

/** The times a visit may be moved to, of its type. */
export async function ownVisitTimes(context: Context, request: unknown): Promise<OwnTime[]> {
  const { link: token, ...wanted } = validate(timesInput, request);
  const { opened, visit } = await openVisit(context, token);
  return portalTimes(opened, { ...wanted, visitTypeId: await offeredType(opened, visit) });
}

/** A visit's type; null where it has none, or none that is offered any more. */
export async function offeredType({ context }: Page, { visitTypeId: id }: Visit): Promise<string | null> {
  if (id === null) return null;
  const where = { id, deletedAt: IsNull() };
  return (await inTenant(context.db, scopeOf(context), tx => tx.existsBy(VisitTypeTable, where))) ? id : null;
}
