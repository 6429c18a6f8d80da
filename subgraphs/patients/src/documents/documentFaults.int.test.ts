import type { EventLog } from '@polyclinic/events/kafka.ts';
import { retryFailedJobs } from '@polyclinic/jobs/failedJobs.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { testStore } from '@polyclinic/testing/testStore.ts';
import { startPatients } from '../registryDesk.ts';
import type { Cabinet } from './cabinet.ts';
import {
  COMPLETE,
  OPEN,
  openDocuments,
  pdf,
  REQUEST,
  VERSION,
  type DocumentDesk,
  type Kept,
  type Sent,
} from './documentDesk.ts';
import { keepDocuments } from './documentKeeper.ts';
import { scanDocument, scanFile } from './scanFile.ts';
import { clamdScanner } from './scanning/clamd.ts';
import { type ClamdSimulator, startClamdSimulator } from './scanning/clamdSimulator.ts';
import { EICAR } from './scanning/testSignature.ts';
import { prepareTestBuckets, testCabinet } from './cabinetDesk.ts';

/** A store that browsers reach and the service does not. */
const AWAY = { ...testStore(), url: 'http://127.0.0.1:1', publicUrl: testStore().url };
const HOUR = 3_600_000;
const SILENT: EventLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

let desk: DocumentDesk;
let clamd: ClamdSimulator;
let present: Cabinet;
let away: Cabinet;
let current: Cabinet;

beforeAll(async () => {
  await prepareTestBuckets();
  clamd = await startClamdSimulator();
  present = testCabinet(clamdScanner(clamd.url));
  away = testCabinet(clamdScanner(clamd.url), AWAY);
  current = present;
  const cabinet: Cabinet = {
    uploads: owner => current.uploads(owner),
    documents: owner => current.documents(owner),
    scanner: present.scanner,
  };
  desk = await openDocuments(await startPatients(cabinet));
});
afterAll(async () => {
  await desk.subgraph.stop();
  await clamd.stop();
});
beforeEach(async () => {
  current = present;
  clamd.sulk(false);
  desk = await openDocuments(desk.subgraph);
});

/** One round of the keeper, so many milliseconds from now. */
const keep = (later = 0): Promise<void> =>
  keepDocuments({ db: desk.subgraph.db, cabinet: current, log: SILENT, now: () => new Date(Date.now() + later) });
const statusOf = async (fileId: string): Promise<string | undefined> => {
  const [row] = await desk.subgraph.rows<{ status: string }>('select status from document_file where id = $1', [
    fileId,
  ]);
  return row?.status;
};
const jobsOf = (fileId: string): Promise<Array<{ status: string; attempts: number; failure: string | null }>> =>
  desk.subgraph.rows('select status, attempts, failure from job where subject_id = $1', [fileId]);
/** Has the file's job due at once, as if it had been begun so often. */
const tryNow = (fileId: string, attempts = 1) =>
  desk.subgraph.rows('update job set due_at = now(), attempts = $2 where subject_id = $1', [fileId, attempts]);
const scope = () =>
  ({
    tenantId: desk.world.tenantId,
    clinicIds: 'ALL',
    actor: 'job:scan-document',
    traceId: '',
    ipAddress: null,
  }) as const;
const actorsOf = async (fileId: string): Promise<string[]> => {
  const rows = await desk.subgraph.rows<{ actor: string }>(
    `select payload ->> 'actor' as actor from outbox where subject_id = $1 and payload ->> 'action' = 'update' order by position`,
    [fileId],
  );
  return rows.map(({ actor }) => actor);
};

describe('while the object store is away', () => {
  it('what was sent is taken in as soon as it is back', async () => {
    const { fileId } = await desk.send(pdf());
    current = away;
    const refused = { code: 'UNAVAILABLE', reason: 'OBJECT_STORE_AWAY' };
    expect(await desk.refusal(COMPLETE, { fileId })).toEqual(refused);
    expect(await statusOf(fileId)).toBe('REQUESTED');
    current = present;
    expect((await desk.act<Kept>(COMPLETE, { fileId })).files).toMatchObject([{ status: 'CLEAN' }]);
  });

  it('the rest of the record is read, and links are still given', async () => {
    const kept = await desk.keep(pdf());
    current = away;
    expect(await desk.list()).toEqual([kept]);
    await desk.act(OPEN, { fileId: kept.files[0]!.id });
    await desk.act(REQUEST, desk.wanted(pdf()));
  });
});

describe('while the scanner is away', () => {
  it('a file stays in quarantine, where nobody fetches it, until it was scanned', async () => {
    clamd.sulk(true);
    const kept = await desk.keep(pdf());
    const fileId = kept.files[0]!.id;
    expect(kept.files).toMatchObject([{ status: 'QUARANTINED', scannedBy: null }]);
    expect((await desk.refusal(OPEN, { fileId }))?.reason).toBe('FILE_NOT_CLEAN');
    await keep(HOUR);
    expect(await jobsOf(fileId)).toMatchObject([{ status: 'WAITING', failure: 'ScannerAway' }]);
    clamd.sulk(false);
    await tryNow(fileId);
    await eventually('the scan', async () => (await statusOf(fileId)) === 'CLEAN');
    expect((await desk.list())[0]?.files).toMatchObject([{ status: 'CLEAN', scannedBy: 'ClamAV 1.4.6/27450' }]);
    expect((await actorsOf(fileId)).at(-1)).toBe('job:scan-document');
    await eventually('its job', async () => (await jobsOf(fileId)).length === 0);
    await desk.act(OPEN, { fileId });
  });

  it('until the last attempt, the job has failed; the file is in quarantine until a person has it tried again', async () => {
    clamd.sulk(true);
    const fileId = (await desk.keep(pdf())).files[0]!.id;
    await tryNow(fileId, scanDocument.attempts - 1);
    await eventually('its failure', async () => (await jobsOf(fileId))[0]?.status === 'FAILED');
    clamd.sulk(false);
    await keep(HOUR);
    expect(await jobsOf(fileId)).toMatchObject([{ status: 'FAILED' }]);
    expect((await desk.refusal(OPEN, { fileId }))?.reason).toBe('FILE_NOT_CLEAN');
    await inTenant(desk.subgraph.db, scope(), tx => retryFailedJobs(tx, scanDocument.name));
    await eventually('the scan', async () => (await statusOf(fileId)) === 'CLEAN');
  });

  it('an infected one is found afterwards, and one that was exchanged meanwhile is refused', async () => {
    clamd.sulk(true);
    const infected = await desk.keep(pdf(EICAR));
    const exchanged = await desk.keep(pdf('what it was'));
    const [fileId, otherId] = [infected.files[0]!.id, exchanged.files[0]!.id];
    await present.uploads(desk.world).put(otherId, pdf('what it is!'), 'application/pdf');
    clamd.sulk(false);
    for (const id of [fileId, otherId]) await tryNow(id);
    for (const [id, status] of [
      [fileId, 'INFECTED'],
      [otherId, 'REJECTED'],
    ] as const)
      await eventually(status, async () => (await statusOf(id)) === status);
    expect(await present.documents(desk.world).open(otherId)).toBeNull();
    expect((await desk.list()).map(({ id }) => id)).toEqual([infected.id]);
  });
});

describe('a scan that ended in the middle', () => {
  const scan = (fileId: string) =>
    scanFile({ db: desk.subgraph.db, cabinet: current, log: SILENT, now: () => new Date(), scope: scope() }, fileId);
  const inStore = async (fileId: string) => [
    (await present.uploads(desk.world).open(fileId)) !== null,
    (await present.documents(desk.world).open(fileId)) !== null,
  ];
  /** In quarantine, and no worker at it. */
  const waiting = async (): Promise<string> => {
    clamd.sulk(true);
    const fileId = (await desk.keep(pdf())).files[0]!.id;
    await desk.subgraph.rows(`update job set due_at = due_at + interval '1 day' where subject_id = $1`, [fileId]);
    clamd.sulk(false);
    return fileId;
  };

  it('after the copy: nobody fetches it, and the next scans it again', async () => {
    const fileId = await waiting();
    const uploads = present.uploads(desk.world);
    await present.documents(desk.world).takeOver(fileId, uploads, (await uploads.open(fileId))!.etag);
    expect((await desk.refusal(OPEN, { fileId }))?.reason).toBe('FILE_NOT_CLEAN');
    await scan(fileId);
    expect([await statusOf(fileId), ...(await inStore(fileId))]).toEqual(['CLEAN', false, true]);
  });

  it('after the verdict: the next takes away what is left where files come to', async () => {
    const { fileId } = await desk.send(pdf());
    await desk.act(COMPLETE, { fileId });
    await present.uploads(desk.world).put(fileId, pdf(), 'application/pdf');
    await scan(fileId);
    expect([await statusOf(fileId), ...(await inStore(fileId))]).toEqual(['CLEAN', false, true]);
  });

  it('is done once by twenty at once, whoever is first', async () => {
    const fileId = await waiting();
    await Promise.all(Array.from({ length: 20 }, () => scan(fileId)));
    expect([await statusOf(fileId), ...(await inStore(fileId))]).toEqual(['CLEAN', false, true]);
    expect((await actorsOf(fileId)).filter(actor => actor === 'job:scan-document')).toHaveLength(1);
  });

  it('and whose job is gone is asked for anew by the keeper, once', async () => {
    const fileId = await waiting();
    await desk.subgraph.rows('delete from job where subject_id = $1', [fileId]);
    clamd.sulk(true);
    await keep();
    expect(await jobsOf(fileId)).toEqual([]);
    await keep(HOUR);
    await keep(HOUR);
    expect(await jobsOf(fileId)).toHaveLength(1);
    clamd.sulk(false);
    await tryNow(fileId);
    await eventually('the scan', async () => (await statusOf(fileId)) === 'CLEAN');
  });
});

describe('a file that was announced', () => {
  it('and never came is forgotten after an hour, with what came of it and was never told', async () => {
    const { fileId } = await desk.send(pdf());
    await keep(HOUR - 60_000);
    expect(await statusOf(fileId)).toBe('REQUESTED');
    await keep(HOUR + 1_000);
    expect(await statusOf(fileId)).toBe('EXPIRED');
    expect((await actorsOf(fileId)).at(-1)).toBe('job:document-keeper');
    expect(await present.uploads(desk.world).open(fileId)).toBeNull();
    expect((await desk.refusal(COMPLETE, { fileId }))?.reason).toBe('UPLOAD_ENDED');
    expect(await desk.list()).toEqual([]);
  });

  it('as a newer version and never came takes nothing from the document', async () => {
    const kept = await desk.keep(pdf());
    const file = { contentType: 'application/pdf', sizeBytes: 20 };
    await desk.act<Sent>(VERSION, { input: { idempotencyKey: newId(), documentId: kept.id, ...file } });
    await keep(HOUR + 1_000);
    expect(await desk.list()).toEqual([kept]);
  });
});
