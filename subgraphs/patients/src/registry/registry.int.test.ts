import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { openRegistry, REGISTER, type RegistryDesk } from '../registryDesk.ts';

const MOBILE = { type: 'MOBILE', value: '+1 (555) 010-2233' };
const EMAIL = { type: 'EMAIL', value: 'Maria.Garcia@Mail.example' };

let desk: RegistryDesk;
beforeAll(async () => {
  desk = await openRegistry();
});
afterAll(() => desk.subgraph.stop());
// Every test has an organization of its own.
beforeEach(async () => {
  desk = await openRegistry(desk.subgraph);
});

describe('registerPatient', () => {
  it('opens a record with the organization’s next number and tells the others ids alone', async () => {
    const { data, errors } = await desk.register({ contactPoints: [{ ...EMAIL, isPrimary: true, isSafe: false }] });
    expect(errors).toEqual([]);
    expect(data.registerPatient).toMatchObject({
      mrn: 'P-000001',
      givenName: 'María',
      familyName: 'García Soto',
      birthDate: '1984-02-29',
      version: 1,
      contactPoints: [{ type: 'EMAIL', value: EMAIL.value, isPrimary: true, isSafe: false }],
    });
    const [event] = await desk.subgraph.rows<{ payload: object }>(
      `select payload from outbox where type = 'patient.registered.v1' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    expect(event?.payload).toEqual({ patientId: data.registerPatient?.id, clinicId: desk.world.clinicId });
    expect((await desk.registered()).mrn).toBe('P-000002');
  });

  it('gives twenty who register at once twenty numbers', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.registered()));
    expect(new Set(answers.map(({ mrn }) => mrn)).size).toBe(20);
  });

  it.each([
    ['a birth that is in the future everywhere', { birthDate: '2026-11-23' }, 'BORN_IN_THE_FUTURE'],
    ['a birth 130 years ago', { birthDate: '1896-11-21' }, 'INVALID_INPUT'],
    ['a name of 200 characters', { familyName: 'a'.repeat(200) }, 'INVALID_INPUT'],
    ['a name that turns the text beside it', { givenName: 'Ada\u202egnp.exe' }, 'INVALID_INPUT'],
    ['a clinic nobody knows', { clinicId: newId() }, 'CLINIC_NOT_FOUND'],
    ['an e-mail address that is none', { contactPoints: [{ type: 'EMAIL', value: 'nobody' }] }, 'INVALID_INPUT'],
    ['a telephone number that is none', { contactPoints: [{ type: 'MOBILE', value: 'call me' }] }, 'INVALID_INPUT'],
    ['a name of spaces', { givenName: '   ' }, 'INVALID_INPUT'],
    [
      'two primary contacts of one kind',
      {
        contactPoints: [MOBILE, { type: 'MOBILE', value: '+1 555 010 9999' }].map(each => ({
          ...each,
          isPrimary: true,
        })),
      },
      'TWO_PRIMARY_CONTACTS',
    ],
  ])('refuses %s', async (_, changes, reason) => {
    const { errors } = await desk.register(changes);
    expect(errors[0]?.extensions.reason).toBe(reason);
  });

  it.each([
    ['in one letter', { givenName: 'M', familyName: 'O' }],
    ['with apostrophes', { givenName: "D'Angelo", familyName: 'O’Neil' }],
    ['from right to left', { givenName: 'محمد', familyName: 'عبد الله' }],
    ['with emoji', { givenName: 'Zoë 👩🏽‍⚕️', familyName: '🦊' }],
    ['of a hundred characters each', { givenName: 'ă'.repeat(100), familyName: 'z'.repeat(100) }],
    ['and was born on 29 February', { birthDate: '2024-02-29' }],
    ['and was born today', { birthDate: '2026-11-21' }],
    ['and was born today where the day begins first', { birthDate: '2026-11-22' }],
  ])('takes in who writes their name %s', async (_, person) => {
    const registered = await desk.registered(person);
    expect(registered).toMatchObject(person);
    const { givenName, familyName } = { givenName: 'María', familyName: 'García', ...person };
    expect(await desk.search(`${familyName} ${givenName}`)).toEqual([registered.id]);
  });

  it('refuses a number that is another patient’s, however it is written, also of a hidden record', async () => {
    const first = await desk.registered({ mrn: 'AB-7' });
    expect((await desk.register({ mrn: ' ab-7 ' })).errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'MRN_TAKEN',
    });
    const admin = principalOf('TENANT_ADMIN', desk.world);
    await desk.subgraph.ask(admin, 'mutation D($id: ID!) { deletePatient(id: $id) { id } }', { id: first.id });
    expect((await desk.register({ mrn: 'AB-7' })).errors[0]?.extensions.reason).toBe('MRN_TAKEN');
  });

  it('lets another organization use the same number', async () => {
    await desk.registered({ mrn: 'AB-7' });
    const other = await openRegistry(desk.subgraph);
    expect((await other.register({ mrn: 'AB-7' })).errors).toEqual([]);
  });

  it('does nothing twice for one key', async () => {
    const input = {
      idempotencyKey: newId(),
      clinicId: desk.world.clinicId,
      givenName: 'Ann',
      familyName: 'Once',
      birthDate: '1990-01-01',
      legalSex: 'FEMALE',
      contactPoints: [],
    };
    const ask = () => desk.subgraph.ask<{ registerPatient: { id: string } }>(desk.receptionist, REGISTER, { input });
    const answers = [await ask(), ...(await Promise.all([ask(), ask()]))];
    expect(new Set(answers.map(({ data }) => data.registerPatient.id)).size).toBe(1);
    const other = { ...input, familyName: 'Twice' };
    const reused = await desk.subgraph.ask(desk.receptionist, REGISTER, { input: other });
    expect(reused.errors[0]?.extensions.reason).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is refused to a nurse and to nobody, and knows no clinic of another organization', async () => {
    expect((await desk.register({}, principalOf('NURSE', desk.world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await desk.register({}, null)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const other = await openRegistry(desk.subgraph);
    const { errors } = await desk.register({}, other.receptionist);
    expect(errors[0]?.extensions.reason).toBe('CLINIC_NOT_FOUND');
  });
});

describe('patients', () => {
  it('are found by the beginning of any of their names, whatever accents and case', async () => {
    const { id } = await desk.registered();
    await desk.registered({ givenName: 'Bob', familyName: 'Stone' });
    for (const search of ['mar', 'MARÍA', 'garc', 'García', 'soto mar', 'so'])
      expect({ search, found: await desk.search(search) }).toEqual({ search, found: [id] });
    for (const search of ['arcia', 'marb', 'x', 'garcia stone'])
      expect({ search, found: await desk.search(search) }).toEqual({ search, found: [] });
  });

  it('are found by telephone, e-mail address and number, wholly and however written', async () => {
    const { id, mrn } = await desk.registered({ contactPoints: [MOBILE, EMAIL] });
    await desk.registered();
    for (const search of ['+15550102233', '+1 555 010-2233', 'maria.garcia@mail.EXAMPLE', mrn, mrn.toLowerCase()])
      expect({ search, found: await desk.search(search) }).toEqual({ search, found: [id] });
    expect(await desk.search('+1555010')).toEqual([]);
  });

  it('are found by date of birth, alone and beside a name, and not by another', async () => {
    const { id } = await desk.registered();
    const { id: twin } = await desk.registered({ givenName: 'Marco', familyName: 'Ruiz' });
    await desk.registered({ birthDate: '1984-02-28' });
    expect((await desk.search('29.2.1984')).sort()).toEqual([id, twin].sort());
    for (const search of ['garc 1984-02-29', '02/29/1984 soto mar'])
      expect({ search, found: await desk.search(search) }).toEqual({ search, found: [id] });
    expect(await desk.search('stone 1984-02-29')).toEqual([]);
  });

  it('come newest first, page by page', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index++) ids.unshift((await desk.registered()).id);
    const page = async (after: string | null) => {
      const query = 'query P($after: ID) { patients(first: 2, after: $after) { endCursor patients { id } } }';
      const { data } = await desk.subgraph.ask<{
        patients: { endCursor: string | null; patients: Array<{ id: string }> };
      }>(desk.receptionist, query, { after });
      return data.patients;
    };
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { endCursor, patients } = await page(after);
      seen.push(...patients.map(({ id }) => id));
      after = endCursor;
    } while (after);
    expect([...seen].sort()).toEqual([...ids].sort());
    expect(new Set(seen).size).toBe(5);
  });

  it('of another organization or clinic are not found by any of it', async () => {
    const { id } = await desk.registered({ mrn: 'X-1', contactPoints: [MOBILE] });
    const other = await openRegistry(desk.subgraph);
    const elsewhere = principalOf('RECEPTIONIST', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    for (const who of [other.receptionist, elsewhere]) {
      for (const search of ['mar', 'X-1', MOBILE.value]) expect(await desk.search(search, who)).toEqual([]);
      const { errors } = await desk.subgraph.ask(who, 'query P($id: ID!) { patient(id: $id) { givenName } }', { id });
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'PATIENT_NOT_FOUND' });
    }
  });

  it('are at most fifty a page', async () => {
    const { errors } = await desk.subgraph.ask(desk.receptionist, '{ patients(first: 51) { patients { id } } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'INVALID_INPUT' });
  });
});

describe('likelyDuplicates', () => {
  const likely = async (input: object) => {
    const query =
      'query L($input: LikelyDuplicatesInput!) { likelyDuplicates(input: $input) { patient { id } sharedFields } }';
    const { data } = await desk.subgraph.ask<{
      likelyDuplicates: Array<{ patient: { id: string }; sharedFields: string[] }>;
    }>(desk.receptionist, query, { input });
    return data.likelyDuplicates.map(({ patient, sharedFields }) => ({ id: patient.id, sharedFields }));
  };

  it('shows who shares a name or a contact, the likeliest first, and nobody else', async () => {
    const both = await desk.registered({ contactPoints: [MOBILE] });
    const named = await desk.registered({ birthDate: '1999-01-01' });
    await desk.registered({ givenName: 'Bob', familyName: 'Stone' });
    const person = { givenName: 'maria', familyName: 'GARCIA soto', birthDate: '1984-02-29' };
    expect(await likely({ ...person, contactPoints: [{ type: 'MOBILE', value: '+15550102233' }] })).toEqual([
      { id: both.id, sharedFields: ['NAME', 'BIRTH_DATE', 'MOBILE'] },
      { id: named.id, sharedFields: ['NAME'] },
    ]);
  });

  it('shows nobody of another organization', async () => {
    await desk.registered({ contactPoints: [MOBILE] });
    desk = await openRegistry(desk.subgraph);
    expect(await likely({ givenName: 'María', familyName: 'García Soto', contactPoints: [MOBILE] })).toEqual([]);
  });
});

describe('updatePatient, deletePatient and restorePatient', () => {
  const UPDATE = `mutation U($input: UpdatePatientInput!) { updatePatient(input: $input) {
    patient { givenName familyName birthDate legalSex version } conflicts { field base theirs mine } } }`;
  const DELETE = 'mutation D($id: ID!) { deletePatient(id: $id) { id } }';
  const REMOVED = `query ($first: Int, $after: ID) {
    removedPatients(first: $first, after: $after) { patients { id removedAt removedBy { id } } endCursor }
  }`;
  const RESTORE = 'mutation R($id: ID!) { restorePatient(id: $id) { familyName version } }';
  const SEEN = { givenName: 'María', familyName: 'García Soto', birthDate: '1984-02-29', legalSex: 'FEMALE' };
  interface RemovedPage {
    patients: Array<{ id: string; removedAt: string; removedBy: { id: string } }>;
    endCursor: string | null;
  }
  interface Updated {
    updatePatient: { patient: typeof SEEN & { version: number }; conflicts: object[] } | null;
  }
  /** By somebody who saw the patient as registered. */
  const update = (id: string, mine: object, { base = SEEN, who = desk.receptionist }: { base?: object; who?: Principal } = {}) =>
    desk.subgraph.ask<Updated>(who, UPDATE, { input: { id, base, mine } }); // prettier-ignore
  const toldOf = (id: string) =>
    desk.subgraph.rows(`select from outbox where subject_id = $1 and type = 'patient.changed.v1'`, [id]);

  it('change what is given, keep the rest, and move the patient in the search', async () => {
    const { id } = await desk.registered();
    expect(await update(id, { familyName: 'Núñez' })).toEqual({
      data: { updatePatient: { patient: { ...SEEN, familyName: 'Núñez', version: 2 }, conflicts: [] } },
      errors: [],
    });
    expect(await desk.search('nunez')).toEqual([id]);
    expect(await desk.search('garcia')).toEqual([]);
  });

  it('save what nobody else changed, and show the rest as it was, is and was wanted', async () => {
    const { id } = await desk.registered();
    await update(id, { familyName: 'One', birthDate: '1984-02-28' });
    const { data } = await update(id, { ...SEEN, givenName: 'Mara', familyName: 'Two', birthDate: '1984-02-28' });
    expect(data.updatePatient).toEqual({
      patient: { ...SEEN, givenName: 'Mara', familyName: 'One', birthDate: '1984-02-28', version: 3 },
      conflicts: [{ field: 'FAMILY_NAME', base: 'García Soto', theirs: 'One', mine: 'Two' }],
    });
    // Decided by who has seen both.
    const decided = await update(id, { familyName: 'Two' }, { base: { familyName: 'One' } });
    expect(decided.data.updatePatient).toMatchObject({ patient: { familyName: 'Two' }, conflicts: [] });
  });

  it.each([
    ['givenName', 'GIVEN_NAME', 'Ana', 'Eva'],
    ['familyName', 'FAMILY_NAME', 'One', 'Two'],
    ['birthDate', 'BIRTH_DATE', '1984-02-01', '1984-02-02'],
    ['legalSex', 'LEGAL_SEX', 'MALE', 'OTHER'],
  ])('let the caller decide again about %s where both changed it, and tell nobody', async (field, name, one, two) => {
    const { id } = await desk.registered();
    await update(id, { [field]: one });
    const before = await toldOf(id);
    const { data } = await update(id, { [field]: two });
    expect(data.updatePatient?.conflicts).toEqual([
      { field: name, base: SEEN[field as keyof typeof SEEN], theirs: one, mine: two },
    ]);
    expect(data.updatePatient?.patient).toMatchObject({ [field]: one, version: 2 });
    expect(await toldOf(id)).toHaveLength(before.length);
  });

  it('refuse a birth in the future, and a wish about what was not looked at', async () => {
    const { id } = await desk.registered();
    const reason = async (mine: object, base?: object) =>
      (await update(id, mine, base ? { base } : {})).errors[0]?.extensions.reason;
    expect(await reason({ birthDate: '2030-01-01' })).toBe('BORN_IN_THE_FUTURE');
    expect(await reason({ familyName: 'Two' }, { givenName: 'María' })).toBe('INVALID_INPUT');
  });

  it('keep the changes of twenty who change different fields at once, and the first of those who change one', async () => {
    const { id } = await desk.registered();
    const fields = [{ givenName: 'Ana' }, { familyName: 'One' }, { birthDate: '1984-02-01' }, { legalSex: 'OTHER' }];
    const wanted = Array.from({ length: 20 }, (_, at) => fields[at % fields.length]!);
    const answers = await Promise.all(wanted.map(mine => update(id, mine)));
    expect(answers.flatMap(({ data }) => data.updatePatient?.conflicts)).toEqual([]);
    const { data } = await update(id, {});
    expect(data.updatePatient?.patient).toMatchObject(Object.assign({}, ...fields) as object);
    const clash = await Promise.all(
      Array.from({ length: 20 }, (_, at) => update(id, { familyName: `Name ${at}` }, { base: { familyName: 'One' } })),
    );
    expect(clash.filter(answer => answer.data.updatePatient?.conflicts.length === 0)).toHaveLength(1);
  });

  it('hide a record without erasing it, and tell the others', async () => {
    const { id } = await desk.registered();
    const admin = principalOf('TENANT_ADMIN', desk.world);
    expect((await desk.subgraph.ask(desk.receptionist, DELETE, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await desk.subgraph.ask(admin, DELETE, { id })).errors).toEqual([]);
    expect(await desk.search('garcia')).toEqual([]);
    expect((await desk.subgraph.ask(admin, DELETE, { id })).errors[0]?.extensions.reason).toBe('PATIENT_NOT_FOUND');
    expect((await update(id, { familyName: 'X' })).errors[0]?.extensions.reason).toBe('PATIENT_NOT_FOUND');
    expect(await desk.subgraph.rows('select from patient where id = $1', [id])).toHaveLength(1);
    const told = await desk.subgraph.rows(`select from outbox where subject_id = $1 and type = 'patient.deleted.v1'`, [
      id,
    ]);
    expect(told).toHaveLength(1);
  });

  it('show a record again that was hidden, once, and tell the others', async () => {
    const { id } = await desk.registered();
    const admin = principalOf('TENANT_ADMIN', desk.world);
    const restore = (who = admin) => desk.subgraph.ask(who, RESTORE, { id });
    const reason = async (who = admin) => (await restore(who)).errors[0]?.extensions.reason ?? null;
    expect(await reason()).toBe('PATIENT_NOT_FOUND');
    await desk.subgraph.ask(admin, DELETE, { id });
    expect((await restore(desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await reason(principalOf('TENANT_ADMIN', (await openRegistry(desk.subgraph)).world))).toBe(
      'PATIENT_NOT_FOUND',
    );
    const reasons = await Promise.all(Array.from({ length: 20 }, () => reason()));
    expect(reasons.filter(each => each === null)).toHaveLength(1);
    expect(new Set(reasons)).toEqual(new Set([null, 'PATIENT_NOT_FOUND']));
    expect(await desk.search('garcia')).toEqual([id]);
    expect((await update(id, { familyName: 'X' })).data.updatePatient?.patient).toMatchObject({ version: 4 });
    const told = await desk.subgraph.rows(`select from outbox where subject_id = $1 and type = 'patient.restored.v1'`, [
      id,
    ]);
    expect(told).toHaveLength(1);
    await desk.subgraph.rows('update patient set deleted_at = now(), merged_into = id where id = $1', [id]);
    expect(await reason()).toBe('PATIENT_NOT_FOUND');
  });

  it('list what was hidden for who may show it again, the latest first, with who hid it', async () => {
    const admin = principalOf('TENANT_ADMIN', desk.world);
    const page = async (variables: object, who = admin) => {
      const { data, errors } = await desk.subgraph.ask<{ removedPatients: RemovedPage | null }>(
        who,
        REMOVED,
        variables,
      );
      return errors[0]?.extensions.code ?? data.removedPatients;
    };
    const [one, two, shown, merged] = [
      await desk.registered(),
      await desk.registered(),
      await desk.registered(),
      await desk.registered(),
    ];
    for (const { id } of [two, one]) await desk.subgraph.ask(admin, DELETE, { id });
    await desk.subgraph.rows(`update patient set deleted_at = deleted_at + interval '1 minute' where id = $1`, [
      one.id,
    ]);
    await desk.subgraph.rows('update patient set deleted_at = now(), merged_into = $2 where id = $1', [
      merged.id,
      shown.id,
    ]);
    const first = await page({ first: 1 });
    expect(first).toEqual({
      patients: [{ id: one.id, removedAt: expect.any(String), removedBy: { id: admin.userId } }],
      endCursor: one.id,
    });
    expect(await page({ first: 5, after: one.id })).toMatchObject({ patients: [{ id: two.id }], endCursor: null });
    expect(await page({ first: 5 }, desk.receptionist)).toBe('FORBIDDEN');
    expect(await page({ first: 51 })).toBe('BAD_USER_INPUT');
    expect(await page({ first: 5 }, principalOf('TENANT_ADMIN', (await openRegistry(desk.subgraph)).world))).toEqual({
      patients: [],
      endCursor: null,
    });
    await desk.subgraph.ask(admin, RESTORE, { id: one.id });
    expect(await page({ first: 5 })).toMatchObject({ patients: [{ id: two.id }] });
    expect(await desk.subgraph.rows('select from patient where id = $1 and deleted_by is null', [one.id])).toHaveLength(
      1,
    );
  });

  it('find nothing for another organization', async () => {
    const { id } = await desk.registered();
    const other = await openRegistry(desk.subgraph);
    const answer = await update(id, { familyName: 'X' }, { who: other.receptionist });
    expect(answer.errors[0]?.extensions.reason).toBe('PATIENT_NOT_FOUND');
    const admin = principalOf('TENANT_ADMIN', other.world);
    expect((await desk.subgraph.ask(admin, DELETE, { id })).errors[0]?.extensions.reason).toBe('PATIENT_NOT_FOUND');
  });
});
