import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import type { Context } from '../context.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { visitTypesOf } from '../visitTypes/readVisitTypes.ts';
import { clinicFacts } from './clinicFacts.ts';
import { openPage, page, type Page } from './openPage.ts';

/** A clinic as its visitors see it: what is on its door. */
export interface ClinicFace {
  name: string;
  organizationName: string;
  address: string | null;
  phone: string | null;
  timezone: string;
  brandColor: string | null;
}

export interface SelfBookingClinic extends ClinicFace {
  doctors: Array<{ id: string; name: string; credential: string | null; specialty: string | null }>;
  visitTypes: Array<{ id: string; name: string; minutes: number }>;
  /** Local days that can be booked, both included. */
  firstDay: string;
  lastDay: string;
  cancelWindowMinutes: number;
}

export async function faceOf(opened: Page): Promise<ClinicFace> {
  const { organization, clinics } = await clinicFacts(opened);
  const { name, address, phone, brandColor } = found(
    clinics.find(({ id }) => id === opened.clinicId),
    'CLINIC_NOT_FOUND',
  );
  return { name, organizationName: organization.name, address, phone, brandColor, timezone: opened.timezone };
}

/** A clinic whose patients book by themselves; any other is not found, whether it exists or not. */
export async function selfBookingClinic(context: Context, request: unknown): Promise<SelfBookingClinic> {
  const opened = await openPage(context, validate(page, request));
  const { clinicId, policy, timezone } = opened;
  const [face, { practitioners }, visitTypes] = await Promise.all([
    faceOf(opened),
    clinicFacts(opened),
    visitTypesOf(opened.context, { clinicId }),
  ]);
  const firstDay = localDate(new Date(context.now().getTime() + policy.noticeMinutes * 60_000), timezone);
  return {
    ...face,
    doctors: practitioners.flatMap(({ name, ...doctor }) => (name === null ? [] : [{ ...doctor, name }])),
    visitTypes: visitTypes.map(({ id, name, minutes }) => ({ id, name, minutes })),
    firstDay,
    lastDay: daysLater(localDate(context.now(), timezone), policy.horizonDays),
    cancelWindowMinutes: policy.cancelWindowMinutes,
  };
}
