import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const FIELDS = 'id name mobile email relationship status permissions proof endsOn version';
const ASSIGN: Operation = { name: 'assignProxy', takes: '$input: AssignProxyInput!', answers: FIELDS };
const ATTACH: Operation = {
  name: 'attachProxyProof',
  takes: '$id: ID!, $version: Int!, $proof: String!',
  answers: FIELDS,
};
const APPROVE: Operation = { name: 'approveProxy', takes: '$id: ID!, $version: Int!', answers: FIELDS };
const REVOKE: Operation = { name: 'revokeProxy', takes: '$id: ID!, $version: Int!', answers: FIELDS };

interface Assignment {
  id: string;
  status: string;
  version: number;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const MOTHER = {
  name: 'Ana Soto',
  mobile: '+15550107700',
  relationship: 'PARENT',
  permissions: ['SCHEDULE', 'VIEW_CLINICAL'],
};
const given = (what: object = {}) => ({
  input: { idempotencyKey: newId(), patientId: desk.patientId, ...MOTHER, ...what },
});
const assign = (what: object = {}) => desk.act<Assignment>(ASSIGN, given(what), desk.receptionist);
const step = (operation: Operation, { id, version }: Assignment, more: object = {}) =>
  desk.act<Assignment>(operation, { id, version, ...more }, desk.receptionist);
const refused = async (operation: Operation, variables: object, who = desk.receptionist) =>
  (await desk.refusal(operation, variables, who))?.reason;

describe('who acts for a patient', () => {
  it('is in force once a proof was seen, until it is revoked', async () => {
    const proposed = await assign();
    expect(proposed).toMatchObject({
      ...MOTHER,
      permissions: ['VIEW_CLINICAL', 'SCHEDULE'],
      status: 'PROPOSED',
      proof: null,
    });
    expect(await refused(APPROVE, proposed)).toBe('NOT_IN_THIS_STATE');
    const proved = await step(ATTACH, proposed, { proof: 'Birth certificate, seen on the day.' });
    expect(proved).toMatchObject({ status: 'PROOF_ATTACHED', proof: 'Birth certificate, seen on the day.' });
    expect(await refused(APPROVE, proposed)).toBe('CHANGED_MEANWHILE');
    const active = await step(APPROVE, proved);
    expect(active.status).toBe('ACTIVE');
    const revoked = await step(REVOKE, active);
    expect(revoked.status).toBe('REVOKED');
    expect(await refused(REVOKE, revoked)).toBe('NOT_IN_THIS_STATE');
  });

  it('is the same person for two patients, and once for each of them', async () => {
    await assign();
    expect(await refused(ASSIGN, given())).toBe('PROXY_LISTED');
    const { id: sibling } = await desk.registered({ givenName: 'Leo' });
    await assign({ patientId: sibling });
    const people = await desk.subgraph.rows('select id from proxy where tenant_id = $1', [desk.world.tenantId]);
    expect(people).toHaveLength(1);
  });

  it('is over from the day after its last one, and can then be said anew', async () => {
    const past = await assign({ endsOn: '2026-11-20' });
    expect(past.status).toBe('EXPIRED');
    const proved = await step(ATTACH, past, { proof: 'Court order.' });
    expect(await refused(APPROVE, proved)).toBe('PROXY_ENDED');
    expect((await assign({ endsOn: '2026-11-21' })).status).toBe('PROPOSED');
  });

  it('needs a way to be reached, and is refused to a doctor, and to another organization', async () => {
    expect(await refused(ASSIGN, given({ mobile: null }))).toBe('INVALID_INPUT');
    expect(await refused(ASSIGN, given({ mobile: 'nobody' }))).toBe('INVALID_INPUT');
    expect(await desk.refusal(ASSIGN, given(), desk.doctor)).toMatchObject({ code: 'FORBIDDEN' });
    const assignment = await assign();
    const other = await openChart(desk.subgraph);
    expect(await refused(ASSIGN, given(), other.receptionist)).toBe('PATIENT_NOT_FOUND');
    expect(await refused(REVOKE, assignment, other.receptionist)).toBe('PROXY_ASSIGNMENT_NOT_FOUND');
  });

  it('is stored sealed', async () => {
    await step(ATTACH, await assign(), { proof: 'Birth certificate' });
    const rows = await desk.subgraph.rows<{ line: string }>(
      `select row_to_json(proxy)::text as line from proxy where tenant_id = $1
       union all select row_to_json(proxy_assignment)::text from proxy_assignment where tenant_id = $1`,
      [desk.world.tenantId],
    );
    const dump = rows.map(({ line }) => line).join('\n');
    expect(rows).toHaveLength(2);
    for (const value of [MOTHER.name, MOTHER.mobile, 'Birth certificate']) {
      expect(dump).not.toContain(value);
      expect(dump).not.toContain(Buffer.from(value).toString('hex'));
    }
  });
});

describe('a patient who depends on somebody', () => {
  it('is registered and later kept as one', async () => {
    const { id } = await desk.registered({ kind: 'DEPENDENT' });
    const kind = async () =>
      (await desk.subgraph.ask<{ patient: { kind: string } }>(desk.receptionist, 'query P($id: ID!) { patient(id: $id) { kind } }', { id })).data.patient.kind; // prettier-ignore
    expect(await kind()).toBe('DEPENDENT');
    const update = 'mutation U($input: UpdatePatientInput!) { updatePatient(input: $input) { conflicts { field } } }';
    const change = (base: object, mine: object) =>
      desk.subgraph.ask(desk.receptionist, update, { input: { id, base, mine } });
    await change({ familyName: 'García Soto' }, { familyName: 'Soto' });
    expect(await kind()).toBe('DEPENDENT');
    await change({ kind: 'DEPENDENT' }, { kind: 'SELF_MANAGED' });
    expect(await kind()).toBe('SELF_MANAGED');
  });
});
