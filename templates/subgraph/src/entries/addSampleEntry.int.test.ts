import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { sample } from '../subgraph.ts';

const ADD = `mutation Add($input: AddSampleEntryInput!) { addSampleEntry(input: $input) { id code name } }`;
const LIST = `query List($clinicId: ID!) { sampleEntries(clinicId: $clinicId) { code name } }`;

let subgraph: TestSubgraph;
let world: World;
beforeAll(async () => {
  subgraph = await startTestSubgraph(sample);
});
afterAll(() => subgraph.stop());
beforeEach(async () => {
  world = await announceWorld(subgraph);
});

const manager = (place = world) => principalOf('CLINIC_MANAGER', place);
const add = (changes: object = {}, who = manager()) =>
  subgraph.ask(who, ADD, { input: { clinicId: world.clinicId, code: 'first', name: 'First entry', ...changes } });
const listed = async (who = manager()) =>
  (await subgraph.ask<{ sampleEntries: unknown }>(who, LIST, { clinicId: world.clinicId })).data.sampleEntries;

describe('addSampleEntry', () => {
  it('adds an entry that the clinic then lists', async () => {
    expect(await add()).toMatchObject({ data: { addSampleEntry: { code: 'FIRST' } }, errors: [] });
    expect(await listed()).toEqual([{ code: 'FIRST', name: 'First entry' }]);
  });

  it('refuses a code that is taken, however it is written, and lets another clinic use it', async () => {
    await add();
    expect((await add({ code: 'First' })).errors[0]?.extensions.reason).toBe('CODE_TAKEN');
    expect((await add({ clinicId: world.otherClinicId })).errors).toEqual([]);
  });

  it('keeps one of twenty that come at once with the same code', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => add()));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors[0]?.extensions.reason === 'CODE_TAKEN')).toHaveLength(19);
  });

  it.each([{ code: ' ' }, { name: '' }, { name: 'x'.repeat(201) }])('refuses %j', async changes => {
    expect((await add(changes)).errors[0]?.extensions.reason).toBe('INVALID_INPUT');
  });

  it('is refused to a receptionist', async () => {
    expect((await add({}, principalOf('RECEPTIONIST', world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('neither shows nor takes anything across organizations', async () => {
    await add();
    const other = await announceWorld(subgraph);
    expect(await listed(manager(other))).toEqual([]);
    expect((await add({}, manager(other))).errors[0]?.extensions.reason).toBe('CLINIC_NOT_FOUND');
  });
});
