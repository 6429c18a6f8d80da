import type { EventLog } from '@polyclinic/events/kafka.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
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
    expect(await statusOf(fileId)).toBe('QUARANTINED');
    clamd.sulk(false);
    await keep();
    expect(await statusOf(fileId)).toBe('QUARANTINED');
    await keep(HOUR);
    expect((await desk.list())[0]?.files).toMatchObject([{ status: 'CLEAN', scannedBy: 'ClamAV 1.4.6/27450' }]);
    expect((await actorsOf(fileId)).at(-1)).toBe('job:document-keeper');
    await desk.act(OPEN, { fileId });
  });

  it('an infected one is found afterwards, and one that was exchanged meanwhile is refused', async () => {
    clamd.sulk(true);
    const infected = await desk.keep(pdf(EICAR));
    const exchanged = await desk.keep(pdf('what it was'));
    const [fileId, otherId] = [infected.files[0]!.id, exchanged.files[0]!.id];
    await present.uploads(desk.world).put(otherId, pdf('what it is!'), 'application/pdf');
    clamd.sulk(false);
    await keep(HOUR);
    expect([await statusOf(fileId), await statusOf(otherId)]).toEqual(['INFECTED', 'REJECTED']);
    expect(await present.documents(desk.world).open(otherId)).toBeNull();
    expect((await desk.list()).map(({ id }) => id)).toEqual([infected.id]);
  });
});

describe('a file that was announced', () => {
  it('and never came is forgotten after an hour, with what came of it and was never told', async () => {
    const { fileId } = await desk.send(pdf());
    await keep(HOUR - 60_000);
    expect(await statusOf(fileId)).toBe('REQUESTED');
    await keep(HOUR + 1_000);
    expect(await statusOf(fileId)).toBe('EXPIRED');
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
