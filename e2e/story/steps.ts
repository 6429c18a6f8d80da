import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { harborStreet, labPartner, northside, practitioners, sahyadri, users } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { clientCredentials } from '@polyclinic/stack/identity-provider/flow.ts';
import { book, dateIn, freeTimes, register, type Slot } from './booking.ts';
import { asker, eventually, expectThat, signInAs, type Asker } from './house.ts';
import { askSubgraphs, type Ids } from './intruder.ts';

/** What the steps hand on to each other. */
export interface Scene {
  house: StackEnvironment;
  reception: Asker;
  doctor: Asker;
  slot: Slot;
  email: string;
  patientId: string;
  appointmentId: string;
  confirmationMilliseconds: number;
}

const clinicId = harborStreet.id;
const zone = harborStreet.timezone;

/** 2: A receptionist signs in and sees today, a column per doctor, in the clinic's zone. */
export async function receptionSeesToday(scene: Scene): Promise<string> {
  scene.reception = await signInAs(scene.house, users.rosa, northside.id, clinicId);
  const query = `query Calendar($clinicId: ID!, $date: LocalDate!) {
    calendar(clinicId: $clinicId, date: $date) { timezone columns { practitioner { name } appointments { id } } }
  }`;
  const { data } = await scene.reception.ask<{ calendar: { timezone: string; columns: unknown[] } | null }>(query, {
    clinicId,
    date: dateIn(zone),
  });
  expectThat(data?.calendar?.timezone === zone, 'the calendar is in the clinic’s zone');
  expectThat(data.calendar.columns.length === 3, 'there is a column for each of the three doctors');
  return `${data.calendar.columns.length} columns in ${zone}`;
}

/** 3: She registers a patient, is shown a duplicate first, books; the doctor hears of it without asking. */
export async function receptionBooks(scene: Scene): Promise<string> {
  const { house, reception } = scene;
  scene.email = `story-${randomUUID().slice(0, 8)}@mail.example`;
  const name = { givenName: 'Marisol', familyName: `Quintero ${scene.email.slice(6, 14)}` };
  scene.patientId = await register(reception, { clinicId, ...name, email: scene.email });
  const { data } = await reception.ask<{ likelyDuplicates: Array<{ sharedFields: string[] }> }>(
    'query LikelyDuplicates($input: LikelyDuplicatesInput!) { likelyDuplicates(input: $input) { sharedFields patient { id } } }',
    { input: { ...name, contactPoints: [{ type: 'EMAIL', value: scene.email }] } },
  );
  expectThat(data?.likelyDuplicates.length === 1, 'registering her again shows her as a likely duplicate');

  scene.doctor = await signInAs(house, users.adams, northside.id, clinicId);
  const slots = await freeTimes(reception, clinicId, zone, practitioners.adams.id);
  const slot = slots[Math.floor(Math.random() * slots.length)];
  expectThat(slot !== undefined, 'the server offers a free time');
  scene.slot = slot;
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(slot.startsAt));
  const heard: unknown[] = [];
  const hangUp = await scene.doctor.listen(
    `subscription AppointmentChanged($clinicId: ID!, $date: LocalDate!) {
      appointmentChanged(clinicId: $clinicId, date: $date) { kind appointment { id patient { givenName } } }
    }`,
    { clinicId, date },
    event => heard.push(event),
  );
  const booked = await book(reception, { clinicId, patientId: scene.patientId, slot });
  const result = booked.data?.bookAppointment;
  expectThat(result?.__typename === 'AppointmentBooked', 'the free time is booked');
  scene.appointmentId = result.appointment.id;
  const since = performance.now();
  await eventually('The doctor’s live event', () => Promise.resolve(heard[0]), 5_000);
  const milliseconds = Math.round(performance.now() - since);
  expectThat(JSON.stringify(heard[0]).includes(scene.appointmentId), 'the live event is about this appointment');
  await hangUp();
  return `booked ${slot.startsAt}, the doctor heard of it ${milliseconds} ms after the answer`;
}

/** The trail is written behind the event stream: right after a first start it still works through the demo data. */
const TRAIL_MILLISECONDS = 120_000;

interface Mail {
  ID: string;
  Subject: string;
}

/** 4: The confirmation lies in the mail sink, billing holds a draft, the trail names who did what. */
export async function everyoneReacts(scene: Scene): Promise<string> {
  const { house, reception, email, appointmentId } = scene;
  const since = performance.now();
  const mail = await eventually('The confirmation', async () => {
    const response = await fetch(`${house.infrastructure.mailUrl}/api/v1/search?query=to:${email}`);
    return ((await response.json()) as { messages: Mail[] }).messages[0];
  });
  scene.confirmationMilliseconds = Math.round(performance.now() - since);
  expectThat(mail.Subject.startsWith('Your visit on'), 'the mail is the confirmation');
  const invoice = await eventually('The draft invoice', async () => {
    const { data } = await reception.ask<{
      appointment: { invoice: { status: string; total: { amountMinor: number } } | null };
    }>('query Invoice($id: ID!) { appointment(id: $id) { invoice { status total { amountMinor currency } } } }', {
      id: appointmentId,
    });
    return data?.appointment.invoice;
  });
  expectThat(invoice.status === 'DRAFT' && invoice.total.amountMinor === 12_000, 'the draft charges one consultation');
  const owner = await signInAs(house, users.olivia, northside.id);
  const trail = await eventually(
    'The audit trail',
    async () => {
      const { data } = await owner.ask<{ auditEvents: Array<{ actor: string; action: string; subjectType: string }> }>(
        'query Trail($id: ID!) { auditEvents(subjectId: $id) { actor action subjectType kind } }',
        { id: appointmentId },
      );
      return data?.auditEvents.find(({ action, subjectType }) => action === 'insert' && subjectType === 'appointment');
    },
    TRAIL_MILLISECONDS,
  );
  expectThat(trail.actor === users.rosa.subject, 'the trail names the receptionist');
  return `mail ${scene.confirmationMilliseconds} ms after the live event, draft of ${invoice.total.amountMinor} cents, trail names ${trail.actor}`;
}

const PATIENT = `query Patient($id: ID!) {
  patient(id: $id) { givenName contactPoints { value } encounters { id version note { text signedAt } } }
}`;

interface PatientAnswer {
  patient: {
    givenName: string;
    encounters: Array<{ id: string; note: { text: string; signedAt: string | null } }> | null;
  } | null;
}

/** 5: The doctor writes and signs a note; the receptionist cannot read it, the rest of the page answers. */
export async function doctorSigns({ doctor, reception, patientId, appointmentId }: Scene): Promise<string> {
  const text = `Follow up in two weeks. ${randomUUID()}`;
  const written = await doctor.ask<{ writeNote: { id: string; version: number } | null }>(
    'mutation WriteNote($input: WriteNoteInput!) { writeNote(input: $input) { id version } }',
    { input: { patientId, appointmentId, text } },
  );
  const draft = written.data?.writeNote;
  expectThat(draft != null, 'the doctor writes a note');
  const sign =
    'mutation SignNote($id: ID!, $version: Int!) { signNote(encounterId: $id, version: $version) { note { signedAt } } }';
  const signed = await doctor.ask<{ signNote: { note: { signedAt: string | null } } | null }>(sign, draft);
  expectThat(signed.data?.signNote?.note.signedAt != null, 'the doctor signs it');
  const seen = await doctor.ask<PatientAnswer>(PATIENT, { id: patientId });
  expectThat(seen.data?.patient?.encounters?.[0]?.note.text === text, 'the doctor reads it');
  const refused = await reception.ask<PatientAnswer>(PATIENT, { id: patientId });
  expectThat(refused.data?.patient?.givenName === 'Marisol', 'the receptionist sees the patient');
  expectThat(refused.data.patient.encounters === null, 'the receptionist does not see the encounters');
  expectThat(refused.errors[0]?.extensions.code === 'FORBIDDEN', 'the field is refused as FORBIDDEN');
  expectThat(!JSON.stringify(refused).includes(text), 'no word of the note reaches the receptionist');
  return 'signed by the doctor; FORBIDDEN at patient.encounters for the receptionist, the rest answered';
}

/** 6: Someone of the other organization, with every id in hand, gets nothing. */
export async function otherOrganizationGetsNothing(scene: Scene): Promise<string> {
  const { house, patientId, appointmentId, slot } = scene;
  const ids: Ids = { clinicId, patientId, appointmentId, practitionerId: slot.practitioner.id };
  const intruder = await signInAs(house, users.priya, sahyadri.id);
  const marks = ['Marisol', scene.email, appointmentId.slice(-10)];
  const answers = [
    await intruder.ask('query A($id: ID!) { patient(id: $id) { givenName } }', { id: patientId }),
    await intruder.ask('query B($id: ID!) { appointment(id: $id) { startsAt patient { givenName } } }', {
      id: appointmentId,
    }),
    await intruder.ask(
      'query C($c: ID!, $d: LocalDate!) { calendar(clinicId: $c, date: $d) { columns { appointments { id } } } }',
      {
        c: clinicId,
        d: dateIn(zone),
      },
    ),
    await book(intruder, { clinicId, patientId, slot }),
    await intruder.ask('mutation D($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { id } }', {
      input: { id: appointmentId, version: 1, reason: 'OTHER' },
    }),
  ];
  for (const { errors } of answers)
    expectThat(errors[0]?.extensions.code === 'NOT_FOUND', 'another tenant’s id is NOT_FOUND');
  const answered = answers.map(({ data }) => JSON.stringify(data)).join();
  expectThat(!marks.some(mark => answered.includes(mark)), 'no mark of the other organization is answered');
  const direct = await askSubgraphs(house, ids, users.priya, sahyadri.id);
  expectThat(
    !marks.slice(0, 2).some(mark => direct.includes(mark)),
    '_entities answers nothing of the other organization',
  );

  const heard: unknown[] = [];
  const listening = intruder.listen(
    'subscription E($c: ID!, $d: LocalDate!) { appointmentChanged(clinicId: $c, date: $d) { kind } }',
    { c: clinicId, d: dateIn(zone) },
    event => heard.push(event),
  );
  const refused = await listening.then(
    () => false,
    () => true,
  );
  expectThat(refused && heard.length === 0, 'the other organization’s events cannot be listened to');

  const rows = await rowsSeenBy(house, sahyadri.id);
  expectThat(rows.withoutTenant === 0 && rows.asOther === 0, 'the app role sees no row of another tenant in SQL');
  return `${answers.length} operations NOT_FOUND, _entities empty, events refused, 0 rows in SQL (${rows.asOwner} for the owner)`;
}

/** What the scheduling service's own role sees of this clinic: with no tenant set, as another, as its own. */
async function rowsSeenBy(house: StackEnvironment, otherTenant: string) {
  const db = new pg.Client({
    connectionString: house.services['scheduling']?.['SCHEDULING_DATABASE_URL'],
    options: '-c search_path=scheduling,public',
  });
  await db.connect();
  const count = async (tenantId: string): Promise<number> => {
    await db.query('begin');
    await db.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.clinic_ids', '*', true), set_config('app.patient_ids', '*', true)`,
      [tenantId],
    );
    const { rows } = await db.query<{ n: number }>('select count(*)::int as n from appointment where clinic_id = $1', [
      clinicId,
    ]);
    await db.query('commit');
    return rows[0]?.n ?? -1;
  };
  const seen = {
    withoutTenant: await count(''),
    asOther: await count(otherTenant),
    asOwner: await count(northside.id),
  };
  await db.end();
  return seen;
}

/** 7: A partner gets free times of the clinic that granted them, and is refused everything else. */
export async function partnerGetsFreeTimes({ house, patientId }: Scene): Promise<string> {
  const { clientId, clientSecret } = labPartner;
  const { accessToken } = await clientCredentials({ issuer: house.issuer, clientId, clientSecret });
  const partner = asker(house, accessToken);
  const slots = 'query S($input: SlotsInput!) { slots(input: $input) { startsAt endsAt } }';
  const range = { from: dateIn(zone, 1), to: dateIn(zone, 7) };
  const granted = await partner.ask<{ slots: unknown[] | null }>(slots, { input: { clinicId, ...range } });
  expectThat((granted.data?.slots?.length ?? 0) > 0, 'the partner gets free times');
  const elsewhere = await partner.ask(slots, {
    input: { clinicId: users.theo.memberships[0]?.clinicIds[0], ...range },
  });
  expectThat(
    elsewhere.errors[0]?.extensions.code === 'NOT_FOUND',
    'another clinic of the same organization does not exist for it',
  );
  const unknown = await partner.ask('query P($id: ID!) { patient(id: $id) { givenName } }', { id: patientId });
  expectThat(
    unknown.errors[0]?.extensions.reason === 'INVALID_OPERATION',
    'what its contract does not hold does not exist for it',
  );
  const refused = await partner.ask('{ clinics { id name } }');
  expectThat(
    refused.errors.length > 0 && refused.errors.every(({ extensions }) => extensions.code === 'FORBIDDEN'),
    'what its contract holds and nobody granted is refused',
  );
  return `${granted.data?.slots?.length} free times of the granted clinic, the rest unknown, FORBIDDEN or NOT_FOUND`;
}

const RIVALS = 20;

/** 8: Twenty receptionists press "Book" on one time at once: one booking, nineteen polite refusals. */
export async function twentyPressBook(scene: Scene): Promise<string> {
  const { reception } = scene;
  const slots = await freeTimes(reception, clinicId, zone, practitioners.chen.id);
  const slot = slots[Math.floor(slots.length / 2)];
  expectThat(slot !== undefined, 'there is a free time to fight for');
  const patients = await Promise.all(
    Array.from({ length: RIVALS }, (_, index) =>
      register(reception, {
        clinicId,
        givenName: 'Rival',
        familyName: `Number ${index}`,
        email: `rival-${randomUUID().slice(0, 8)}@mail.example`,
      }),
    ),
  );
  const answers = await Promise.all(patients.map(patientId => book(reception, { clinicId, patientId, slot })));
  const results = answers.map(({ data }) => data?.bookAppointment);
  const booked = results.filter(result => result?.__typename === 'AppointmentBooked');
  const taken = results.flatMap(result => (result?.__typename === 'TimeTaken' ? [result] : []));
  expectThat(booked.length === 1, `exactly one of twenty is booked (${booked.length})`);
  expectThat(taken.length === RIVALS - 1, `nineteen are told that the time is taken (${taken.length})`);
  expectThat(
    taken.every(({ nearest }) => nearest.length > 0),
    'every refusal carries the nearest free times',
  );
  return `1 booked, ${taken.length} refused, each with ${taken[0]?.nearest.length} nearest times`;
}
