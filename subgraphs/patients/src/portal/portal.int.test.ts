import { CEILING } from '@polyclinic/access/permissions.ts';
import { PORTAL_PERMISSIONS, type PortalGrant, type Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf, TRACE_ID } from '@polyclinic/testing/principals.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { AddendumTable } from '../encounters/addendumTable.ts';
import { EncounterTable } from '../encounters/encounterTable.ts';
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
const WRITE: Operation = { name: 'writeNote', takes: '$input: WriteNoteInput!', answers: 'id version' };
const SIGN_NOTE: Operation = { name: 'signNote', takes: '$encounterId: ID!, $version: Int!', answers: 'id' };
const ADD: Operation = { name: 'addAddendum', takes: '$input: AddAddendumInput!', answers: 'id' };
const SHARE: Operation = { name: 'shareNote', takes: '$encounterId: ID!', answers: 'id' };
const UNSHARE: Operation = { name: 'unshareNote', takes: '$encounterId: ID!', answers: 'id' };
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

const NOTES = 'query N { portalRecords { id notes { id text signedAt addenda { text } } } }';

/** What somebody who signs in by an address sees of notes; none: null for a record, nothing without one. */
async function notesSeenBy(email: string) {
  type Noted = { id: string; notes: Array<{ id: string; text: string; addenda: object[] }> | null };
  const { data, errors } = await desk.subgraph.ask<{ portalRecords: Noted[] }>(await comingBy(email), NOTES);
  expect(errors).toEqual([]);
  return data.portalRecords.map(({ notes }) => notes?.map(({ id }) => id) ?? null);
}
async function noteFor(patientId: string, text: string): Promise<string> {
  const draft = await desk.act<Ref>(WRITE, { input: { patientId, text } });
  await desk.act(SIGN_NOTE, { encounterId: draft.id, version: draft.version });
  return draft.id;
}

describe('notes in the portal', () => {
  it('are those alone that are signed and shared, with what was added, to the patient and no other (PAT-14)', async () => {
    const { id } = await withAddress('maria@home.example');
    const { id: neighbour } = await withAddress('next@door.example', { givenName: 'Pedro' });
    await open(id);
    await open(neighbour);
    const [shared, kept] = [await noteFor(id, 'Better.'), await noteFor(id, 'Not for the patient.')];
    await desk.act(WRITE, { input: { patientId: id, text: 'A draft.' } });
    for (const encounterId of [shared, kept])
      await desk.act(ADD, { input: { idempotencyKey: newId(), encounterId, text: 'Later on.' } });
    expect(await notesSeenBy('maria@home.example')).toEqual([[]]);
    await desk.act(SHARE, { encounterId: shared });
    const { data } = await desk.subgraph.ask(await comingBy('maria@home.example'), NOTES);
    const note = { id: shared, text: 'Better.', signedAt: expect.any(String), addenda: [{ text: 'Later on.' }] };
    expect(data).toEqual({ portalRecords: [{ id, notes: [note] }] });
    expect(await notesSeenBy('next@door.example')).toEqual([[]]);
    await desk.act(UNSHARE, { encounterId: shared });
    expect(await notesSeenBy('maria@home.example')).toEqual([[]]);
  });

  it('are seen by a proxy who may see clinical things, until the proof is withdrawn (PAT-11)', async () => {
    const { id } = await withAddress('child@home.example', { kind: 'DEPENDENT' });
    const clinical = await inForce(id, { permissions: ['VIEW_CLINICAL'] });
    await inForce(id, { name: 'Luis Soto', email: 'luis@family.example' });
    await open(id);
    const encounterId = await noteFor(id, 'Better.');
    await desk.act(SHARE, { encounterId });
    expect(await notesSeenBy('ana@family.example')).toEqual([[encounterId]]);
    expect(await notesSeenBy('luis@family.example')).toEqual([null]);
    await desk.act(REVOKE, clinical, desk.receptionist);
    expect(await notesSeenBy('ana@family.example')).toEqual([]);
  });

  it('that are not shared are behind the database’s own wall, with what was added to them', async () => {
    const { id } = await withAddress('maria@home.example');
    await open(id);
    const [shared, kept] = [await noteFor(id, 'Better.'), await noteFor(id, 'Not for the patient.')];
    for (const encounterId of [shared, kept])
      await desk.act(ADD, { input: { idempotencyKey: newId(), encounterId, text: 'Later on.' } });
    await desk.act(WRITE, { input: { patientId: id, text: 'A draft.' } });
    await desk.act(SHARE, { encounterId: shared });
    const { tenantId, clinicId } = desk.world;
    const scope = { tenantId, clinicIds: [clinicId], actor: 'maria', traceId: TRACE_ID, ipAddress: null };
    const seen = (patientIds: string[] | null) =>
      inTenant(desk.subgraph.db, { ...scope, ...(patientIds ? { patientIds } : {}) }, async tx => {
        const visits = await tx.findBy(EncounterTable, { patientId: id });
        const addenda = await tx.findBy(AddendumTable, { patientId: id });
        return [visits.map(visit => visit.id).sort(), addenda.map(({ encounterId }) => encounterId).sort()];
      });
    expect(await seen([id])).toEqual([[shared], [shared]]);
    expect(await seen([])).toEqual([[], []]);
    const [visits, addenda] = await seen(null);
    expect([visits?.length, addenda]).toEqual([3, [shared, kept].sort()]);
    // Even a right of the staff does not open more.
    const somehow = { ...(await comingBy('maria@home.example')), permissions: new Set(CEILING.PRACTITIONER) };
    const query = 'query E($id: ID!) { patient(id: $id) { encounters { id } } }';
    type Answer = { patient: { encounters: Array<{ id: string }> } };
    const { data } = await desk.subgraph.ask<Answer>(somehow, query, { id });
    expect(data.patient.encounters).toEqual([{ id: shared }]);
  });
});

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
