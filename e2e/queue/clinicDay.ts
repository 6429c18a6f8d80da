import { randomUUID } from 'node:crypto';
import {
  type DemoClinic,
  type DemoOrganization,
  type DemoPractitioner,
  type DemoUser,
  elmPark,
  kothrud,
  northside,
  practitioners,
  sahyadri,
  users,
} from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { dateIn, register, type Slot } from '../story/booking.ts';
import { type Answer, type Asker, expectThat, signInAs as askAs } from '../story/house.ts';

/** A clinic whose day has hours left, and who works there. */
export interface Place {
  organization: DemoOrganization;
  clinic: DemoClinic;
  receptionist: DemoUser;
  doctor: DemoUser;
  practitioner: DemoPractitioner;
  /** The reception of another organization. */
  stranger: { user: DemoUser; organization: DemoOrganization; clinic: DemoClinic };
}

const PLACES: readonly Place[] = [
  {
    organization: sahyadri,
    clinic: kothrud,
    receptionist: users.priya,
    doctor: users.iyer,
    practitioner: practitioners.iyer,
    stranger: { user: users.theo, organization: northside, clinic: elmPark },
  },
  {
    organization: northside,
    clinic: elmPark,
    receptionist: users.theo,
    doctor: users.novak,
    practitioner: practitioners.novak,
    stranger: { user: users.priya, organization: sahyadri, clinic: kothrud },
  },
];

/** Later a local day could end before its test does. */
const LATEST_HOUR = 19;

/** The evenings of the two clinics never meet. */
const placeOfToday = (): Place => PLACES.find(({ clinic }) => hourIn(clinic.timezone) < LATEST_HOUR) ?? PLACES[0]!;

const hourIn = (timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format());

export interface QueuePatient {
  id: string;
  /** As staff read it; both parts are found nowhere else. */
  name: string;
  givenName: string;
  familyName: string;
}

/** A clinic's day on which one doctor works around the clock and nobody is in the queue yet. */
export interface ClinicDay extends Place {
  today: string;
  reception: Asker;
  patient(givenName: string): Promise<QueuePatient>;
  /** Free times of the doctor, some days from now. */
  slots(days: number): Promise<Slot[]>;
  /** Lets the usual hours hold again. */
  close(): Promise<void>;
}

const SET_OPENING = `mutation SetOpeningHours($input: SetOpeningHoursInput!) {
  setOpeningHours(input: $input) { change { id } }
}`;
const SET_DAY = `mutation SetDay($input: SetDayInput!) { setDay(input: $input) { __typename } }`;
const CLEAR_DAY = `mutation ClearDay($input: ClearDayInput!) { clearDay(input: $input) { __typename } }`;
const UNDO_WEEK = `mutation UndoWeek($id: ID!) { undoWeek(id: $id) { __typename } }`;
const SLOTS = `query Slots($input: SlotsInput!) { slots(input: $input) { startsAt endsAt practitioner { id } } }`;
const TICKETS = `query Tickets($clinicId: ID!, $practitionerId: ID!) {
  queues(clinicId: $clinicId, practitionerId: $practitionerId) { tickets { id state } }
}`;

interface Tickets {
  queues: Array<{ tickets: Array<{ id: string; state: string }> }>;
}

/** Prepares the day through the API, as its manager and reception would. */
export async function openClinicDay(house: StackEnvironment, place = placeOfToday()): Promise<ClinicDay> {
  const { organization, clinic, practitioner } = place;
  const today = dateIn(clinic.timezone);
  const of = { clinicId: clinic.id, practitionerId: practitioner.id };
  const reception = await askAs(house, place.receptionist, organization.id, clinic.id);
  const manager = await askAs(house, users.olivia, organization.id, clinic.id);
  const opening = await manager.ask<{ setOpeningHours: { change: { id: string } } }>(SET_OPENING, {
    input: { idempotencyKey: randomUUID(), clinicId: clinic.id, hours: [], effectiveFrom: today },
  });
  done(opening, 'the clinic is open around the clock');
  const allDay = { startsAtLocal: '00:00', endsAtLocal: '00:00', slotMinutes: 15, capacity: 2 };
  const day = { idempotencyKey: randomUUID(), ...of, date: today, sessions: [allDay] };
  done(await manager.ask(SET_DAY, { input: day }), 'the doctor works all day');
  await emptyQueue(reception, of);
  return {
    ...place,
    today,
    reception,
    patient: givenName => newPatient(reception, clinic.id, givenName),
    slots: async days => {
      const date = dateIn(clinic.timezone, days);
      const { data } = await reception.ask<{ slots: Slot[] }>(SLOTS, { input: { ...of, from: date, to: date } });
      return data?.slots ?? [];
    },
    close: async () => {
      const back = { idempotencyKey: randomUUID(), ...of, date: today };
      done(await manager.ask(CLEAR_DAY, { input: back }), 'the usual week holds again');
      const changeId = opening.data?.setOpeningHours.change.id;
      done(await manager.ask(UNDO_WEEK, { id: changeId }), 'the usual opening hours hold again');
    },
  };
}

/** Who is in the queue already is seen to its end. */
async function emptyQueue(reception: Asker, of: { clinicId: string; practitionerId: string }): Promise<void> {
  const { data } = await reception.ask<Tickets>(TICKETS, of);
  for (const { id, state } of data?.queues[0]?.tickets ?? []) {
    if (state === 'DONE' || state === 'LEFT') continue;
    const ends = state === 'IN_CONSULTATION' ? 'completeConsultation' : 'leaveUnseen';
    done(await reception.ask(`mutation End($id: ID!) { ${ends}(ticketId: $id) { id } }`, { id }), `${state} ends`);
  }
}

async function newPatient(reception: Asker, clinicId: string, givenName: string): Promise<QueuePatient> {
  const mark = randomUUID().slice(0, 8);
  const names = { givenName: `${givenName}${mark.slice(0, 4)}`, familyName: `Queue${mark}` };
  const id = await register(reception, { clinicId, ...names, email: `queue-${mark}@mail.example` });
  return { id, name: `${names.givenName} ${names.familyName}`, ...names };
}

const done = ({ errors }: Answer<unknown>, what: string): void =>
  expectThat(errors.length === 0, `${what} (${errors.map(({ extensions }) => extensions.reason).join(', ')})`);
