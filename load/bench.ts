import { mkdtemp, rm } from 'node:fs/promises';
import os, { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clinics, harborStreet, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { openProgress } from '@polyclinic/stack/progress.ts';
import { CHECKOUT } from '@polyclinic/stack/settings.ts';
import { startStack } from '@polyclinic/stack/stack.ts';
import { book, dateIn, freeTimes, register, type Slot } from '../e2e/story/booking.ts';
import { expectThat, signInAs, type Asker } from '../e2e/story/house.ts';
import { percentile } from './percentile.ts';
import { plainSqlBookingsPerSecond } from './plainSql.ts';
import { recordFigures } from './record/recordFigures.ts';
import { openAdmin } from './record/seedRegister.ts';

const BOOKINGS_PER_DOCTOR = 120;
const LATENCY_BOOKINGS = 60;
const LATENCY_PAUSE_MILLISECONDS = 200;
const SLOT_QUERIES = 300;

/** One client per doctor of the clinic books that doctor's free times, one behind the other. */
async function bookThroughGateway(who: Asker): Promise<{ perSecond: number; clients: number }> {
  const doctors = Object.values(practitioners).filter(({ clinicIds }) => clinicIds.includes(harborStreet.id));
  const work = await Promise.all(
    doctors.map(async ({ id }, index) => ({
      slots: (await freeTimes(who, harborStreet.id, harborStreet.timezone, id)).slice(0, BOOKINGS_PER_DOCTOR),
      patientId: await register(who, {
        clinicId: harborStreet.id,
        givenName: 'Bench',
        familyName: `Number ${index}`,
        email: `bench-${index}@mail.example`,
      }),
    })),
  );
  const started = performance.now();
  let booked = 0;
  await Promise.all(
    work.map(async ({ slots, patientId }) => {
      for (const slot of slots) {
        const { data } = await book(who, { clinicId: harborStreet.id, patientId, slot });
        if (data?.bookAppointment?.__typename === 'AppointmentBooked') booked += 1;
      }
    }),
  );
  expectThat(booked === work.reduce((sum, { slots }) => sum + slots.length, 0), 'every free time is booked');
  return { perSecond: booked / ((performance.now() - started) / 1_000), clients: doctors.length };
}

/** From the booking's commit to the moment the mail server took the confirmation, milliseconds. */
async function confirmationLatency(house: StackEnvironment, who: Asker, slots: readonly Slot[]): Promise<number[]> {
  const patients = demoPatients(harborStreet).filter(({ contactPoints }) =>
    contactPoints.every(({ isSafe }) => isSafe),
  );
  const appointments: string[] = [];
  for (const [index, slot] of slots.slice(0, LATENCY_BOOKINGS).entries()) {
    const patientId = patients[index % patients.length]?.id ?? '';
    const { data } = await book(who, { clinicId: harborStreet.id, patientId, slot });
    if (data?.bookAppointment?.__typename === 'AppointmentBooked')
      appointments.push(data.bookAppointment.appointment.id);
    await new Promise(resolve => setTimeout(resolve, LATENCY_PAUSE_MILLISECONDS));
  }
  await new Promise(resolve => setTimeout(resolve, 3_000));
  const db = await openAdmin(house);
  const { rows } = await db.query<{ ms: number }>(
    `select (extract(epoch from message.sent_at - appointment.created_at) * 1000)::float8 as ms
       from scheduling.appointment join messaging.message on message.appointment_id = appointment.id
      where appointment.id = any ($1) and message.status = 'SENT'`,
    [appointments],
  );
  await db.end();
  expectThat(
    rows.length === appointments.length,
    `every booking is confirmed (${rows.length} of ${appointments.length})`,
  );
  return rows.map(({ ms }) => ms);
}

/** A week of one clinic's free times, asked one behind the other, milliseconds. */
async function slotQueries(who: Asker): Promise<number[]> {
  const query = 'query S($input: SlotsInput!) { slots(input: $input) { startsAt endsAt practitioner { id } } }';
  const input = {
    clinicId: harborStreet.id,
    from: dateIn(harborStreet.timezone, 1),
    to: dateIn(harborStreet.timezone, 7),
  };
  const times: number[] = [];
  for (let asked = 0; asked < SLOT_QUERIES; asked++) {
    const started = performance.now();
    const { errors } = await who.ask(query, { input });
    expectThat(errors.length === 0, 'the free times are answered');
    times.push(performance.now() - started);
  }
  return times;
}

const dataDir = await mkdtemp(join(tmpdir(), 'polyclinic-bench-'));
const progress = openProgress(text => process.stdout.write(text), false);
const stack = await startStack({ root: CHECKOUT, dataDir, progress, signal: new AbortController().signal });
progress.end();
try {
  const house = stack.environment;
  const who = await signInAs(house, users.rosa, northside.id, harborStreet.id);
  expectThat(clinics.length === 3, 'the demo data are there');
  console.log('Free times of a week …');
  const slotTimes = await slotQueries(who);
  console.log('Commit to confirmation …');
  const latency = await confirmationLatency(
    house,
    who,
    await freeTimes(who, harborStreet.id, harborStreet.timezone, practitioners.rossi.id),
  );
  console.log('Bookings through the gateway, then the same SQL by pgbench …');
  const through = await bookThroughGateway(who);
  const plain = await plainSqlBookingsPerSecond(house.infrastructure.postgresAdminUrl ?? '', through.clients);
  console.log('A register of a million, a chart of years, a draft …');
  const record = await recordFigures(house, Number(process.env['PATIENTS'] ?? 1_000_000), line => console.log(line));
  console.log(
    JSON.stringify({
      ...record,
      bench: {
        bookingsPerSecond: Number(through.perSecond.toFixed(1)),
        plainSqlPerSecond: Number(plain.toFixed(1)),
        ratio: Number((through.perSecond / plain).toFixed(3)),
        clients: through.clients,
        confirmationMilliseconds: {
          p50: percentile(latency, 0.5),
          p99: percentile(latency, 0.99),
          bookings: latency.length,
        },
        slotsMilliseconds: {
          p50: percentile(slotTimes, 0.5),
          p95: percentile(slotTimes, 0.95),
          queries: slotTimes.length,
        },
        load: Number((os.loadavg()[0] ?? 0).toFixed(1)),
      },
    }),
  );
} finally {
  await stack.stop();
  await rm(dataDir, { recursive: true, force: true });
}
