import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clinics, type DemoUser, labPartner, northside, sahyadri, users } from '@polyclinic/demo/cast.ts';
import { clientCredentials } from '@polyclinic/stack/identity-provider/flow.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { buildClientSchema, buildSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import pg from 'pg';
import { marksIn, marksOf, type Marks } from './marks.ts';
import { operationsOf, type Operation } from './operations.ts';
import { fillWith, idsOf } from './recordIds.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { asker, signInAs, type Asker } from './story/house.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../gateway/api.graphql'), 'utf8'));
const pairs = [
  { own: northside, other: sahyadri },
  { own: sahyadri, other: northside },
];

/** One login of each role of an organization. */
const STAFF: Record<string, DemoUser[]> = {
  [northside.id]: [users.olivia, users.marcus, users.rosa, users.nina, users.bea, users.pia, users.adams],
  [sahyadri.id]: [users.olivia, users.priya, users.joshi],
};

let house: StackEnvironment;
let databaseUrl: string;
const services = () => Object.keys(house.services);

beforeAll(async () => {
  house = await stackUnderTest();
  const url = new URL(house.infrastructure.postgresAdminUrl ?? '');
  url.pathname = '/polyclinic';
  databaseUrl = url.href;
  await defineVisitType(await signInAs(house, users.marcus, northside.id), northside.id);
  await defineVisitType(await signInAs(house, users.olivia, sahyadri.id), sahyadri.id);
});

/** The demo data have none, and what is not there cannot be leaked. */
async function defineVisitType(manager: Asker, organizationId: string): Promise<void> {
  const { id: clinicId } = clinics.find(each => each.organizationId === organizationId)!;
  const { data, errors } = await manager.ask<{ defineVisitType: { id: string } | null }>(
    'mutation Define($input: DefineVisitTypeInput!) { defineVisitType(input: $input) { id } }',
    { input: { idempotencyKey: randomUUID(), clinicId, name: `Isolation ${randomUUID().slice(0, 8)}`, minutes: 15 } },
  );
  expect({ defined: data?.defineVisitType != null, errors }).toEqual({ defined: true, errors: [] });
}

/** What the database holds of an organization's own records, as one number. */
async function fingerprint(tenantId: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const prints: string[] = [];
  for (const table of [
    'identity.membership',
    'identity.clinic',
    'identity.api_key',
    'identity.role_restriction',
    'identity.terms_version',
    'identity.terms_acceptance',
    'identity.feature_switch',
    'patients.patient',
    'patients.contact_point',
    'patients.encounter',
    'patients.allergy',
    'patients.coverage',
    'patients.proxy',
    'patients.proxy_assignment',
    'patients.consent_text',
    'patients.consent',
    'patients.tag',
    'patients.patient_tag',
    'patients.no_known_allergies',
    'patients.condition',
    'patients.vital_signs',
    'patients.document_reference',
    'patients.document_file',
    'patients.document_text',
    'patients.prescription',
    'patients.note_addendum',
    'patients.note_template',
    'patients.service_request',
    'patients.paper_share',
    'patients.follow_up',
    'patients.visit_preparation',
    'patients.preparation_item',
    'patients.care_team_member',
    'patients.patient_visibility',
    'patients.diagnostic_report',
    'patients.diagnostic_report_version',
    'patients.job',
    'patients.stock_item',
    'patients.stock_batch',
    'patients.stock_movement',
    'patients.medication_dispense',
    'patients.patient_merge',
    'patients.merged_patient',
    'patients.moved_row',
    'scheduling.schedule',
    'scheduling.schedule_override',
    'scheduling.week_change',
    'scheduling.clinic_opening',
    'scheduling.hospital_round',
    'scheduling.practitioner_leave',
    'scheduling.practitioner_block',
    'scheduling.clinic_holiday',
    'scheduling.visit_type',
    'scheduling.room',
    'scheduling.booking_policy',
    'scheduling.appointment',
    'scheduling.appointment_history',
    'scheduling.self_booking',
    'scheduling.visit_link',
    'scheduling.calendar_feed',
    'scheduling.travel_time',
    'scheduling.travel_reckoning',
    'scheduling.shared_busy_time',
    'billing.service_item',
    'billing.invoice',
    'messaging.template',
    'messaging.reminder_rule',
  ]) {
    const { rows } = await client.query<{ print: string | null }>(
      `select md5(string_agg(t::text, '' order by t::text)) as print from ${table} t where tenant_id = $1`,
      [tenantId],
    );
    prints.push(`${table} ${rows[0]?.print}`);
  }
  await client.end();
  return prints.join('\n');
}

/** Waits until the reactions to what was done before, such as loading the demo data, have come to rest. */
async function settled(tenantId: string): Promise<void> {
  for (let last = ''; ;) {
    const now = await fingerprint(tenantId);
    if (now === last) return;
    last = now;
    await new Promise(resolve => setTimeout(resolve, 1_000));
  }
}

/** What several at once make no other: where one waits for what it might still hear of, the rest go on. */
const AT_ONCE = 8;

async function leaks(who: Asker, operations: readonly Operation[], marks: Marks): Promise<string[]> {
  const found: string[] = [];
  const left = operations.values();
  const ask = async (): Promise<void> => {
    for (const { title, text, variables } of left) {
      const answer = await who.ask(text, variables);
      expect([title, answer.status]).toEqual([title, 200]);
      expect({ title, invalid: isInvalid(answer) }).toEqual({ title, invalid: false });
      found.push(...marksIn(JSON.stringify(answer), marks).map(mark => `${title} tells ${mark}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return found;
}

const isInvalid = ({ errors }: Awaited<ReturnType<Asker['ask']>>): boolean =>
  errors.some(({ extensions }) => extensions.reason === 'INVALID_OPERATION');

describe.each(pairs)('to $own.name', ({ own, other }) => {
  let foreign: Operation[];
  let marks: Marks;
  beforeAll(async () => {
    await settled(other.id);
    foreign = operationsOf(schema, fillWith(other.id, await idsOf(databaseUrl, other.id)));
    marks = await marksOf(databaseUrl, services(), other.id);
  });

  it('every query and mutation is asked, with real records of the other organization', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap(type =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(new Set(foreign.map(({ field }) => field))).toEqual(new Set(roots));
    expect(marks.ids.size).toBeGreaterThan(300);
  });

  it.each(
    STAFF[own.id]!.map(user => ({ user, role: user.memberships.find(at => at.organizationId === own.id)!.role })),
  )('nothing of the other organization is told or changed when its $role asks', async ({ user }) => {
    const before = await fingerprint(other.id);
    const who = await signInAs(house, user, own.id);
    expect(await leaks(who, foreign, marks)).toEqual([]);
    expect(await fingerprint(other.id)).toBe(before);
  });

  it('a clinic of the other organization cannot be named as the one in force', async () => {
    const { token } = await signInAs(
      house,
      STAFF[own.id]!.find(({ totpSecret }) => totpSecret === null)!,
      own.id,
    );
    const elsewhere = clinics.find(({ organizationId }) => organizationId === other.id)!;
    const answer = await asker(house, token, elsewhere.id).ask('{ clinics { id name } }');
    expect(answer.status).toBe(403);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'CLINIC_NOT_YOURS' });
  });
});

/** Root fields that are tagged for partners. */
const CONTRACT = /^query (slots|clinics|practitioners|serviceItems)$/;

describe('a partner', () => {
  it('of one organization is told nothing of the other', async () => {
    const { clientId, clientSecret } = labPartner;
    const { accessToken } = await clientCredentials({ issuer: house.issuer, clientId, clientSecret });
    const partner = asker(house, accessToken);
    const foreign = operationsOf(schema, fillWith(sahyadri.id, await idsOf(databaseUrl, sahyadri.id)));
    const marks = await marksOf(databaseUrl, services(), sahyadri.id);
    // What it is shown of its contract is all it can ask; the rest is no operation at all for it.
    const { data } = await partner.ask<IntrospectionQuery>(getIntrospectionQuery());
    const known = operationsOf(buildClientSchema(data!), fillWith(sahyadri.id, await idsOf(databaseUrl, sahyadri.id)));
    expect(known.map(({ title }) => title)).toEqual(['query slots']);
    for (const { title, text, variables } of foreign.filter(({ title }) => !CONTRACT.test(title)))
      expect({ title, invalid: isInvalid(await partner.ask(text, variables)) }).toEqual({ title, invalid: true });
    expect(await leaks(partner, known, marks)).toEqual([]);
  });
});

describe('the same questions', () => {
  it('asked by the owner of the records tell a great deal, so that an answer of nothing means something', async () => {
    const queries = operationsOf(schema, fillWith(northside.id, await idsOf(databaseUrl, northside.id))).filter(
      ({ kind }) => kind === 'query',
    );
    const marks = await marksOf(databaseUrl, services(), northside.id);
    // The manager of all its clinics: the first appointment may be in any of them.
    const manager = await signInAs(house, users.marcus, northside.id);
    const told = await leaks(manager, queries, marks);
    const telling = (field: string): boolean => told.some(line => line.startsWith(`query ${field} `));
    const expected = ['patient', 'patients', 'appointment', 'calendar', 'slots', 'clinics', 'practitioners'];
    expect(expected.filter(field => !telling(field))).toEqual([]);
  });
});
