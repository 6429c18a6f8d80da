import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { harborStreet, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import { blindIndexesOf, findPatients } from '@polyclinic/patients-subgraph/registry/searchPatients.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { expectThat, signInAs, type Asker } from '../../e2e/story/house.ts';
import { insertRows, openPatients, sealingsOf } from '../patientRows.ts';
import { percentile } from '../percentile.ts';
import { personOf } from './names.ts';
import { mrnOf, openAdmin, seedRegister } from './seedRegister.ts';

const PATIENTS_ASKED_FOR = 60;
const CHART_ENCOUNTERS = 500;
const CHART_OPENINGS = 40;
const SAVES = 100;

/** The dashboard's own operations, by their names. */
const OPERATIONS = new Map(
  Object.values(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../gateway/operations/dashboard.json'), 'utf8')) as Record<
      string,
      string
    >,
  ).map(text => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', text]),
);
const operation = (name: string): string => OPERATIONS.get(name) ?? '';

/** What a receptionist has typed, letter by letter, by the time each of her ways to a patient has found one. */
function typedFor(n: number): string[] {
  const { givenName, familyName, birthDate, mobile } = personOf(n);
  const letters = (name: string) => Array.from({ length: name.length - 1 }, (_, at) => name.slice(0, at + 2));
  const ways = [
    letters(familyName),
    letters(givenName),
    letters(givenName).map(beginning => `${familyName.slice(0, 2)} ${beginning}`),
    letters(familyName).map(beginning => `${givenName} ${beginning}`),
    [mobile, mrnOf(n), birthDate, `${familyName.slice(0, 3)} ${birthDate}`],
  ];
  return ways[n % ways.length]!;
}

const figures = (times: readonly number[]) => ({ p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95) });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * Search as one types, through the gateway, and its statement alone on a connection of the service's kind. As many
 * searches for other people go before those measured, as at a desk that is open.
 */
async function patientSearch(house: StackEnvironment, who: Asker, patients: number) {
  const apart = patients / PATIENTS_ASKED_FOR;
  const typedFrom = (first: number) =>
    Array.from({ length: PATIENTS_ASKED_FOR }, (_, at) => typedFor(Math.floor(first + at * apart) + at)).flat();
  const typed = typedFrom(0);
  const ask = async (search: string) => {
    const { data, errors } = await who.ask<{ patients: { patients: unknown[] } }>(operation('patients'), {
      search,
      first: 8,
    });
    expectThat(errors.length === 0 && (data?.patients.patients.length ?? 0) > 0, `"${search}" finds somebody`);
  };
  for (const search of typedFrom(apart / 2)) await ask(search);
  const times: number[] = [];
  for (const search of typed) times.push(await timed(() => ask(search)));
  const { keys } = (await sealingsOf(house, [northside.id])).get(northside.id)!;
  const db = await openPatients(house);
  const scope = { tenantId: northside.id, clinicIds: [harborStreet.id], actor: 'bench', traceId: '', ipAddress: null };
  const plain: number[] = [];
  for (const search of typed) {
    const indexes = blindIndexesOf(keys, search);
    plain.push(await timed(() => inTenant(db, scope, tx => findPatients(tx, indexes, { first: 8 }))));
  }
  await db.destroy();
  return { patients, searches: typed.length, ...figures(times), plainSql: figures(plain) };
}

const NOTE = 'Seen for a follow-up. Feels well, sleeps well, takes the tablets as agreed. '.repeat(12);

/** A patient with years of visits, each with its signed note. */
async function seedChart(house: StackEnvironment): Promise<string> {
  const sealing = (await sealingsOf(house, [northside.id])).get(northside.id)!;
  const db = await openAdmin(house);
  const { rows } = await db.query<{ id: string }>(
    'select id from patients.patient where tenant_id = $1 and clinic_id = $2 order by id desc limit 1',
    [northside.id, harborStreet.id],
  );
  const patientId = rows[0]!.id;
  await db.query('set session_replication_role = replica');
  const began = Date.UTC(2006, 0, 2, 15);
  const encounters = Array.from({ length: CHART_ENCOUNTERS }, (_, at) => {
    const id = newId();
    const startedAt = new Date(began + at * 15 * 86_400_000).toISOString();
    return {
      tenantId: northside.id,
      id,
      patientId,
      clinicId: harborStreet.id,
      practitionerId: practitioners.rossi.id,
      author: users.rossi.subject,
      startedAt,
      note: sealing.cipher.seal({ table: 'encounter', column: 'note', rowId: id }, NOTE),
      signedAt: startedAt,
      version: 1,
    };
  });
  await insertRows(db, 'encounter', encounters);
  await db.end();
  return patientId;
}

async function openChart(doctor: Asker, id: string): Promise<void> {
  const answers = await Promise.all([
    doctor.ask(operation('patient'), { id, withInvoices: false, withMessages: false }),
    doctor.ask(operation('chart'), { id, first: 20, withAll: true }),
  ]);
  const errors = answers.flatMap(answer => answer.errors);
  expectThat(errors.length === 0, `the chart opens: ${JSON.stringify(errors)}`);
}

async function chartOpen(doctor: Asker, id: string) {
  for (let warm = 0; warm < 5; warm++) await openChart(doctor, id);
  const times: number[] = [];
  for (let at = 0; at < CHART_OPENINGS; at++) times.push(await timed(() => openChart(doctor, id)));
  return { encounters: CHART_ENCOUNTERS, ...figures(times) };
}

/** A draft saved again and again, as it is while a doctor writes. */
async function consultationSave(doctor: Asker, patientId: string) {
  const save = async (draft: { encounterId?: string; version?: number }) => {
    const { data, errors } = await doctor.ask<{ writeNote: { id: string; version: number } }>(operation('writeNote'), {
      input: { patientId, text: NOTE, ...draft },
    });
    expectThat(errors.length === 0, `the draft is saved: ${JSON.stringify(errors)}`);
    return { encounterId: data!.writeNote.id, version: data!.writeNote.version };
  };
  let draft = await save({});
  const times: number[] = [];
  for (let at = 0; at < SAVES; at++) times.push(await timed(async () => void (draft = await save(draft))));
  return { saves: SAVES, ...figures(times) };
}

/** The figures of the record: search in a register of the size asked for, a chart of years, a draft that is saved. */
export async function recordFigures(house: StackEnvironment, patients: number, report: (line: string) => void) {
  const signedIn = () =>
    Promise.all([users.rosa, users.rossi].map(user => signInAs(house, user, northside.id, harborStreet.id)));
  const chartId = await seedChart(house);
  // Filling the register takes minutes: an operation that has changed shows before it.
  await openChart((await signedIn())[1]!, chartId);
  await seedRegister(house, { tenantId: northside.id, clinicId: harborStreet.id, patients, report });
  const [receptionist, doctor] = await signedIn();
  return {
    patientSearch: await patientSearch(house, receptionist!, patients),
    chartOpen: await chartOpen(doctor!, chartId),
    consultationSave: await consultationSave(doctor!, chartId),
  };
}
