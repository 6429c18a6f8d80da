import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const CONTACTS = 'id contactPoints { id type value isPrimary isSafe version }';
const ADD: Operation = { name: 'addContactPoint', takes: '$input: AddContactPointInput!', answers: CONTACTS };
const CHANGE: Operation = { name: 'changeContactPoint', takes: '$input: ChangeContactPointInput!', answers: CONTACTS };
const REMOVE: Operation = { name: 'removeContactPoint', takes: '$id: ID!, $version: Int!', answers: CONTACTS };

interface Contact {
  id: string;
  type: string;
  value: string;
  isPrimary: boolean;
  isSafe: boolean;
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

const given = (what: object = {}) => ({
  input: { idempotencyKey: newId(), patientId: desk.patientId, type: 'MOBILE', value: '+15550100001', ...what },
});
const add = async (what: object = {}): Promise<Contact[]> =>
  (await desk.act<{ contactPoints: Contact[] }>(ADD, given(what), desk.receptionist)).contactPoints;
const refused = (operation: Operation, variables: object, who = desk.receptionist) =>
  desk.refusal(operation, variables, who);

describe('the contact points of a patient', () => {
  it('are added once for one key, found by at once, and told without their values', async () => {
    const again = given({ isSafe: false });
    await desk.act(ADD, again, desk.receptionist);
    const { contactPoints } = await desk.act<{ contactPoints: Contact[] }>(ADD, again, desk.receptionist);
    expect(contactPoints).toEqual([expect.objectContaining({ value: '+15550100001', isSafe: false, version: 1 })]);
    expect(await desk.search('+1 555 010 0001')).toEqual([desk.patientId]);
    const told = await desk.subgraph.rows<{ payload: object }>(
      `select payload from outbox where type = 'patient.changed.v1' and subject_id = $1`,
      [desk.patientId],
    );
    expect(told.map(({ payload }) => payload)).toEqual([
      { patientId: desk.patientId, changedBy: desk.receptionist.userId },
    ]);
  });

  it('have one main one of each kind, which the next one takes the place of', async () => {
    await add({ isPrimary: true });
    await add({ type: 'EMAIL', value: 'maria@mail.example', isPrimary: true });
    const contacts = await add({ value: '+15550100002', isPrimary: true });
    expect(contacts.filter(({ isPrimary }) => isPrimary).map(({ value }) => value).sort()).toEqual(['+15550100002', 'maria@mail.example']); // prettier-ignore
  });

  it('are changed from the version that was seen, and removed, and no longer found by then', async () => {
    const [contact] = await add();
    const change = { id: contact!.id, version: 1, value: '+15550100003', isPrimary: true, isSafe: false };
    await desk.act(CHANGE, { input: change }, desk.receptionist);
    expect(await refused(CHANGE, { input: change })).toEqual({ code: 'CONFLICT', reason: 'CHANGED_MEANWHILE' });
    expect(await desk.search('+15550100001')).toEqual([]);
    await desk.act(REMOVE, { id: contact!.id, version: 2 }, desk.receptionist);
    expect(await desk.search('+15550100003')).toEqual([]);
    expect(await refused(REMOVE, { id: contact!.id, version: 3 })).toEqual({
      code: 'NOT_FOUND',
      reason: 'CONTACT_NOT_FOUND',
    });
  });

  it('are refused twice, when they are none, and beyond ten', async () => {
    await add();
    expect(await refused(ADD, given({ value: '+1 555 010-0001' }))).toMatchObject({ reason: 'CONTACT_LISTED' });
    expect(await refused(ADD, given({ value: 'nobody' }))).toMatchObject({ reason: 'INVALID_INPUT' });
    const [contact] = await add({ type: 'EMAIL', value: 'maria@mail.example' });
    const wrong = { id: contact!.id, version: 1, value: 'nobody', isPrimary: false, isSafe: true };
    expect(await refused(CHANGE, { input: wrong })).toMatchObject({ reason: 'INVALID_INPUT' });
    for (let n = 2; n < 10; n++) await add({ value: `+1555010001${n}` });
    expect(await refused(ADD, given({ value: '+15550100099' }))).toMatchObject({ reason: 'TOO_MANY_CONTACTS' });
  });

  it('are nobody’s business of another organization or clinic, nor of billing', async () => {
    const [contact] = await add();
    const other = await openChart(desk.subgraph);
    expect(await refused(ADD, given({ value: '+15550100009' }), other.receptionist)).toMatchObject({ reason: 'PATIENT_NOT_FOUND' }); // prettier-ignore
    expect(await refused(REMOVE, { id: contact!.id, version: 1 }, other.receptionist)).toMatchObject({ reason: 'CONTACT_NOT_FOUND' }); // prettier-ignore
    expect(await refused(ADD, given(), desk.billing)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('end with one main one when two make theirs the main one at once', async () => {
    await Promise.all([1, 2, 3, 4].map(n => add({ value: `+1555010002${n}`, isPrimary: true })));
    const { data } = await desk.read<{ contactPoints: Contact[] }>(CONTACTS, desk.receptionist);
    expect(data.patient?.contactPoints.filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
    expect(data.patient?.contactPoints).toHaveLength(4);
  });
});
