import { clinics, harborStreet, practitioners } from '@polyclinic/demo/cast.ts';
import { book, dateIn, freeTimes, register, type Slot } from '../../e2e/story/booking.ts';
import type { Answer, Asker } from '../../e2e/story/house.ts';
import { referenceOf } from './versions.ts';

export interface Cast {
  reception: Asker;
  manager: Asker;
  doctor: Asker;
  partner: Asker;
}

/** What bookings happen on, and what is looked at. */
export interface Stage {
  clinicId: string;
  date: string;
  patientId: string;
  slots: Slot[];
  /** An appointment that stays. */
  appointmentId: string;
}

export interface Tally {
  requests: number;
  failed: number;
  /** The longest that anybody waited for an answer. */
  slowestMilliseconds: number;
  /** The first failure of each kind of request, in words. */
  reasons: Map<string, string>;
}

/** Between two requests of one principal, milliseconds: the drill is about order, not about load. */
const PAUSE_MILLISECONDS = 20;
const REASON_CHARACTERS = 400;

const CALENDAR = `query Calendar($clinicId: ID!, $date: LocalDate!) {
  calendar(clinicId: $clinicId, date: $date) { columns { appointments { id status patient { familyName } } } }
}`;
const VISIT = `query Visit($id: ID!) {
  appointment(id: $id) { id startsAt patient { id mrn } practitioner { name } invoice { number } messages { status } }
}`;
const REFERENCE = 'query Reference($id: ID!) { appointment(id: $id) { reference } }';
const SLOTS = 'query Slots($input: SlotsInput!) { slots(input: $input) { startsAt endsAt } }';
const PATIENTS = 'query Patients($search: String) { patients(search: $search, first: 5) { patients { id mrn } } }';
const CANCEL = `mutation CancelAppointment($input: CancelAppointmentInput!) {
  cancelAppointment(input: $input) { id status }
}`;

/** Prepares what the traffic works on: a patient, a day with free times, an appointment that stays. */
export async function setStage(reception: Asker): Promise<Stage> {
  const { id: clinicId, timezone } = clinics.find(({ id }) => id === harborStreet.id) ?? harborStreet;
  const patientId = await register(reception, {
    clinicId,
    givenName: 'Drill',
    familyName: 'Deployment',
    email: 'drill@mail.example',
  });
  const all = await freeTimes(reception, clinicId, timezone, practitioners.adams.id);
  const dayOf = (slot: Slot): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(new Date(slot.startsAt));
  const [first, ...rest] = all;
  if (!first) throw new Error('There is no free time.');
  const booked = await book(reception, { clinicId, patientId, slot: first });
  if (booked.data?.bookAppointment?.__typename !== 'AppointmentBooked') throw new Error('The first booking failed.');
  const appointmentId = booked.data.bookAppointment.appointment.id;
  const date = dayOf(rest[0] ?? first);
  return { clinicId, date, patientId, slots: rest.filter(slot => dayOf(slot) === date), appointmentId };
}

/** Asks as several principals at once until stopped; every answer that is not whole counts as failed. */
export function startTraffic({ reception, manager, doctor, partner }: Cast, stage: Stage) {
  const tally: Tally = { requests: 0, failed: 0, slowestMilliseconds: 0, reasons: new Map() };
  let stopping = false;
  let referenceServed = false;

  const note = (what: string, reason: string | null): void => {
    tally.requests += 1;
    if (reason === null) return;
    tally.failed += 1;
    const told = `${new Date().toISOString()} ${what}: ${reason}`.slice(0, REASON_CHARACTERS);
    if (!tally.reasons.has(what)) tally.reasons.set(what, told);
  };

  async function tried<Data>(what: string, request: Promise<Answer<Data>>): Promise<Data | null> {
    const since = performance.now();
    try {
      const { status, data, errors } = await request;
      tally.slowestMilliseconds = Math.max(tally.slowestMilliseconds, Math.round(performance.now() - since));
      const whole = status === 200 && errors.length === 0 && data !== null;
      note(what, whole ? null : `${status} ${JSON.stringify(errors)}`);
      return whole ? data : null;
    } catch (error) {
      note(what, error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  const { clinicId, date, patientId, slots, appointmentId } = stage;
  const { timezone } = harborStreet;
  const week = { input: { clinicId, from: dateIn(timezone, 1), to: dateIn(timezone, 7) } };

  async function bookAndCancel(turn: number): Promise<void> {
    const slot = slots[turn % slots.length]!;
    const booked = await tried('book', book(reception, { clinicId, patientId, slot }));
    const result = booked?.bookAppointment;
    if (result?.__typename !== 'AppointmentBooked') return;
    const { id, version } = result.appointment;
    await tried('cancel', reception.ask(CANCEL, { input: { id, version, reason: 'CLINIC_REQUEST' } }));
  }

  async function readReference(): Promise<void> {
    if (!referenceServed) return;
    const asked = manager.ask<{ appointment: { reference: string } | null }>(REFERENCE, { id: appointmentId });
    const data = await tried('reference', asked);
    if (data && data.appointment?.reference !== referenceOf(appointmentId))
      note('reference', `is ${data.appointment?.reference}`);
  }

  const loops: Array<(turn: number) => Promise<unknown>> = [
    bookAndCancel,
    () => tried('calendar', doctor.ask(CALENDAR, { clinicId, date })),
    () => tried('visit', manager.ask(VISIT, { id: appointmentId })),
    () => tried('slots', partner.ask(SLOTS, week)),
    () => tried('patients', reception.ask(PATIENTS, { search: 'Drill' })),
    readReference,
  ];
  const running = loops.map(async loop => {
    for (let turn = 0; !stopping; turn++) {
      await loop(turn);
      await new Promise(resolve => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  });

  return {
    tally,
    /** From now on the added field is asked for as well. */
    askForReference: (): void => {
      referenceServed = true;
    },
    stop: async (): Promise<Tally> => {
      stopping = true;
      await Promise.all(running);
      return tally;
    },
  };
}
