import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const TAG: Operation = { name: 'tagPatient', takes: '$patientId: ID!, $name: String!', answers: 'id tags { id name }' };
const UNTAG: Operation = { name: 'untagPatient', takes: '$patientId: ID!, $tagId: ID!', answers: 'tags { name }' };

interface Tagged {
  tags: Array<{ id: string; name: string }>;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const tag = (name: string, patientId = desk.patientId) => desk.act<Tagged>(TAG, { patientId, name }, desk.receptionist);
const found = async (tagId: string, search: string | null = null) => {
  const { data } = await desk.subgraph.ask<{ patients: { patients: Array<{ id: string }> } }>(
    desk.receptionist,
    'query P($tagId: ID, $search: String) { patients(tagId: $tagId, search: $search) { patients { id } } }',
    { tagId, search },
  );
  return data.patients.patients.map(({ id }) => id);
};

describe('the tags of a patient', () => {
  it('are made by being used, the same in upper and lower case, and taken off again', async () => {
    await tag('Needs interpreter');
    const { tags } = await tag('needs INTERPRETER');
    expect(tags).toEqual([{ id: expect.any(String), name: 'Needs interpreter' }]);
    expect((await tag('Allergic to latex')).tags.map(({ name }) => name)).toEqual([
      'Allergic to latex',
      'Needs interpreter',
    ]);
    const off = { patientId: desk.patientId, tagId: tags[0]!.id };
    expect(await desk.act(UNTAG, off, desk.receptionist)).toEqual({ tags: [{ name: 'Allergic to latex' }] });
    expect(await desk.act(UNTAG, off, desk.receptionist)).toEqual({ tags: [{ name: 'Allergic to latex' }] });
  });

  it('find the patients who have them, alone and beside a search', async () => {
    const { id: other } = await desk.registered({ givenName: 'Bob', familyName: 'Stone', birthDate: '1990-01-02' });
    const { tags } = await tag('VIP');
    await tag('VIP', other);
    const tagId = tags[0]!.id;
    expect((await found(tagId)).sort()).toEqual([desk.patientId, other].sort());
    for (const search of ['sto', '1990-01-02', 'bob 2.1.1990']) expect(await found(tagId, search)).toEqual([other]);
    await desk.act(UNTAG, { patientId: other, tagId }, desk.receptionist);
    expect(await found(tagId, 'sto')).toEqual([]);
  });

  it('are one when four make the same at once, and at most twenty on a patient', async () => {
    await Promise.all([1, 2, 3, 4].map(() => tag('Rush')));
    expect((await desk.read<Tagged>('tags { id name }', desk.receptionist)).data.patient?.tags).toHaveLength(1);
    for (let n = 1; n < 20; n++) await tag(`Tag ${n}`);
    expect(await desk.refusal(TAG, { patientId: desk.patientId, name: 'One more' }, desk.receptionist)).toMatchObject({
      reason: 'TOO_MANY_TAGS',
    });
  });

  it('are another organization’s own', async () => {
    await tag('VIP');
    const other = await openChart(desk.subgraph);
    const variables = { patientId: desk.patientId, name: 'VIP' };
    expect(await desk.refusal(TAG, variables, other.receptionist)).toMatchObject({ reason: 'PATIENT_NOT_FOUND' });
    expect((await desk.subgraph.ask<{ tags: object[] }>(other.receptionist, '{ tags { name } }')).data.tags).toEqual(
      [],
    );
    expect(await desk.refusal(TAG, variables, desk.billing)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
