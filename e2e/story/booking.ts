import { randomUUID } from 'node:crypto';
import { expectThat, type Answer, type Asker } from './house.ts';

export interface Slot {
  startsAt: string;
  endsAt: string;
  practitioner: { id: string };
}

export interface BookedAnswer {
  bookAppointment:
    | { __typename: 'AppointmentBooked'; appointment: { id: string; version: number } }
    | { __typename: 'TimeTaken'; collidesWith: string; nearest: Slot[] }
    | null;
}

const SLOTS = `query Slots($input: SlotsInput!) { slots(input: $input) { startsAt endsAt practitioner { id } } }`;

const BOOK = `mutation BookAppointment($input: BookAppointmentInput!) {
  bookAppointment(input: $input) {
    __typename
    ... on AppointmentBooked { appointment { id version } }
    ... on TimeTaken { collidesWith nearest { startsAt endsAt practitioner { id } } }
  }
}`;

const REGISTER = `mutation RegisterPatient($input: RegisterPatientInput!) { registerPatient(input: $input) { id mrn } }`;

/** The local date some days from now in a zone, ISO 8601. */
export function dateIn(zone: string, days = 0): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(
    Date.now() + days * 86_400_000,
  );
}

/** Free times of a clinic in the coming days, earliest first. */
export async function freeTimes(who: Asker, clinicId: string, zone: string, practitionerId?: string): Promise<Slot[]> {
  const input = { clinicId, practitionerId, from: dateIn(zone, 1), to: dateIn(zone, 10) };
  const { data } = await who.ask<{ slots: Slot[] | null }>(SLOTS, { input });
  expectThat((data?.slots?.length ?? 0) > 0, 'the clinic has free times in the coming days');
  return data?.slots ?? [];
}

export interface Booking {
  clinicId: string;
  patientId: string;
  slot: Slot;
  idempotencyKey?: string;
}

/** Books one free time for one patient. */
export const book = (
  who: Asker,
  { clinicId, patientId, slot, idempotencyKey = randomUUID() }: Booking,
): Promise<Answer<BookedAnswer>> =>
  who.ask<BookedAnswer>(BOOK, {
    input: {
      idempotencyKey,
      clinicId,
      patientId,
      practitionerId: slot.practitioner.id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
    },
  });

export interface NewPatient {
  clinicId: string;
  givenName: string;
  familyName: string;
  email: string;
  isSafe?: boolean;
}

/** Registers a synthetic patient. @returns The patient's id. */
export async function register(
  who: Asker,
  { clinicId, givenName, familyName, email, isSafe = true }: NewPatient,
): Promise<string> {
  const contactPoints = [{ type: 'EMAIL', value: email, isPrimary: true, isSafe }];
  const input = {
    idempotencyKey: randomUUID(),
    clinicId,
    givenName,
    familyName,
    birthDate: '1984-02-29',
    legalSex: 'FEMALE',
    contactPoints,
  };
  const { data, errors } = await who.ask<{ registerPatient: { id: string } | null }>(REGISTER, { input });
  expectThat(
    data?.registerPatient != null,
    `the patient is registered (${errors.map(({ message }) => message).join(', ')})`,
  );
  return data.registerPatient.id;
}
