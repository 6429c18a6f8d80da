import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { ClinicReference } from '@polyclinic/subgraph/references.ts';
import type { HeldBack } from '../messages/heldBack.ts';
import { dateIn, organization, toldPatient } from '../messages/visitDetails.ts';
import { isTold } from '../reminders/dueTimes.ts';

/** What a recall needs to know, asked at send time. */
export const RECALL_QUERY = `query RecallDetails($patientId: ID!) {
  organization { name }
  patient(id: $patientId) {
    givenName
    contactPoints { id type value isPrimary isSafe }
    appointments(first: 20) { startsAt status }
  }
}`;

export const recallDetails = z.object({
  organization,
  patient: toldPatient.extend({
    appointments: z.array(z.object({ startsAt: z.string(), status: z.string() })),
  }),
});

type RecallDetails = z.infer<typeof recallDetails>;

/** Why a patient is not told to come again: a visit is booked, or the day is over; null: they are. Pure. */
export function recallHeldBack({ patient }: RecallDetails, recallOn: string, now: Date): HeldBack | null {
  const isBooked = patient.appointments.some(
    ({ startsAt, status }) => isTold(status, 'BEFORE') && Date.parse(startsAt) > now.getTime(),
  );
  if (isBooked) return { status: 'SUPPRESSED', failure: 'BOOKED_AGAIN' };
  return recallOn < now.toISOString().slice(0, 10) ? { status: 'SUPPRESSED', failure: 'OVER' } : null;
}

interface Day {
  clinic: Pick<ClinicReference, 'name'>;
  recallOn: string;
  /** BCP 47. */
  language: string;
}

/** The template's variables. Pure. */
export const recallVariables = (
  { organization, patient }: RecallDetails,
  { clinic, recallOn, language }: Day,
): Record<string, string> => ({
  organization: organization.name,
  givenName: patient.givenName,
  clinic: clinic.name,
  date: dateIn(Temporal.PlainDate.from(recallOn), language),
});
