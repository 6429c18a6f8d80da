import { readFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { CHECKOUT } from '@polyclinic/stack/settings.ts';
import { textTable } from '@polyclinic/stack/textTable.ts';
import { peopleOf, workdaysFrom, type CityClinic, type CityPerson } from '../../load/city/city.ts';
import { cityId } from '../../load/city/cityId.ts';
import { tokensOf } from '../../load/city/tokens.ts';
import { openCityHouse } from '../../load/cityHouse.ts';
import { hashesOf } from '../../load/k6/plan.ts';
import { percentile } from '../../load/percentile.ts';

/**
 * `make bench-clinic-week`: free times of a clinic through the graph, as the dashboard asks for them, by doctors, days and
 * how much is booked; one question behind the other. The last line is JSON.
 */
const ASKS = Number(process.env['ASKS'] ?? 60);
const WARM_UP_ASKS = 5;
const DOCTORS = [1, 5, 20, 50];
const DAYS = [1, 7, 28];
const BOOKED_TENTHS = [0, 5, 9];
/** What is told first: a week of twenty doctors, half of it booked. */
const CLINIC_WEEK = { doctors: 20, days: 7, bookedPercent: 50 };
/** Mondays to Fridays of the longest question. */
const WORKDAYS = 20;

interface Measured {
  doctors: number;
  days: number;
  bookedPercent: number;
  /** In an answer; the graph gives 500 at most. */
  times: number;
  p50: number;
  p95: number;
}

/** A receptionist at a clinic, and a connection to the gateway from an address of their own, for budgets are by address. */
interface Desk {
  clinic: CityClinic;
  token: string;
  pool: Pool;
}

const clinics = DOCTORS.flatMap(doctors => BOOKED_TENTHS.map(bookedTenths => ({ doctors, bookedTenths }))).map(
  (shape, n): CityClinic => ({
    ...shape,
    n,
    organization: 0,
    zone: 'America/New_York',
    desk: 2,
    patients: Math.max(20, 2 * shape.doctors),
  }),
);
const city = { clinics, visitDates: workdaysFrom(new Date(), WORKDAYS) };
const [firstDate = ''] = city.visitDates;
const manifest = await readFile(join(CHECKOUT, 'gateway/operations/dashboard.json'), 'utf8');
const sha256Hash = hashesOf(JSON.parse(manifest) as Record<string, string>).get('slots');

const house = await openCityHouse(city);
try {
  const { port } = new URL(house.environment.graphUrl);
  const receptionists = clinics.map(clinic => peopleOf(clinic).at(-1)!);
  const tokens = await tokensOf(house.environment, receptionists);
  const measured: Measured[] = [];
  for (const [at, person] of receptionists.entries()) {
    const desk = openDesk(person, { token: tokens[at]!, port });
    for (const days of DAYS) measured.push(await measure(desk, days));
    await desk.pool.close();
  }
  print(measured);
} finally {
  await house.close();
}

function openDesk({ clinic }: CityPerson, { token, port }: { token: string; port: string }): Desk {
  const connect = { localAddress: `127.0.1.${clinic.n + 1}` };
  return { clinic, token, pool: new Pool(`http://127.0.0.1:${port}`, { connections: 1, connect }) };
}

async function measure(desk: Desk, days: number): Promise<Measured> {
  const { doctors, bookedTenths } = desk.clinic;
  let times = 0;
  for (let asked = 0; asked < WARM_UP_ASKS; asked++) times = await askForTimes(desk, days);
  const milliseconds: number[] = [];
  for (let asked = 0; asked < ASKS; asked++) {
    const started = performance.now();
    await askForTimes(desk, days);
    milliseconds.push(performance.now() - started);
  }
  const [p50, p95] = [percentile(milliseconds, 0.5), percentile(milliseconds, 0.95)];
  return { doctors, days, bookedPercent: bookedTenths * 10, times, p50, p95 };
}

/** @returns How many free times the answer has. @throws Error when it is not a whole one */
async function askForTimes({ clinic, token, pool }: Desk, days: number): Promise<number> {
  const clinicId = cityId('C', clinic.n);
  const variables = { input: { clinicId, from: firstDate, to: daysLater(firstDate, days - 1) } };
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-clinic-id': clinicId };
  const body = JSON.stringify({ operationName: 'slots', variables, extensions });
  const { statusCode, body: answer } = await pool.request({ path: '/graphql', method: 'POST', headers, body });
  const text = await answer.text();
  const { data } = JSON.parse(text) as { data?: { slots: object[] | null } };
  if (statusCode !== 200 || !data?.slots) throw new Error(`The free times are not answered: ${text.slice(0, 300)}`);
  return data.slots.length;
}

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function print(measured: readonly Measured[]): void {
  const heads = ['Doctors', 'Days', 'Booked %', 'Free times', 'p50 ms', 'p95 ms'];
  const rows = measured.map(({ doctors, days, bookedPercent, times, p50, p95 }) => [
    ...[doctors, days, bookedPercent, times, p50, p95].map(String),
  ]);
  console.log(textTable(heads, rows));
  const isClinicWeek = ({ doctors, days, bookedPercent }: Measured): boolean =>
    doctors === CLINIC_WEEK.doctors && days === CLINIC_WEEK.days && bookedPercent === CLINIC_WEEK.bookedPercent;
  const load = Number((os.loadavg()[0] ?? 0).toFixed(1));
  console.log(JSON.stringify({ clinicWeek: { ...measured.find(isClinicWeek), asks: ASKS, growth: measured, load } }));
}
