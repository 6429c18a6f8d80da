import { CEILING } from '@polyclinic/access/permissions.ts';
import { PORTAL_PERMISSIONS, type PortalGrant, type Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf, TRACE_ID } from '@polyclinic/testing/principals.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';

const OPEN: Operation = {
  name: 'openPortal',
  takes: '$patientId: ID!',
  answers: 'openSince people { email relationship }',
};
const CLOSE: Operation = { name: 'closePortal', takes: '$patientId: ID!', answers: 'openSince' };
const ASSIGN: Operation = { name: 'assignProxy', takes: '$input: AssignProxyInput!', answers: 'id version' };
const ATTACH: Operation = {
  name: 'attachProxyProof',
  takes: '$id: ID!, $version: Int!, $proof: String!',
  answers: 'id version',
};
const APPROVE: Operation = { name: 'approveProxy', takes: '$id: ID!, $version: Int!', answers: 'id version' };
const REVOKE: Operation = { name: 'revokeProxy', takes: '$id: ID!, $version: Int!', answers: 'id version' };
const DRAFT: Operation = { name: 'draftPrescription', takes: '$input: DraftPrescriptionInput!', answers: 'id version' };
const SIGN: Operation = { name: 'signPrescription', takes: '$input: SignPrescriptionInput!', answers: 'id version' };
const PRINT: Operation = { name: 'printPortalPrescription', takes: '$prescriptionId: ID!', answers: 'url' };
const GRANTS = `query G($email: String!, $tenantId: ID!) { portalGrants(email: $email, tenantId: $tenantId) { patientId may } }`;
const RECORDS = `query R {
  portalRecords { id givenName permissions prescriptions { id signedAt cancelledAt lines { display } } }
}`;

interface Ref {
  id: string;
  version: number;
}
interface Seen {
  id: string;
  permissions: string[];
  prescriptions: Array<{ id: string; cancelledAt: string | null; lines: Array<{ display: string }> }> | null;
}

const GATEWAY: Principal = {
  kind: 'GATEWAY',
  subject: 'gateway',
  userId: null,
  tenantId: null,
  clinicIds: [],
  roles: [],
  permissions: new Set(['caller:resolve']),
  traceId: TRACE_ID,
  ipAddress: null,
};
const LINE = { medicineCode: 'amoxicillin-capsule-500-mg', dose: 1, unit: 'CAPSULE', route: 'ORAL', frequency: 'TDS' };

let desk: ChartDesk;
beforeAll(async () => {
  await prepareTestBuckets();
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const withAddress = (value: string, more: object = {}) =>
  desk.registered({ contactPoints: [{ type: 'EMAIL', value, isPrimary: true, isSafe: true }], ...more });
const open = (patientId: string) => desk.act<{ people: object[] }>(OPEN, { patientId }, desk.receptionist);
const notOpened = async (patientId: string) => (await desk.refusal(OPEN, { patientId }, desk.receptionist))?.reason;
const grants = async (email: string, tenantId = desk.world.tenantId): Promise<PortalGrant[]> => {
  const { data, errors } = await desk.subgraph.ask<{ portalGrants: PortalGrant[] }>(GATEWAY, GRANTS, {
    email,
    tenantId,
  });
  expect(errors).toEqual([]);
  return data.portalGrants;
};
/** Somebody of the portal, as the gateway makes them for one request. */
const comingBy = async (email: string): Promise<Principal> =>
  principalOf('PATIENT', { ...desk.world, clinicIds: [desk.world.clinicId] }, { portal: await grants(email) });
const seenBy = async (email: string): Promise<Seen[]> => {
  const { data, errors } = await desk.subgraph.ask<{ portalRecords: Seen[] }>(await comingBy(email), RECORDS);
  expect(errors).toEqual([]);
  return data.portalRecords;
};
async function signedFor(patientId: string): Promise<Ref> {
  const input = { idempotencyKey: newId(), patientId, lines: [{ ...LINE, days: 7 }] };
  const draft = await desk.act<Ref>(DRAFT, { input });
  return desk.act<Ref>(SIGN, { input: { ...draft, overrides: [] } });
}
async function inForce(patientId: string, more: object = {}): Promise<Ref> {
  const person = {
    name: 'Ana Soto',
    email: 'ana@family.example',
    relationship: 'PARENT',
    permissions: ['VIEW_BILLING'],
  };
  const input = { idempotencyKey: newId(), patientId, ...person, ...more };
  const proposed = await desk.act<Ref>(ASSIGN, { input }, desk.receptionist);
  const proved = await desk.act<Ref>(ATTACH, { ...proposed, proof: 'Birth certificate.' }, desk.receptionist);
  return desk.act<Ref>(APPROVE, proved, desk.receptionist);
}

describe('a record in the portal', () => {
  it('is seen by its patient while it is open, and by no other address', async () => {
    const { id } = await withAddress('maria@home.example');
    const prescription = await signedFor(id);
    expect(await grants('maria@home.example')).toEqual([]);
    expect(await open(id)).toMatchObject({ people: [{ email: 'maria@home.example', relationship: null }] });
    expect(await grants('MARIA@home.example')).toEqual([{ patientId: id, may: [...PORTAL_PERMISSIONS] }]);
    expect(await seenBy('maria@home.example')).toMatchObject([
      { id, prescriptions: [{ id: prescription.id, lines: [{ display: 'Amoxicillin 500 mg capsule' }] }] },
    ]);
    expect(await seenBy('somebody@else.example')).toEqual([]);
    await desk.act(CLOSE, { patientId: id }, desk.receptionist);
    expect(await seenBy('maria@home.example')).toEqual([]);
  });

  it('stays closed while nobody could be told from others by their address', async () => {
    const { id: without } = await desk.registered();
    expect(await notOpened(without)).toBe('NO_SIGN_IN_ADDRESS');
    const { id: unsafe } = await desk.registered({
      contactPoints: [{ type: 'EMAIL', value: 'read@by.others.example', isPrimary: true, isSafe: false }],
    });
    expect(await notOpened(unsafe)).toBe('NO_SIGN_IN_ADDRESS');
    const { id: first } = await withAddress('both@home.example');
    const { id: second } = await withAddress('both@home.example', { givenName: 'Pedro' });
    await open(first);
    expect(await notOpened(second)).toBe('ADDRESS_SHARED');
  });

  it('is nobody’s once a second patient has the address, for who signs in is not known', async () => {
    const { id: first } = await withAddress('one@home.example');
    const { id: second } = await withAddress('two@home.example', { givenName: 'Pedro' });
    await open(first);
    await open(second);
    const add: Operation = { name: 'addContactPoint', takes: '$input: AddContactPointInput!', answers: 'id' };
    const input = { idempotencyKey: newId(), patientId: second, type: 'EMAIL', value: 'one@home.example' };
    await desk.act(add, { input: { ...input, isPrimary: false, isSafe: true } }, desk.receptionist);
    expect(await grants('one@home.example')).toEqual([]);
    expect(await grants('two@home.example')).toMatchObject([{ patientId: second }]);
  });

  it('of who depends on somebody is opened to proxies in force alone, as far as they may (PAT-09, PAT-11)', async () => {
    const { id } = await withAddress('child@home.example', { kind: 'DEPENDENT' });
    await signedFor(id);
    expect(await notOpened(id)).toBe('PROXY_NEEDED');
    const assignment = await inForce(id, { mobile: '+15550107700' });
    expect(await open(id)).toMatchObject({ people: [{ email: 'ana@family.example', relationship: 'PARENT' }] });
    expect(await grants('child@home.example')).toEqual([]);
    expect(await seenBy('ana@family.example')).toMatchObject([
      { id, permissions: ['VIEW_BILLING'], prescriptions: null },
    ]);
    await desk.act(REVOKE, assignment, desk.receptionist);
    expect(await seenBy('ana@family.example')).toEqual([]);
  });

  it('ends for a proxy with the last day of the assignment', async () => {
    const { id } = await withAddress('grown@home.example');
    await inForce(id, { endsOn: '2026-11-21' });
    await open(id);
    expect(await grants('ana@family.example')).toMatchObject([{ patientId: id }]);
    await desk.subgraph.rows(`update proxy_assignment set ends_on = '2026-11-20' where patient_id = $1`, [id]);
    expect(await grants('ana@family.example')).toEqual([]);
  });

  it('is not there for another organization’s address of the same person', async () => {
    const { id } = await withAddress('maria@home.example');
    await open(id);
    const other = await openChart(desk.subgraph);
    expect(await grants('maria@home.example', other.world.tenantId)).toEqual([]);
    expect(await desk.refusal(OPEN, { patientId: id }, other.receptionist)).toMatchObject({
      reason: 'PATIENT_NOT_FOUND',
    });
    expect(await desk.refusal(OPEN, { patientId: id }, desk.doctor)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('prints a prescription for who may see it, and has no other', async () => {
    const { id } = await withAddress('maria@home.example');
    const { id: neighbour } = await withAddress('next@door.example', { givenName: 'Pedro' });
    const [own, foreign] = [await signedFor(id), await signedFor(neighbour)];
    await open(id);
    const maria = await comingBy('maria@home.example');
    const { url } = await desk.act<{ url: string }>(PRINT, { prescriptionId: own.id }, maria);
    expect((await fetch(url)).status).toBe(200);
    expect(await desk.refusal(PRINT, { prescriptionId: foreign.id }, maria)).toMatchObject({
      code: 'NOT_FOUND',
      reason: 'PRESCRIPTION_NOT_FOUND',
    });
    await inForce(id);
    const ana = await comingBy('ana@family.example');
    expect(await desk.refusal(PRINT, { prescriptionId: own.id }, ana)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('hides everybody else from the portal’s callers even where they hold a right of the staff', async () => {
    const { id } = await withAddress('maria@home.example');
    await desk.registered({ givenName: 'Pedro' });
    await open(id);
    const somehow = { ...(await comingBy('maria@home.example')), permissions: new Set(CEILING.RECEPTIONIST) };
    const { data } = await desk.subgraph.ask<{ patients: { patients: Ref[] } }>(
      somehow,
      'query P { patients { patients { id } } }',
    );
    expect(data.patients.patients).toEqual([{ id }]);
    expect(await desk.search('García', { ...somehow, portal: [] })).toEqual([]);
  });

  it('leaves a trace of who looked, at the patient’s request', async () => {
    const { id } = await withAddress('maria@home.example');
    await open(id);
    await seenBy('maria@home.example');
    const rows = await desk.subgraph.rows<{ purpose: string }>(
      `select payload #>> '{details,purpose}' as purpose from outbox
        where subject_id = $1 and payload ->> 'kind' = 'ACCESS' and payload #>> '{details,purpose}' = 'PATRQT'`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });
});
