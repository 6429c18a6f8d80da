import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { REMOVALS } from '@polyclinic/access/removals.ts';
import type { Permission } from '@polyclinic/access/permissions.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { RESTORE, type Operation } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';
import { DELETE, openDocuments, pdf, type DocumentDesk } from '../documents/documentDesk.ts';
import { NOW } from '../registryDesk.ts';
import { policyOf, REMOVED_KINDS, type RemovedKind } from './removedKinds.ts';

const operation = (name: string, takes: string, answers = 'id version'): Operation => ({ name, takes, answers });
const REF = '$id: ID!, $version: Int!';
const ALLERGY = operation('recordAllergy', '$input: RecordAllergyInput!');
const MARK_ALLERGY = operation('markAllergyInError', REF);
const CONDITION = operation('recordCondition', '$input: RecordConditionInput!');
const CHANGE_CONTACT = operation('changeContactPoint', '$input: ChangeContactPointInput!', 'id');
const ADD_CONTACT = operation('addContactPoint', '$input: AddContactPointInput!', 'contactPoints { id version value }');
const TAG = operation('tagPatient', '$patientId: ID!, $name: String!', 'tags { id name }');
const UNTAG = operation('untagPatient', '$patientId: ID!, $tagId: ID!', 'id');
const ADD_MEMBER = operation('addToCareTeam', '$input: AddToCareTeamInput!');
const MERGE = operation('mergePatients', '$input: MergePatientsInput!');

const LIST = `removed { kind id version removedAt restorableUntil removedBy { id } allergy { substance } condition { code }
  vitalSigns { observations { value } } coverage { payer } document { title } contactPoint { value isPrimary } tag { name }
  careTeamMember { role practitioner { id } } }`;

interface Ref {
  id: string;
  version: number;
}
interface Removed extends Ref {
  kind: RemovedKind;
  removedBy: { id: string } | null;
}

let desk: DocumentDesk;
/** Holds every right that puts something back, so that each kind is judged by its own rule. */
let keeper: Principal;
let practitionerId: string;
beforeAll(async () => {
  await prepareTestBuckets();
  desk = await openDocuments();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openDocuments(desk.subgraph);
  const { tenantId, clinicId } = desk.world;
  const all = ['CLINIC_MANAGER', 'PRACTITIONER'] as const;
  const here = { tenantId, clinicIds: [clinicId] };
  keeper = principalOf('PRACTITIONER', here, {
    roles: all,
    permissions: new Set(all.flatMap(role => [...principalOf(role, here).permissions])),
  });
  practitionerId = newId();
  const joined = {
    practitionerId,
    clinicIds: [clinicId],
    subject: `test|${newId()}`,
    name: 'Dr. Two',
    specialties: [],
  };
  await desk.subgraph.hear(practitionerJoined, { tenantId, payload: joined });
});

const given = (what: object) => ({ input: { idempotencyKey: newId(), patientId: desk.patientId, ...what } });
const PENICILLIN = { substance: 'Penicillin', category: 'MEDICATION', criticality: 'HIGH' };
const removed = async (who = keeper) =>
  (await desk.read<{ removed: Removed[] }>(LIST, who)).data.patient?.removed as Array<
    Removed & Record<string, unknown>
  >;
const restore = ({ kind, id, version }: Removed, who = keeper) => desk.act(RESTORE, { kind, id, version }, who);
const refusal = async ({ kind, id, version }: Removed, who = keeper) =>
  (await desk.refusal(RESTORE, { kind, id, version }, who))?.reason;
const audited = (id: string) =>
  desk.subgraph.rows<{ actor: string; details: Record<string, unknown> }>(
    `select payload ->> 'actor' as actor, payload -> 'details' as details from outbox
      where subject_id = $1 and payload ->> 'action' = 'update' order by position`,
    [id],
  );

async function removedAllergy(changes: object = {}): Promise<Removed> {
  const entry = await desk.act<Ref>(ALLERGY, given({ ...PENICILLIN, ...changes }), keeper);
  const marked = await desk.act<Ref>(MARK_ALLERGY, { id: entry.id, version: entry.version }, keeper);
  return { ...marked, kind: 'ALLERGY', removedBy: null };
}

interface Way {
  kind: RemovedKind;
  /** Adds one. @returns it, or its place in the list it is added to */
  add: () => Promise<Ref>;
  remove: (ref: Ref) => Promise<unknown>;
  /** The list it is in, and what of the list of removed entries says what it was. */
  list: string;
  shown: object;
}

const ways: Way[] = [
  {
    kind: 'ALLERGY',
    add: () => desk.act(ALLERGY, given(PENICILLIN), keeper),
    remove: ref => desk.act(MARK_ALLERGY, { ...ref }, keeper),
    list: 'allergies { substance }',
    shown: { allergy: { substance: 'Penicillin' } },
  },
  {
    kind: 'CONDITION',
    add: () => desk.act(CONDITION, given({ code: 'I10', clinicalStatus: 'ACTIVE' }), keeper),
    remove: ref => desk.act(operation('markConditionInError', REF), { ...ref }, keeper),
    list: 'conditions { code }',
    shown: { condition: { code: 'I10' } },
  },
  {
    kind: 'VITAL_SIGNS',
    add: () =>
      desk.act(
        operation('recordVitalSigns', '$input: RecordVitalSignsInput!'),
        given({ measures: [{ measure: 'PULSE', value: 71 }] }),
        keeper,
      ),
    remove: ref => desk.act(operation('markVitalSignsInError', REF), { ...ref }, keeper),
    list: 'vitalSigns { entries { observations { value } } }',
    shown: { vitalSigns: { observations: [{ value: 71 }] } },
  },
  {
    kind: 'COVERAGE',
    add: () =>
      desk.act(operation('recordCoverage', '$input: RecordCoverageInput!'), given({ payer: 'Meadow' }), keeper),
    remove: ref => desk.act(operation('removeCoverage', REF), { ...ref }, keeper),
    list: 'coverages { payer }',
    shown: { coverage: { payer: 'Meadow' } },
  },
  {
    kind: 'CONTACT_POINT',
    add: () => addContact('+12125550111', true),
    remove: ref => removeContact(ref),
    list: 'contactPoints { value isPrimary }',
    shown: { contactPoint: { value: '+12125550111', isPrimary: true } },
  },
  {
    kind: 'TAG',
    add: async () => {
      const { tags } = await desk.act<{ tags: Ref[] }>(TAG, { patientId: desk.patientId, name: 'Interpreter' }, keeper);
      return tags[0]!;
    },
    remove: ({ id: tagId }) => desk.act(UNTAG, { patientId: desk.patientId, tagId }, keeper),
    list: 'tags { name }',
    shown: { tag: { name: 'Interpreter' } },
  },
  {
    kind: 'CARE_TEAM_MEMBER',
    add: () => desk.act(ADD_MEMBER, given({ practitionerId, role: 'CONSULTANT' }), keeper),
    remove: ref => desk.act(operation('removeFromCareTeam', REF), { ...ref }, keeper),
    list: 'careTeam { role }',
    shown: { careTeamMember: { role: 'CONSULTANT', practitioner: { id: expect.any(String) } } },
  },
  {
    kind: 'DOCUMENT',
    add: () => desk.keep(pdf()),
    remove: ({ id, version }) => desk.act(DELETE, { id, version, reason: 'DUPLICATE' }, keeper),
    list: 'documents { title }',
    shown: { document: { title: 'Letter' } },
  },
];

async function addContact(value: string, isPrimary = false): Promise<Ref & { value: string }> {
  const contact = { type: 'MOBILE', value, isPrimary, isSafe: true };
  const { contactPoints } = await desk.act<{ contactPoints: Array<Ref & { value: string }> }>(
    ADD_CONTACT,
    given(contact),
    keeper,
  );
  return contactPoints.find(point => point.value === value)!;
}
const removeContact = ({ id, version }: Ref) =>
  desk.act(operation('removeContactPoint', REF, 'id'), { id, version }, keeper);

describe('an entry that was taken out', () => {
  it('is of the kinds whose policy says that it comes back this way, and of no others', () => {
    const lines = Object.entries(REMOVALS['patients']!).filter(
      ([, line]) => 'by' in line && line.by === 'restoreRemoved',
    );
    const tables = Object.values(REMOVED_KINDS).map(({ table }) => table.options.name);
    expect(tables.sort()).toEqual(lines.map(([table]) => table).sort());
  });

  it.each(ways)(
    'as $kind says what it was, who took it out and when, and comes back as it was, once, with a new version',
    async ({ add, remove, list, shown, kind }) => {
      const before = await desk.read(list, keeper);
      const entry = await add();
      const withIt = await desk.read(list, keeper);
      await remove(entry);
      expect((await desk.read(list, keeper)).data).toEqual(before.data);
      const [gone, ...others] = await removed();
      expect(others).toEqual([]);
      const { withinDays } = policyOf(kind);
      const until = withinDays === null ? null : new Date(NOW.getTime() + withinDays * 86_400_000).toISOString();
      expect(gone).toMatchObject({
        ...{ kind, removedBy: { id: keeper.userId }, removedAt: NOW.toISOString(), restorableUntil: until },
        ...shown,
      });
      const reasons = await Promise.all(Array.from({ length: 20 }, () => refusal(gone!)));
      expect(reasons.filter(reason => reason === undefined)).toHaveLength(1);
      expect(new Set(reasons.filter(Boolean))).toEqual(new Set(['REMOVED_NOT_FOUND']));
      expect((await desk.read(list, keeper)).data).toEqual(withIt.data);
      expect(await removed()).toEqual([]);
      const { name } = REMOVED_KINDS[kind].table.options;
      const rows = await desk.subgraph.rows(`select version, deleted_at, deleted_by from ${name} where id = $1`, [
        gone!.id,
      ]);
      expect(rows).toEqual([{ version: gone!.version + 1, deleted_at: null, deleted_by: null }]);
      expect((await audited(gone!.id)).at(-1)).toMatchObject({
        actor: keeper.subject,
        details: { deleted_at: [expect.any(String), null], deleted_by: [keeper.userId, null] },
      });
    },
  );

  it.each(ways)('as $kind is neither listed for nor put back by who lacks the right', async ({ add, remove, kind }) => {
    await remove(await add());
    const [gone] = await removed();
    const { right } = policyOf(kind);
    const lacking: Principal = {
      ...keeper,
      permissions: new Set([...keeper.permissions].filter((held: Permission) => held !== right)),
    };
    expect(await removed(lacking)).toEqual([]);
    expect(await desk.refusal(RESTORE, { kind, id: gone!.id, version: gone!.version }, lacking)).toEqual({
      code: 'FORBIDDEN',
      reason: 'NOT_PERMITTED',
    });
    expect(await removed()).toEqual([gone]);
  });

  it.each(ways)('as $kind is of nobody in another organization or clinic', async ({ add, remove }) => {
    await remove(await add());
    const [gone] = await removed();
    const { tenantId, otherClinicId } = desk.world;
    const elsewhere: Principal = { ...keeper, clinicIds: [otherClinicId] };
    expect((await desk.read('removed { id }', elsewhere)).data.patient).toBeNull();
    expect(await refusal(gone!, elsewhere)).toBe('REMOVED_NOT_FOUND');
    const other = await openDocuments(desk.subgraph);
    expect(other.world.tenantId).not.toBe(tenantId);
    const stranger: Principal = { ...keeper, tenantId: other.world.tenantId, clinicIds: [other.world.clinicId] };
    expect(await refusal(gone!, stranger)).toBe('REMOVED_NOT_FOUND');
  });

  it.each(ways)(
    'as $kind is hidden from the portal’s callers, even were they given the right',
    async ({ add, remove, kind }) => {
      await remove(await add());
      const [gone] = await removed();
      const here = { ...desk.world, clinicIds: [desk.world.clinicId] };
      const portal = [{ patientId: desk.patientId, may: ['VIEW_CLINICAL'] as const }];
      const patient = principalOf('PATIENT', here, { portal });
      expect((await desk.refusal(RESTORE, { kind, id: gone!.id, version: gone!.version }, patient))?.code).toBe(
        'FORBIDDEN',
      );
      expect((await desk.read('removed { id }', patient)).data.patient).toBeNull();
      const somehow: Principal = { ...patient, permissions: keeper.permissions };
      expect(await removed(somehow)).toEqual([]);
      expect(await refusal(gone!, somehow)).toBe('REMOVED_NOT_FOUND');
    },
  );

  it('is put back on its latest version alone', async () => {
    const gone = await removedAllergy();
    expect(await refusal({ ...gone, version: gone.version - 1 })).toBe('CHANGED_MEANWHILE');
    await restore(gone);
    expect(await refusal({ ...gone, version: gone.version + 1 })).toBe('REMOVED_NOT_FOUND');
    expect(await refusal({ ...gone, id: newId() })).toBe('REMOVED_NOT_FOUND');
    expect(await refusal({ ...gone, kind: 'COVERAGE' })).toBe('REMOVED_NOT_FOUND');
  });

  it('is read under the trail as what it is', async () => {
    await removedAllergy();
    await removed();
    const looks = await desk.subgraph.rows<{ classes: string[] }>(
      `select payload -> 'details' -> 'classes' as classes from outbox
        where payload ->> 'kind' = 'ACCESS' and subject_id = $1 order by position desc limit 1`,
      [desk.patientId],
    );
    expect(looks).toEqual([{ classes: ['ALLERGY'] }]);
  });

  it('is told to the other services by ids alone', async () => {
    const gone = await removedAllergy();
    await restore(gone);
    const changes = (await desk.told()).map(told => (told as { change: string }).change);
    expect(changes).toEqual(['ADDED', 'ENTERED_IN_ERROR', 'CHANGED']);
    await ways[6]!.remove(await ways[6]!.add());
    await restore((await removed())[0]!);
    const team = await desk.subgraph.rows<{ change: string }>(
      `select payload ->> 'change' as change from outbox where type = 'care.team.changed.v1' and tenant_id = $1 order by position`,
      [desk.world.tenantId],
    );
    expect(team.map(({ change }) => change)).toEqual(['ADDED', 'REMOVED', 'ADDED']);
  });

  it('may be put back for so many days as its policy says, and always where it names none', async () => {
    const gone = await removedAllergy();
    await ways[3]!.remove(await ways[3]!.add());
    const coverage = (await removed()).find(({ kind }) => kind === 'COVERAGE')!;
    const age = async (days: number) => {
      const at = new Date(NOW.getTime() - days * 86_400_000);
      for (const table of ['allergy', 'coverage'])
        await desk.subgraph.rows(`update ${table} set deleted_at = $1 where deleted_at is not null`, [at]);
    };
    const kinds = async () => (await removed()).map(({ kind }) => kind).sort();
    await age(364);
    expect(await kinds()).toEqual(['ALLERGY', 'COVERAGE']);
    await age(366);
    expect(await kinds()).toEqual(['ALLERGY']);
    expect(await refusal({ ...coverage, version: coverage.version + 2 })).toBe('RESTORE_TOO_LATE');
    await restore({ ...gone, version: gone.version + 2 });
  });

  it('of a patient who was merged is the survivor’s, and of one who is hidden nobody’s', async () => {
    const gone = await removedAllergy();
    const { id: survivorId } = await desk.registered({ givenName: 'Ana' });
    const versionOf = async (id: string) =>
      (await desk.subgraph.rows<Ref>('select version from patient where id = $1', [id]))[0]!.version;
    const merging = {
      ...{ idempotencyKey: newId(), take: [], survivorId, duplicateId: desk.patientId },
      ...{ survivorVersion: await versionOf(survivorId), duplicateVersion: await versionOf(desk.patientId) },
    };
    await desk.act(MERGE, { input: merging }, keeper);
    await restore({ ...gone, version: gone.version + 1 });
    const { data } = await desk.subgraph.ask<{ patient: { allergies: object[] } }>(
      keeper,
      'query P($id: ID!) { patient(id: $id) { allergies { substance } } }',
      { id: survivorId },
    );
    expect(data.patient.allergies).toEqual([{ substance: 'Penicillin' }]);
    await desk.act(MARK_ALLERGY, { id: gone.id, version: gone.version + 2 }, keeper);
    await desk.subgraph.rows('update patient set deleted_at = now() where id = $1', [survivorId]);
    expect(await refusal({ ...gone, version: gone.version + 3 })).toBe('PATIENT_NOT_FOUND');
  });
});

describe('what stands against putting back', () => {
  it('an allergy is the same substance, listed meanwhile; an active one takes back that none are known', async () => {
    const gone = await removedAllergy();
    await desk.act(
      operation('stateNoKnownAllergies', '$patientId: ID!', 'recordedAt'),
      { patientId: desk.patientId },
      keeper,
    );
    const again = await desk.act<Ref>(ALLERGY, given({ ...PENICILLIN, substance: 'PENICILLIN' }), keeper);
    expect(await refusal(gone)).toBe('ALREADY_LISTED');
    await desk.act(MARK_ALLERGY, { ...again }, keeper);
    await desk.act(
      operation('stateNoKnownAllergies', '$patientId: ID!', 'recordedAt'),
      { patientId: desk.patientId },
      keeper,
    );
    await restore(gone);
    expect((await desk.read('allergies { substance } noKnownAllergies { recordedAt }', keeper)).data.patient).toEqual({
      allergies: [{ substance: 'Penicillin' }],
      noKnownAllergies: null,
    });
  });

  it('a problem is the same one, active', async () => {
    const way = ways[1]!;
    await way.remove(await way.add());
    const [gone] = await removed();
    const again = await way.add();
    expect(await refusal(gone!)).toBe('ALREADY_LISTED');
    await way.remove(again);
    await restore(gone!);
  });

  it('a contact point is the same one, or ten; it is the main one only while no other is', async () => {
    const main = await addContact('+12125550111', true);
    await removeContact(main);
    await addContact('+12125550112', true);
    const [gone] = await removed();
    expect(gone).toMatchObject({ contactPoint: { value: '+12125550111', isPrimary: false } });
    const same = await addContact('+12125550111');
    expect(await removed()).toEqual([]);
    expect(await refusal(gone!)).toBe('CONTACT_LISTED');
    await removeContact(same);
    for (let last = 3; last < 12; last++) await addContact(`+121255501${String(last + 10)}`);
    const [latest, ...earlier] = await removed();
    expect(earlier).toEqual([]);
    expect(latest).toMatchObject({ id: same.id });
    expect(await refusal(latest!)).toBe('TOO_MANY_CONTACTS');
    const listed = (
      await desk.read<{ contactPoints: Array<Ref & { value: string }> }>('contactPoints { id version value }', keeper)
    ).data.patient!.contactPoints;
    const second = listed.find(({ value }) => value === '+12125550112')!;
    await desk.act(
      CHANGE_CONTACT,
      { input: { id: second.id, version: second.version, value: second.value, isPrimary: false, isSafe: true } },
      keeper,
    );
    await removeContact(listed.at(-1)!);
    await restore(latest!);
    expect(
      (await desk.read<{ contactPoints: object[] }>('contactPoints { value isPrimary }', keeper)).data.patient!
        .contactPoints,
    ).toContainEqual({ value: '+12125550111', isPrimary: false });
  });

  it('a tag is that the patient has it, or twenty', async () => {
    const way = ways[5]!;
    await way.remove(await way.add());
    const [gone] = await removed();
    const again = await way.add();
    expect(await removed()).toEqual([]);
    expect(await refusal(gone!)).toBe('ALREADY_LISTED');
    await way.remove(again);
    const [latest, ...earlier] = await removed();
    expect(earlier).toEqual([]);
    for (let count = 1; count <= 20; count++)
      await desk.act(TAG, { patientId: desk.patientId, name: `Tag ${count}` }, keeper);
    expect(await refusal(latest!)).toBe('TOO_MANY_TAGS');
  });

  it('a membership of the care team is that it goes on, that another answers, or that the doctor left the clinic', async () => {
    const remove = operation('removeFromCareTeam', REF);
    const first = await desk.act<Ref>(ADD_MEMBER, given({ practitionerId, role: 'PRIMARY' }), keeper);
    await desk.act(remove, { ...first }, keeper);
    const [gone] = await removed();
    const again = await desk.act<Ref>(ADD_MEMBER, given({ practitionerId, role: 'COVERING' }), keeper);
    expect(await removed()).toEqual([]);
    expect(await refusal(gone!)).toBe('ALREADY_A_MEMBER');
    await desk.act(remove, { ...again }, keeper);
    const { practitionerId: other } = desk.world;
    const answering = await desk.act<Ref>(ADD_MEMBER, given({ practitionerId: other, role: 'PRIMARY' }), keeper);
    expect(await refusal(gone!)).toBe('PRIMARY_TAKEN');
    await desk.act(remove, { ...answering }, keeper);
    await desk.subgraph.rows(`update practitioner_reference set clinic_ids = '{}' where id = $1`, [practitionerId]);
    expect(await refusal(gone!)).toBe('PRACTITIONER_NOT_FOUND');
  });

  it('any list is a hundred entries', async () => {
    const gone = await removedAllergy();
    const entry = await desk.act<Ref>(ALLERGY, given({ ...PENICILLIN, substance: 'Peanut' }), keeper);
    await desk.subgraph.rows('alter table allergy disable trigger user');
    await desk.subgraph
      .rows(`insert into allergy select tenant_id, left(id, 20) || lpad(n::text, 6, '0'), patient_id, clinic_id,
      content, category, criticality, clinical_status, verification_status, recorded_by, recorded_at
      from allergy, generate_series(1, 99) n where id = '${entry.id}'`);
    await desk.subgraph.rows('alter table allergy enable trigger user');
    expect(await refusal(gone)).toBe('LIST_FULL');
  });
});
