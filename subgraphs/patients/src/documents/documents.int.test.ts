import { createHash } from 'node:crypto';
import { newId } from '@polyclinic/tenancy/id.ts';
import { RESTORE } from '../chart/chartDesk.ts';
import type { DocumentDesk, Kept, Sent } from './documentDesk.ts';
import { COMPLETE, DELETE, OPEN, openDocuments, pdf, REQUEST, sendTo, VERSION } from './documentDesk.ts';
import { MAX_BYTES } from './requestUpload.ts';
import { EICAR } from './scanning/testSignature.ts';
import { prepareTestBuckets, testCabinet } from './cabinetDesk.ts';

let desk: DocumentDesk;
beforeAll(async () => {
  await prepareTestBuckets();
  desk = await openDocuments();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openDocuments(desk.subgraph);
});

const PNG = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');
const statusOf = async (fileId: string): Promise<string | undefined> => {
  const [row] = await desk.subgraph.rows<{ status: string }>('select status from document_file where id = $1', [
    fileId,
  ]);
  return row?.status;
};

describe('a document', () => {
  it('comes straight to the store, is scanned, listed, and fetched by a link of a minute', async () => {
    const bytes = pdf('Dear colleague');
    const request = await desk.send(bytes);
    expect(await desk.list()).toEqual([]);
    const kept = await desk.act<Kept>(COMPLETE, { fileId: request.fileId }, desk.nurse);
    const file = { id: request.fileId, number: 1, status: 'CLEAN', scannedBy: 'test signature only' };
    expect(kept).toMatchObject({ id: request.documentId, title: 'Letter', files: [file] });
    expect(await desk.list()).toEqual([kept]);
    const link = await desk.act<{ url: string; expiresAt: string }>(OPEN, { fileId: request.fileId });
    const fetched = await fetch(link.url);
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(bytes);
    expect(fetched.headers.get('content-disposition')).toBe(`attachment; filename="document-${request.fileId}.pdf"`);
    expect(fetched.headers.get('content-type')).toBe('application/pdf');
    expect(new URL(link.url).searchParams.get('X-Amz-Expires')).toBe('60');
    expect(link.url).not.toContain('Letter');
    const [row] = await desk.subgraph.rows<{ sha256: Buffer }>('select sha256 from document_file where id = $1', [
      request.fileId,
    ]);
    expect(row?.sha256).toEqual(createHash('sha256').update(bytes).digest());
    expect(await desk.told()).toEqual([
      expect.objectContaining({ entryId: request.documentId, part: 'DOCUMENTS', change: 'ADDED' }),
    ]);
  });

  it('that is taken in twice, and by twenty at once, is taken in once', async () => {
    const { fileId } = await desk.send(pdf());
    const all = await Promise.all(Array.from({ length: 20 }, () => desk.act<Kept>(COMPLETE, { fileId }, desk.nurse)));
    for (const kept of [...all, await desk.act<Kept>(COMPLETE, { fileId })])
      expect(kept.files).toMatchObject([{ id: fileId, number: 1, status: 'CLEAN' }]);
    expect(await desk.told()).toHaveLength(1);
  });

  it('gets newer versions, and keeps the older ones', async () => {
    const { id: documentId } = await desk.keep(pdf('one'));
    const next = { input: { idempotencyKey: newId(), documentId, contentType: 'image/png', sizeBytes: PNG.length } };
    const request = await desk.act<Sent>(VERSION, next);
    expect((await desk.list())[0]?.files).toHaveLength(1);
    expect(await sendTo(request, PNG)).toBe(200);
    const { files } = await desk.act<Kept>(COMPLETE, { fileId: request.fileId });
    expect(files.map(({ number, contentType }) => [number, contentType])).toEqual([
      [2, 'image/png'],
      [1, 'application/pdf'],
    ]);
    for (const { id } of files) await desk.act(OPEN, { fileId: id });
    expect((await desk.refusal(VERSION, { input: { ...next.input, documentId: newId() } }))?.reason).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const unknown = { input: { ...next.input, idempotencyKey: newId(), documentId: newId() } };
    expect((await desk.refusal(VERSION, unknown))?.reason).toBe('DOCUMENT_NOT_FOUND');
  });

  it('that was asked for with the same key is the same, with a fresh link, until it has come', async () => {
    const bytes = pdf();
    const wanted = desk.wanted(bytes);
    const first = await desk.act<Sent>(REQUEST, wanted);
    const second = await desk.act<Sent>(REQUEST, wanted);
    expect(second.fileId).toBe(first.fileId);
    await sendTo(second, bytes);
    await desk.act(COMPLETE, { fileId: first.fileId });
    expect(await desk.refusal(REQUEST, wanted)).toEqual({ code: 'CONFLICT', reason: 'UPLOAD_ENDED' });
  });

  it('is taken out with a reason, put back by a doctor and by no nurse, and never erased', async () => {
    const kept = await desk.keep(pdf());
    const out = { id: kept.id, version: kept.version, reason: 'WRONG_PATIENT' };
    expect((await desk.refusal(DELETE, { ...out, version: 7 }))?.reason).toBe('CHANGED_MEANWHILE');
    const deleted = await desk.act<Kept>(DELETE, out, desk.nurse);
    expect(deleted.deletionReason).toBe('WRONG_PATIENT');
    expect(await desk.list()).toEqual([]);
    expect((await desk.refusal(OPEN, { fileId: kept.files[0]!.id }))?.reason).toBe('FILE_NOT_FOUND');
    expect((await desk.refusal(DELETE, out))?.reason).toBe('DOCUMENT_NOT_FOUND');
    const back = { kind: 'DOCUMENT', id: kept.id, version: deleted.version };
    expect((await desk.refusal(RESTORE, back, desk.nurse))?.code).toBe('FORBIDDEN');
    const shown = await desk.read<{ removed: object[] }>('removed { removedBy { id } document { id deletionReason } }');
    expect(shown.data.patient?.removed).toEqual([
      { removedBy: { id: desk.nurse.userId }, document: { id: kept.id, deletionReason: 'WRONG_PATIENT' } },
    ]);
    await desk.act(RESTORE, back);
    expect(await desk.list()).toEqual([{ ...kept, version: deleted.version + 1 }]);
    expect((await desk.refusal(RESTORE, { ...back, version: deleted.version + 1 }))?.reason).toBe('REMOVED_NOT_FOUND');
    const changes = (await desk.told()).map(told => (told as { change: string }).change);
    expect(changes).toEqual(['ADDED', 'ENTERED_IN_ERROR', 'CHANGED']);
  });
});

describe('a file', () => {
  it.each([
    ['of a type that is not taken', { contentType: 'text/html' }, 'TYPE_NOT_TAKEN'],
    ['of a drawing, which may hold script', { contentType: 'image/svg+xml' }, 'TYPE_NOT_TAKEN'],
    ['without content', { sizeBytes: 0 }, 'FILE_EMPTY'],
    ['that is too large', { sizeBytes: MAX_BYTES + 1 }, 'FILE_TOO_LARGE'],
    ['of a visit that is none', { appointmentId: newId() }, 'APPOINTMENT_NOT_FOUND'],
    ['of an encounter that is none', { encounterId: newId() }, 'ENCOUNTER_NOT_FOUND'],
    ['of a patient nobody knows', { patientId: newId() }, 'PATIENT_NOT_FOUND'],
    ['without a title', { title: ' ' }, 'INVALID_INPUT'],
  ])('%s is refused before it is sent', async (_, changes, reason) => {
    expect((await desk.refusal(REQUEST, desk.wanted(pdf(), changes)))?.reason).toBe(reason);
  });

  it('that is larger than was said is not taken by the store', async () => {
    const request = await desk.act<Sent>(REQUEST, desk.wanted(pdf(), { sizeBytes: 10 }));
    expect(await sendTo(request, pdf())).toBe(403);
    expect((await desk.refusal(COMPLETE, { fileId: request.fileId }))?.reason).toBe('NOT_UPLOADED');
    expect(await statusOf(request.fileId)).toBe('REQUESTED');
  });

  it('that lies about its type is refused for good, listed nowhere, and gone from the store', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const request = await desk.send(page);
    const refused = { code: 'BAD_USER_INPUT', reason: 'TYPE_NOT_AS_DECLARED' };
    expect(await desk.refusal(COMPLETE, { fileId: request.fileId })).toEqual(refused);
    expect((await desk.refusal(COMPLETE, { fileId: request.fileId }))?.reason).toBe('UPLOAD_ENDED');
    expect(await statusOf(request.fileId)).toBe('REJECTED');
    expect((await desk.refusal(OPEN, { fileId: request.fileId }))?.reason).toBe('FILE_NOT_FOUND');
    expect(await desk.list()).toEqual([]);
    expect((await desk.read('removed { id }')).data.patient).toEqual({ removed: [] });
    expect(await testCabinet().uploads(desk.world).open(request.fileId)).toBeNull();
  });

  it('with the test signature in it is never fetched, and everybody is told', async () => {
    const kept = await desk.keep(pdf(EICAR), { title: 'Invoice overdue' });
    expect(kept.files).toMatchObject([{ status: 'INFECTED' }]);
    const fileId = kept.files[0]!.id;
    expect((await desk.refusal(OPEN, { fileId }))?.reason).toBe('FILE_NOT_CLEAN');
    const told = await desk.subgraph.rows<{ payload: object }>(
      `select payload from outbox where type = 'document.infected.v1' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    const { patientId } = desk;
    const scannedBy = 'test signature only';
    const payload = { patientId, documentId: kept.id, fileId, scannedBy, uploadedBy: desk.nurse.userId };
    expect(told).toEqual([{ payload }]);
  });

  it('that is exchanged after it was scanned is fetched as it was scanned', async () => {
    const bytes = pdf('what was scanned');
    const request = await desk.send(bytes);
    await desk.act(COMPLETE, { fileId: request.fileId });
    expect(await sendTo(request, pdf('what is worse   '))).toBe(200);
    await desk.act(COMPLETE, { fileId: request.fileId });
    const { url } = await desk.act<{ url: string }>(OPEN, { fileId: request.fileId });
    expect(await (await fetch(url)).text()).toBe(bytes.toString());
  });
});

describe('documents', () => {
  it('are refused to reception and billing at this very service, whatever the gateway let through', async () => {
    const kept = await desk.keep(pdf());
    const fileId = kept.files[0]!.id;
    for (const who of [desk.receptionist, desk.billing]) {
      const { data, errors } = await desk.read('documents { id } removed { id }', who);
      expect(data.patient).toEqual({ documents: null, removed: [] });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      for (const [operation, variables] of [
        [REQUEST, desk.wanted(pdf())],
        [COMPLETE, { fileId }],
        [OPEN, { fileId }],
        [DELETE, { id: kept.id, version: 1, reason: 'DUPLICATE' }],
        [RESTORE, { kind: 'DOCUMENT', id: kept.id, version: 1 }],
      ] as const)
        expect((await desk.refusal(operation, variables, who))?.code).toBe('FORBIDDEN');
    }
  });

  it('of one organization, and of a clinic elsewhere, are not there for another', async () => {
    const kept = await desk.keep(pdf());
    const fileId = kept.files[0]!.id;
    const waiting = await desk.send(pdf());
    const stranger = (await openDocuments(desk.subgraph)).doctor;
    const elsewhere = { ...desk.doctor, clinicIds: [desk.world.otherClinicId] };
    for (const who of [stranger, elsewhere]) {
      expect(await desk.refusal(OPEN, { fileId }, who)).toEqual({ code: 'NOT_FOUND', reason: 'FILE_NOT_FOUND' });
      for (const [operation, variables, reason] of [
        [REQUEST, desk.wanted(pdf()), 'PATIENT_NOT_FOUND'],
        [COMPLETE, { fileId: waiting.fileId }, 'FILE_NOT_FOUND'],
        [DELETE, { id: kept.id, version: 1, reason: 'DUPLICATE' }, 'DOCUMENT_NOT_FOUND'],
        [RESTORE, { kind: 'DOCUMENT', id: kept.id, version: 1 }, 'REMOVED_NOT_FOUND'],
      ] as const)
        expect((await desk.refusal(operation, variables, who))?.reason).toBe(reason);
      expect(await desk.list(who)).toEqual([]);
    }
    expect(await desk.list()).toEqual([kept]);
  });

  it('are stored without their titles in clear, and each look is in the trail', async () => {
    const kept = await desk.keep(pdf(), { title: 'Quillajasaponin report' });
    for (const table of ['document_reference', 'document_file', 'outbox', 'idempotency_key']) {
      const rows = await desk.subgraph.rows<{ line: string }>(
        `select row_to_json(${table})::text as line from ${table}`,
      );
      const dump = rows.map(({ line }) => line).join('\n');
      for (const form of ['Quillaja', Buffer.from('Quillaja').toString('hex')]) expect(dump).not.toContain(form);
    }
    const looks = async (): Promise<string[][]> => {
      const rows = await desk.subgraph.rows<{ classes: string[] }>(
        `select payload -> 'details' -> 'classes' as classes from outbox
          where payload ->> 'kind' = 'ACCESS' and payload ->> 'subjectId' = $1 order by position`,
        [desk.patientId],
      );
      return rows.map(({ classes }) => classes);
    };
    const before = (await looks()).length;
    await desk.list();
    await desk.act(OPEN, { fileId: kept.files[0]!.id });
    expect((await looks()).slice(before)).toEqual([['DOCUMENT'], ['DOCUMENT_FILE']]);
  });

  it('are erased by nobody: the serving role may not', async () => {
    for (const table of ['document_reference', 'document_file']) {
      const rights = await desk.subgraph.rows<{ privilege: string }>(
        `select privilege_type as privilege from information_schema.role_table_grants
          where table_name = $1 and grantee = 'patients_app' order by 1`,
        [table],
      );
      expect(rights.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT', 'UPDATE']);
    }
  });
});
