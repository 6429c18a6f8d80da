import { MERGING_SERVICES, patientMergeApplied } from '@polyclinic/events/patientMergeApplied.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const MERGE: Operation = {
  name: 'mergePatients',
  takes: '$input: MergePatientsInput!',
  answers:
    'id version status progress { service done rows } survivor { id givenName } duplicate { id mergedInto { id } }',
};
const UNMERGE: Operation = {
  name: 'unmergePatients',
  takes: '$id: ID!, $version: Int!',
  answers: 'status progress { service done }',
};
const ALLERGY: Operation = { name: 'recordAllergy', takes: '$input: RecordAllergyInput!', answers: 'id' };
const NONE_KNOWN: Operation = { name: 'stateNoKnownAllergies', takes: '$patientId: ID!', answers: '__typename' };
const WRITE: Operation = { name: 'writeNote', takes: '$input: WriteNoteInput!', answers: 'id version' };
const SIGN: Operation = { name: 'signNote', takes: '$encounterId: ID!, $version: Int!', answers: '__typename' };
const TAG: Operation = { name: 'tagPatient', takes: '$patientId: ID!, $name: String!', answers: 'id' };
const CHANGE: Operation = { name: 'changeContactPoint', takes: '$input: ChangeContactPointInput!', answers: 'id' };
const CONTACT = { type: 'MOBILE', isPrimary: true, isSafe: true };

interface Merge {
  id: string;
  version: number;
  status: string;
  progress: Array<{ service: string; done: boolean }>;
  survivor: { givenName: string };
  duplicate: { mergedInto: { id: string } | null };
}

let desk: ChartDesk;
let manager: Principal;
let survivor: string;
let duplicate: string;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
  manager = principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds: [desk.world.clinicId] });
  const mobile = (value: string) => ({ contactPoints: [{ ...CONTACT, value }] });
  survivor = (await desk.registered({ givenName: 'Ana', ...mobile('+12125550101') })).id;
  duplicate = (await desk.registered({ givenName: 'Anna', ...mobile('+12125550102') })).id;
});

const versionOf = async (id: string) =>
  (await desk.subgraph.rows<{ version: number }>('select version from patient where id = $1', [id]))[0]!.version;
const wanted = async (changes: object = {}) => ({
  input: {
    ...{ idempotencyKey: newId(), take: [] },
    ...{ survivorId: survivor, survivorVersion: await versionOf(survivor) },
    ...{ duplicateId: duplicate, duplicateVersion: await versionOf(duplicate) },
    ...changes,
  },
});
const merge = async (changes?: object) => desk.act<Merge>(MERGE, await wanted(changes), manager);
const unmerge = async ({ id }: { id: string }) =>
  desk.act<Merge>(UNMERGE, { id, version: (await mergeNow(id)).version }, manager);
const mergeNow = async (id: string) =>
  (await desk.subgraph.rows<Merge & { applied: object }>('select * from patient_merge where id = $1', [id]))[0]!;
/** Every service says that it is done, each twice, the second time as another event. */
async function applied({ id: mergeId }: { id: string }, step: 'MERGED' | 'UNMERGED' = 'MERGED'): Promise<void> {
  for (const service of MERGING_SERVICES)
    for (const delivery of [1, 2])
      await desk.subgraph.hear(patientMergeApplied(service), {
        tenantId: desk.world.tenantId,
        payload: { mergeId, service, step, rows: delivery },
      });
}
const of = async (table: string, patientId: string) =>
  (
    await desk.subgraph.rows<{ id: string }>(`select id from ${table} where patient_id = $1 order by id`, [patientId])
  ).map(({ id }) => id);
const record = async <T>(id: string, fields: string, who = desk.doctor): Promise<T | null> =>
  (await desk.subgraph.ask<{ patient: T | null }>(who, `query P($id: ID!) { patient(id: $id) { ${fields} } }`, { id }))
    .data.patient;
const allergic = (patientId: string, substance: string) =>
  desk.act<{ id: string }>(ALLERGY, {
    input: {
      ...{ idempotencyKey: newId(), patientId, substance, category: 'MEDICATION', criticality: 'HIGH' },
      ...{ clinicalStatus: 'ACTIVE', verificationStatus: 'CONFIRMED' },
    },
  });

describe('merging two records', () => {
  it('says before what differs and what would go over', async () => {
    await allergic(duplicate, 'Penicillin');
    const { data } = await desk.subgraph.ask<{ patientMergePreview: object }>(
      manager,
      `query P($survivorId: ID!, $duplicateId: ID!) { patientMergePreview(survivorId: $survivorId, duplicateId: $duplicateId) {
        differences { field survivor duplicate } moving { part count } } }`,
      { survivorId: survivor, duplicateId: duplicate },
    );
    expect(data.patientMergePreview).toEqual({
      differences: [{ field: 'GIVEN_NAME', survivor: 'Ana', duplicate: 'Anna' }],
      moving: [
        { part: 'CONTACTS', count: 1 },
        { part: 'ALLERGIES', count: 1 },
      ],
    });
  });

  it('hides the duplicate, which says into whom it was merged, and moves what it had', async () => {
    const { id: allergy } = await allergic(duplicate, 'Penicillin');
    const done = await merge({ take: ['GIVEN_NAME'] });
    expect(done).toMatchObject({
      status: 'MERGING',
      survivor: { givenName: 'Anna' },
      duplicate: { mergedInto: { id: survivor } },
    });
    expect(done.progress.map(({ service, done: isDone }) => [service, isDone])).toEqual([
      ['PATIENTS', true],
      ['SCHEDULING', false],
      ['BILLING', false],
      ['MESSAGING', false],
    ]);
    expect(await desk.search('+12125550102')).toEqual([survivor]);
    expect(await desk.search('Ann')).toEqual([survivor]);
    expect(await of('allergy', survivor)).toEqual([allergy]);
    expect(await record(duplicate, 'mergedInto { id } allergies { id }')).toEqual({
      mergedInto: { id: survivor },
      allergies: [],
    });
    await applied(done);
    expect(await mergeNow(done.id)).toMatchObject({
      status: 'MERGED',
      applied: { scheduling: 1, billing: 1, messaging: 1 },
    });
  });

  it('keeps one first contact of each type and no tag twice', async () => {
    for (const id of [survivor, duplicate]) await desk.act(TAG, { patientId: id, name: 'VIP' }, desk.receptionist);
    await merge();
    const { contactPoints, tags } = (await record<{ contactPoints: object[]; tags: object[] }>(
      survivor,
      'contactPoints { value isPrimary } tags { name }',
      desk.receptionist,
    ))!;
    expect(contactPoints).toEqual([
      { value: '+12125550101', isPrimary: true },
      { value: '+12125550102', isPrimary: false },
    ]);
    expect(tags).toEqual([{ name: 'VIP' }]);
  });

  it('lets an allergy count against a statement that none are known', async () => {
    await desk.act(NONE_KNOWN, { patientId: survivor });
    await allergic(duplicate, 'Latex');
    await merge();
    expect(await record(survivor, 'noKnownAllergies { recordedAt } allergies { substance }')).toEqual({
      noKnownAllergies: null,
      allergies: [{ substance: 'Latex' }],
    });
  });

  it('moves signed notes, which nothing else may do', async () => {
    const input = { patientId: duplicate, text: 'Well.' };
    const { id, version } = await desk.act<{ id: string; version: number }>(WRITE, { input });
    await desk.act(SIGN, { encounterId: id, version });
    const elsewhere = desk.subgraph.rows('update encounter set patient_id = $2 where id = $1', [id, survivor]);
    await expect(elsewhere).rejects.toThrow('by a merge alone');
    await merge();
    expect(await of('encounter', survivor)).toEqual([id]);
  });

  it('is taken back: each row returns, and what came since stays with the survivor', async () => {
    const { id: before } = await allergic(duplicate, 'Penicillin');
    const done = await merge({ take: ['GIVEN_NAME', 'FAMILY_NAME'] });
    expect(await desk.refusal(UNMERGE, { id: done.id, version: done.version }, manager)).toMatchObject({
      reason: 'MERGE_UNDER_WAY',
    });
    await applied(done);
    const { id: since } = await allergic(survivor, 'Latex');
    expect(await unmerge(done)).toMatchObject({ status: 'UNMERGING' });
    await applied(done, 'UNMERGED');
    expect((await mergeNow(done.id)).status).toBe('UNMERGED');
    expect(await of('allergy', duplicate)).toEqual([before]);
    expect(await of('allergy', survivor)).toEqual([since]);
    const who = 'givenName mergedInto { id } contactPoints { value isPrimary }';
    expect(await record(survivor, who, desk.receptionist)).toMatchObject({ givenName: 'Ana' });
    expect(await record(duplicate, who, desk.receptionist)).toEqual({
      ...{ givenName: 'Anna', mergedInto: null },
      contactPoints: [{ value: '+12125550102', isPrimary: true }],
    });
    expect(await desk.search('Anna')).toEqual([duplicate]);
    expect(await desk.refusal(UNMERGE, { id: done.id, version: done.version + 9 }, manager)).toMatchObject({
      reason: 'MERGE_TAKEN_BACK',
    });
    expect((await merge()).status).toBe('MERGING');
  });

  it('leaves the survivor a first contact of each type, where another’s was made the first since', async () => {
    const done = await merge();
    await applied(done);
    const contacts = 'contactPoints { id version value isPrimary }';
    type Contacts = { contactPoints: Array<{ id: string; version: number; value: string; isPrimary: boolean }> };
    const listed = async (id: string) => (await record<Contacts>(id, contacts, desk.receptionist))!.contactPoints;
    const came = (await listed(survivor)).find(({ value }) => value === '+12125550102')!;
    const input = { id: came.id, version: came.version, value: came.value, isPrimary: true, isSafe: true };
    await desk.act(CHANGE, { input }, desk.receptionist);
    await unmerge(done);
    await applied(done, 'UNMERGED');
    const own = { value: '+12125550101', isPrimary: true };
    expect(await listed(survivor)).toEqual([expect.objectContaining(own)]);
    expect(await listed(duplicate)).toEqual([expect.objectContaining({ value: '+12125550102', isPrimary: true })]);
  });

  it('follows with what was being written for the duplicate meanwhile, and gives it back', async () => {
    const done = await merge();
    await applied(done);
    const late = newId();
    await desk.subgraph.rows(
      `insert into condition (tenant_id, id, patient_id, clinic_id, content, clinical_status, recorded_at)
       values ($1, $2, $3, $4, '', 'ACTIVE', now())`,
      [desk.world.tenantId, late, duplicate, desk.world.clinicId],
    );
    expect(await of('condition', survivor)).toEqual([late]);
    await unmerge(done);
    expect(await of('condition', duplicate)).toEqual([late]);
  });

  it('tells the other services by ids alone, once for one key', async () => {
    const input = await wanted();
    const [first, again] = [await desk.act<Merge>(MERGE, input, manager), await desk.act<Merge>(MERGE, input, manager)];
    expect(again.id).toBe(first.id);
    const told = await desk.subgraph.rows<{ payload: object; subject_id: string }>(
      `select payload, subject_id from outbox where type = 'patient.merged.v1' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    expect(told).toEqual([
      { subject_id: duplicate, payload: { mergeId: first.id, survivorId: survivor, duplicateId: duplicate } },
    ]);
  });

  it('is decided by who comes first, of twenty at once', async () => {
    const third = (await desk.registered({ givenName: 'Anne' })).id;
    const ways = Array.from({ length: 20 }, (_, n) =>
      wanted(n % 2 ? {} : { survivorId: third, survivorVersion: 1, duplicateId: duplicate }),
    );
    const answers = await Promise.all((await Promise.all(ways)).map(way => desk.refusal(MERGE, way, manager)));
    expect(answers.filter(answer => answer === null)).toHaveLength(1);
    expect(new Set(answers.map(answer => answer?.reason))).toEqual(new Set([undefined, 'ALREADY_MERGED']));
  });

  it('is taken back from the last on, where a survivor was merged itself', async () => {
    const third = await desk.registered({ givenName: 'Anne' });
    const first = await merge();
    expect(
      await desk.refusal(
        MERGE,
        await wanted({ survivorId: third.id, survivorVersion: 1, duplicateId: survivor }),
        manager,
      ),
    ).toMatchObject({ reason: 'MERGE_UNDER_WAY' });
    await applied(first);
    const onward = { survivorId: third.id, survivorVersion: 1, duplicateId: survivor };
    const second = await merge({ ...onward, duplicateVersion: await versionOf(survivor) });
    await applied(second);
    const { version } = await mergeNow(first.id);
    expect(await desk.refusal(UNMERGE, { id: first.id, version }, manager)).toMatchObject({ reason: 'ALREADY_MERGED' });
    await unmerge(second);
    await applied(second, 'UNMERGED');
    expect(await unmerge(first)).toMatchObject({ status: 'UNMERGING' });
    expect(await of('contact_point', duplicate)).toHaveLength(1);
  });
});

describe('a merge is refused', () => {
  const reason = async (changes: object, who = manager) =>
    (await desk.refusal(MERGE, await wanted(changes), who))?.reason;

  it('for one record, an unknown one, another version, and one of another clinic', async () => {
    expect(await reason({ duplicateId: survivor })).toBe('SAME_PATIENT');
    expect(await reason({ duplicateId: newId() })).toBe('PATIENT_NOT_FOUND');
    expect(await reason({ duplicateVersion: 7 })).toBe('CHANGED_MEANWHILE');
    const both = principalOf('CLINIC_MANAGER', desk.world);
    const receptionist = principalOf('RECEPTIONIST', desk.world);
    const { data } = await desk.register({ clinicId: desk.world.otherClinicId }, receptionist);
    const elsewhere = { duplicateId: data.registerPatient!.id, duplicateVersion: 1 };
    expect(await reason(elsewhere, both)).toBe('DIFFERENT_CLINICS');
    expect(await reason(elsewhere)).toBe('PATIENT_NOT_FOUND');
  });

  it('for another organization’s records, and to who may not', async () => {
    const other = await openChart(desk.subgraph);
    const stranger = principalOf('CLINIC_MANAGER', { ...other.world, clinicIds: [other.world.clinicId] });
    expect(await reason({}, stranger)).toBe('PATIENT_NOT_FOUND');
    const done = await merge();
    const taking = { id: done.id, version: done.version };
    expect(await desk.refusal(UNMERGE, taking, stranger)).toMatchObject({
      code: 'NOT_FOUND',
      reason: 'MERGE_NOT_FOUND',
    });
    expect(await desk.refusal(UNMERGE, taking, desk.receptionist)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await desk.refusal(MERGE, await wanted(), desk.receptionist)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
