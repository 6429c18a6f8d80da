import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { clinics, northside, sahyadri, users, type DemoUser } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { buildSchema } from 'graphql';
import { fillWith, idsOf } from './recordIds.ts';
import { marksIn, marksOf } from './marks.ts';
import { operationsOf } from './operations.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { book, dateIn, freeTimes, register } from './story/booking.ts';
import { eventually, signInAs } from './story/house.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../gateway/api.graphql'), 'utf8'));
const ROUNDS = 6;
const BOOKINGS = 6;

const heardOf = (told: readonly string[]): number => told.filter(text => text.includes('"appointmentChanged"')).length;

/** What one organization's receptionist was told while the other's did the same. */
async function workedDay(house: StackEnvironment, databaseUrl: string, user: DemoUser): Promise<string[]> {
  const [membership] = user.memberships;
  const clinic = clinics.find(({ organizationId }) => organizationId === membership?.organizationId)!;
  const who = await signInAs(house, user, clinic.organizationId, clinic.id);
  const told: string[] = [];
  const hangUps = await Promise.all(
    Array.from({ length: 9 }, (_, day) => dateIn(clinic.timezone, day + 1)).map(date =>
      who.listen(
        `subscription Changes($clinicId: ID!, $date: LocalDate!) {
          appointmentChanged(clinicId: $clinicId, date: $date) { kind appointment { id patient { id givenName } } }
        }`,
        { clinicId: clinic.id, date },
        event => told.push(JSON.stringify(event)),
      ),
    ),
  );
  const ids = await idsOf(databaseUrl, clinic.organizationId);
  const questions = operationsOf(schema, fillWith(clinic.organizationId, ids)).filter(({ kind }) => kind === 'query');
  const ask = async (): Promise<void> => {
    const answers = await Promise.all(questions.map(({ text, variables }) => who.ask(text, variables)));
    told.push(...answers.map(answer => JSON.stringify(answer)));
  };
  const slots = await freeTimes(who, clinic.id, clinic.timezone);
  const visit = async (_: unknown, index: number): Promise<void> => {
    const email = `mixed-${randomUUID().slice(0, 8)}@mail.example`;
    const patientId = await register(who, { clinicId: clinic.id, givenName: 'Mixed', familyName: clinic.slug, email });
    told.push(JSON.stringify(await book(who, { clinicId: clinic.id, patientId, slot: slots[index * 3]! })));
  };
  const asking = async (): Promise<void> => {
    // One round after another: all at once would be a flood, and answered as one.
    for (let round = 0; round < ROUNDS; round++) await ask();
  };
  await Promise.all([asking(), ...Array.from({ length: BOOKINGS }, visit)]);
  await eventually('Live events of the bookings', () => Promise.resolve(heardOf(told) >= BOOKINGS || null), 30_000);
  await Promise.all(hangUps.map(hangUp => hangUp()));
  return told;
}

describe('two organizations at work at once', () => {
  it('are told nothing of each other by queries, bookings and live streams (DAT-33)', async () => {
    const house = await stackUnderTest();
    const url = new URL(house.infrastructure.postgresAdminUrl);
    url.pathname = '/polyclinic';
    const [rosa, priya] = await Promise.all([users.rosa, users.priya].map(user => workedDay(house, url.href, user)));
    const services = Object.keys(house.services);
    const [ofNorthside, ofSahyadri] = [northside, sahyadri].map(({ id }) => marksOf(url.href, services, id));
    expect(marksIn(rosa!.join('\n'), await ofSahyadri!)).toEqual([]);
    expect(marksIn(priya!.join('\n'), await ofNorthside!)).toEqual([]);
    // Each was told a great deal of its own, live events among it.
    expect(marksIn(rosa!.join('\n'), await ofNorthside!).length).toBeGreaterThan(100);
    expect(marksIn(priya!.join('\n'), await ofSahyadri!).length).toBeGreaterThan(100);
    for (const told of [rosa!, priya!]) expect(heardOf(told)).toBeGreaterThanOrEqual(BOOKINGS);
  });
});
