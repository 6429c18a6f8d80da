import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf, TRACE_ID } from '@polyclinic/testing/principals.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { openRegistry, type RegistryDesk } from './registryDesk.ts';
import { DISPENSE, openPharmacy, RETURN, type Dispensed, type PharmacyDesk } from './stock/pharmacyDesk.ts';

const CLEAR = {
  givenName: 'Philippa',
  familyName: 'Wintergreen',
  birthDate: '1971-04-13',
  mrn: 'ZQ-48151623',
  mobile: '+15550107788',
  email: 'philippa.w@mail.example',
  note: 'Complains of palpitations after coffee.',
};

let desk: RegistryDesk;
beforeAll(async () => {
  desk = await openRegistry();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openRegistry(desk.subgraph);
});

const registerClear = () =>
  desk.registered({
    givenName: CLEAR.givenName,
    familyName: CLEAR.familyName,
    birthDate: CLEAR.birthDate,
    mrn: CLEAR.mrn,
    contactPoints: [
      { type: 'MOBILE', value: CLEAR.mobile },
      { type: 'EMAIL', value: CLEAR.email },
    ],
  });

const writeNote = (patientId: string, text = CLEAR.note, who = desk.doctor, more: object = {}) =>
  desk.subgraph.ask<{ writeNote: { id: string; version: number } }>(
    who,
    'mutation W($input: WriteNoteInput!) { writeNote(input: $input) { id version note { text signedAt } } }',
    { input: { patientId, text, ...more } },
  );

interface AccessEvent {
  payload: { subjectId: string; actor: string; details: { operation: string; classes: string[]; patients: number } };
}
const accessEvents = () =>
  desk.subgraph.rows<AccessEvent>(
    `select payload from outbox where payload ->> 'kind' = 'ACCESS' and tenant_id = $1 order by position`,
    [desk.world.tenantId],
  );

describe('what is stored about a patient', () => {
  it('holds none of the clear values in any column of any table', async () => {
    const { id } = await registerClear();
    await writeNote(id);
    await desk.subgraph.ask(
      desk.receptionist,
      'mutation U($input: UpdatePatientInput!) { updatePatient(input: $input) { patient { id } } }',
      {
        input: { id, base: { givenName: CLEAR.givenName }, mine: { givenName: 'Philippina' } },
      },
    );
    const tables = await desk.subgraph.rows<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'patients'::regnamespace and relkind = 'r'`,
    );
    const dumps: string[] = [];
    for (const { name } of tables) {
      const rows = await desk.subgraph.rows<{ line: string }>(`select row_to_json(${name})::text as line from ${name}`);
      dumps.push(...rows.map(({ line }) => line));
    }
    // Bytes are dumped in hexadecimal: looked for in clear and in that form.
    const dump = dumps.join('\n').toLowerCase();
    expect(dump).toContain(id.toLowerCase());
    for (const value of [...Object.values(CLEAR), 'Philippina', 'winter', 'palpitations']) {
      expect(dump.includes(value.toLowerCase())).toBe(false);
      expect(dump.includes(Buffer.from(value).toString('hex'))).toBe(false);
    }
    // The year of birth, standing alone: within ids and bytes the same four digits come about by chance.
    expect(dump).not.toMatch(/(?<![0-9a-z.])1971(?![0-9a-z])/);
  });

  it('opens for the one row it was sealed for', async () => {
    const mine = await registerClear();
    const other = await desk.registered();
    await desk.subgraph.rows(
      'update patient set given_name = (select given_name from patient where id = $1) where id = $2',
      [mine.id, other.id],
    );
    const { data, errors } = await desk.subgraph.ask(
      desk.receptionist,
      'query P($id: ID!) { patient(id: $id) { givenName } }',
      { id: other.id },
    );
    expect(JSON.stringify(data)).not.toContain(CLEAR.givenName);
    expect(errors[0]).toMatchObject({ message: 'INTERNAL', extensions: { code: 'INTERNAL', reason: 'UNEXPECTED' } });
    expect(JSON.stringify(errors)).not.toContain(CLEAR.givenName);
  });

  it('is indexed under another key in every organization, so that indexes of two cannot be matched', async () => {
    await registerClear();
    desk = await openRegistry(desk.subgraph);
    await registerClear();
    const rows = await desk.subgraph.rows<{ full_name_index: string }>('select full_name_index from patient');
    const duplicates = rows.length - new Set(rows.map(({ full_name_index: index }) => index)).size;
    expect(duplicates).toBe(0);
  });
});

describe('the trail of reads', () => {
  it('names every patient whose protected fields an answer tells, and what kind of field', async () => {
    const { id } = await registerClear();
    const before = (await accessEvents()).length;
    const query = 'query P($id: ID!) { patient(id: $id) { givenName contactPoints { value } } }';
    await desk.subgraph.ask(desk.receptionist, query, { id });
    const events = (await accessEvents()).slice(before);
    expect(events.map(({ payload }) => payload)).toMatchObject([
      {
        subjectId: id,
        actor: desk.receptionist.subject,
        details: {
          operation: 'Test',
          purpose: 'HOPERAT',
          classes: ['BIRTH_DATE', 'CONTACT', 'IDENTIFIER', 'NAME'],
          patients: 1,
        },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain(CLEAR.givenName);
  });

  it('has one entry per patient of a search, and none for what tells nothing', async () => {
    const ids = [await registerClear(), await desk.registered(), await desk.registered()].map(({ id }) => id);
    const before = (await accessEvents()).length;
    await desk.subgraph.ask(desk.receptionist, '{ patients { patients { familyName } } }');
    const events = (await accessEvents()).slice(before);
    expect(events.map(({ payload }) => payload.subjectId).sort()).toEqual([...ids].sort());
    await desk.subgraph.ask(desk.receptionist, '{ patients { patients { id legalSex } } }');
    expect(await accessEvents()).toHaveLength(before + 3);
  });

  it('is written before the answer leaves: when it cannot be, the answer is withheld', async () => {
    const { id } = await registerClear();
    const query = 'query P($id: ID!) { patient(id: $id) { id givenName } }';
    const block = `alter table outbox add constraint full_disk check (tenant_id <> '${desk.world.tenantId}') not valid`;
    await desk.subgraph.rows(block);
    const { data, errors } = await desk.subgraph.ask(desk.receptionist, query, { id });
    await desk.subgraph.rows('alter table outbox drop constraint full_disk');
    expect({ data, extensions: errors[0]?.extensions }).toEqual({
      data: null,
      extensions: { code: 'INTERNAL', reason: 'NOT_TRACED' },
    });
    expect((await desk.subgraph.ask(desk.receptionist, query, { id })).errors).toEqual([]);
  });
});

describe('a note', () => {
  const SIGN =
    'mutation S($id: ID!, $version: Int!) { signNote(encounterId: $id, version: $version) { version note { text signedAt } } }';
  const sign = (id: string, version: number, who = desk.doctor) => desk.subgraph.ask(who, SIGN, { id, version });
  const written = async () => {
    const { id: patientId } = await registerClear();
    const { data, errors } = await writeNote(patientId);
    expect(errors).toEqual([]);
    return { patientId, ...data.writeNote };
  };

  it('is a draft of its author until it is signed, and then stays as it is', async () => {
    const { patientId, id } = await written();
    const more = { encounterId: id, version: 1 };
    expect((await writeNote(patientId, 'Better words.', desk.doctor, more)).errors).toEqual([]);
    expect(await sign(id, 2)).toMatchObject({
      data: { signNote: { note: { text: 'Better words.', signedAt: '2026-11-21T14:00:00.000Z' } } },
      errors: [],
    });
    const late = await writeNote(patientId, 'Other words.', desk.doctor, { encounterId: id, version: 3 });
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'NOTE_SIGNED' });
    expect((await sign(id, 3)).errors[0]?.extensions.reason).toBe('NOTE_SIGNED');
    const told = await desk.subgraph.rows(`select from outbox where subject_id = $1 and type = 'note.signed.v1'`, [id]);
    expect(told).toHaveLength(1);
  });

  it('cannot be changed once signed, even in SQL', async () => {
    const { id } = await written();
    await sign(id, 1);
    for (const change of [`note = '\\x00'`, `author = 'somebody else'`, 'signed_at = null', `practitioner_id = id`])
      await expect(desk.subgraph.rows(`update encounter set ${change} where id = '${id}'`)).rejects.toThrow(
        'signed note',
      );
    await expect(desk.subgraph.rows(`update encounter set deleted_at = now() where id = '${id}'`)).resolves.toEqual([]);
  });

  it('is changed and signed by its author alone, on its latest version', async () => {
    const { patientId, id } = await written();
    const colleague = principalOf('PRACTITIONER', { ...desk.world, clinicIds: [desk.world.clinicId] });
    const change = await writeNote(patientId, 'Not mine.', colleague, { encounterId: id, version: 1 });
    expect(change.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_THE_AUTHOR' });
    expect((await sign(id, 1, colleague)).errors[0]?.extensions.reason).toBe('NOT_THE_AUTHOR');
    expect((await sign(id, 9)).errors[0]?.extensions.reason).toBe('CHANGED_MEANWHILE');
    expect((await writeNote(patientId, 'New.', colleague)).errors[0]?.extensions.reason).toBe('NOT_A_PRACTITIONER');
  });

  it('is refused to a receptionist at this very service, whatever the gateway let through', async () => {
    const { patientId, id } = await written();
    const query = 'query P($id: ID!) { patient(id: $id) { givenName encounters { note { text } } } }';
    const { data, errors } = await desk.subgraph.ask(desk.receptionist, query, { id: patientId });
    expect(data).toEqual({ patient: { givenName: CLEAR.givenName, encounters: null } });
    expect(errors[0]).toMatchObject({ path: ['patient', 'encounters'], extensions: { code: 'FORBIDDEN' } });
    const entities =
      'query E($of: [_Any!]!) { _entities(representations: $of) { ... on Encounter { note { text } } } }';
    const stolen = await desk.subgraph.ask(desk.receptionist, entities, { of: [{ __typename: 'Encounter', id }] });
    expect(JSON.stringify(stolen)).not.toContain(CLEAR.note);
    expect(stolen.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await writeNote(patientId, 'x', desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('names an appointment of its patient or none', async () => {
    const { tenantId, clinicId, otherClinicId } = desk.world;
    const { id: patientId } = await desk.registered();
    const { id: anotherId } = await desk.registered({ familyName: 'Another' });
    const announce = async (whose: string, where = clinicId): Promise<string> => {
      const appointmentId = newId();
      const visit = { startsAt: '2026-11-23T14:00:00Z', endsAt: '2026-11-23T14:30:00Z', localDate: '2026-11-23' };
      const payload = { appointmentId, clinicId: where, patientId: whose, practitionerId: newId(), ...visit };
      await desk.subgraph.hear(appointmentBooked, { tenantId, subjectId: appointmentId, payload });
      return appointmentId;
    };
    const reason = async (appointmentId: string) =>
      (await writeNote(patientId, 'x', desk.doctor, { appointmentId })).errors[0]?.extensions.reason ?? null;
    expect(await reason(await announce(patientId))).toBeNull();
    expect(await reason(await announce(anotherId))).toBe('APPOINTMENT_OF_ANOTHER_PATIENT');
    expect(await reason(await announce(patientId, otherClinicId))).toBe('APPOINTMENT_NOT_FOUND');
    expect(await reason(newId())).toBe('APPOINTMENT_NOT_FOUND');
  });

  it('waits for word of an appointment that was booked a moment ago', async () => {
    const { tenantId, clinicId } = desk.world;
    const { id: patientId } = await desk.registered();
    const appointmentId = newId();
    const visit = { startsAt: '2026-11-23T14:00:00Z', endsAt: '2026-11-23T14:30:00Z', localDate: '2026-11-23' };
    const payload = { appointmentId, clinicId, patientId, practitionerId: newId(), ...visit };
    const writing = writeNote(patientId, 'x', desk.doctor, { appointmentId });
    await new Promise(resolve => setTimeout(resolve, 300));
    await desk.subgraph.hear(appointmentBooked, { tenantId, subjectId: appointmentId, payload });
    expect((await writing).errors).toEqual([]);
  });

  it('belongs to a patient of this organization', async () => {
    const { patientId, id } = await written();
    const other = await openRegistry(desk.subgraph);
    expect((await writeNote(patientId, 'x', other.doctor)).errors[0]?.extensions.reason).toBe('PATIENT_NOT_FOUND');
    expect((await sign(id, 1, other.doctor)).errors[0]?.extensions.reason).toBe('ENCOUNTER_NOT_FOUND');
  });
});

describe('what a pharmacy keeps', () => {
  const asServing = (sql: string, { tenantId, clinicId }: PharmacyDesk['world']) =>
    inTenant(
      desk.subgraph.db,
      { tenantId, clinicIds: [clinicId], actor: 'somebody', traceId: TRACE_ID, ipAddress: null },
      tx => tx.query(sql),
    );

  it('is changed by a movement alone: the role that serves writes no quantity and no line of the ledger', async () => {
    const { received, ledger, world } = await openPharmacy(desk.subgraph);
    const { id } = await received();
    for (const sql of [
      'update stock_batch set on_hand = 1000',
      `update stock_batch set lot_number = 'another'`,
      'update stock_movement set quantity = 1000',
      'delete from stock_movement',
      'delete from stock_batch',
      'delete from stock_item',
      'delete from medication_dispense',
    ])
      await expect(asServing(sql, world)).rejects.toThrow('permission denied');
    expect(await ledger()).toEqual([{ id, on_hand: 100, moved: 100 }]);
  });

  it('stays as it was handed out, even in SQL, but for being taken back once', async () => {
    const pharmacy = await openPharmacy(desk.subgraph);
    const batch = await pharmacy.received();
    const order = pharmacy.order(await pharmacy.signed(), batch, 21);
    const { dispenses } = await pharmacy.act<Dispensed>(DISPENSE, order, pharmacy.pharmacist);
    const { id, version } = dispenses[0]!;
    const write = (change: string) => desk.subgraph.rows(`update medication_dispense set ${change} where id = '${id}'`);
    for (const change of [`content = '\\x00'`, `recorded_by = 'somebody else'`, 'deleted_at = now()'])
      await expect(write(change)).rejects.toThrow('what was dispensed cannot change');
    await pharmacy.act(RETURN, { id, version, reason: 'Not fetched.' }, pharmacy.pharmacist);
    for (const change of [`return_reason = '\\x00'`, `status = 'COMPLETED', returned_at = null, return_reason = null`])
      await expect(write(change)).rejects.toThrow('what was dispensed cannot change');
  });

  it('is there for nobody of another organization or clinic', async () => {
    const { received, world } = await openPharmacy(desk.subgraph);
    await received();
    const other = await openPharmacy(desk.subgraph);
    const count = async (where: PharmacyDesk['world']) => {
      const rows: unknown = await asServing('select id from stock_batch union all select id from stock_item', where);
      return (rows as unknown[]).length;
    };
    expect([await count(world), await count(other.world)]).toEqual([2, 0]);
    expect(await count({ ...world, clinicId: world.otherClinicId })).toBe(0);
  });
});

describe('a request', () => {
  it('without identity is answered nothing, not by plain headers either', async () => {
    const response = await fetch(desk.subgraph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tenant-id': desk.world.tenantId, 'x-roles': 'TENANT_ADMIN' },
      body: JSON.stringify({ query: '{ patients { patients { id } } }' }),
    });
    expect(await response.json()).toMatchObject({
      data: { patients: null },
      errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'NO_IDENTITY' } }],
    });
  });

  it('that is wrong is told what is wrong, without a stack', async () => {
    const { errors } = await desk.subgraph.ask(desk.receptionist, '{ nothing }');
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'INVALID_OPERATION' });
  });
});
