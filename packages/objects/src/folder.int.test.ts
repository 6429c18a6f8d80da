import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { newId } from '@polyclinic/tenancy/id.ts';
import { testStore } from '@polyclinic/testing/testStore.ts';
import { Folder } from './folder.ts';
import { ObjectStore, StoreAway } from './objectStore.ts';
import { prepareBucket } from './prepareBucket.ts';

const ORIGIN = 'http://localhost:5173';
const store = new ObjectStore(testStore());
const [UPLOADS, DOCUMENTS] = ['objects-test-uploads', 'objects-test-documents'];
const owner = { tenantId: newId(), clinicId: newId() };
const uploads = new Folder(store, UPLOADS, owner);
const documents = new Folder(store, DOCUMENTS, owner);

beforeAll(async () => {
  for (const bucket of [UPLOADS, DOCUMENTS, UPLOADS]) await prepareBucket(store, bucket, [ORIGIN]);
});

const BYTES = randomBytes(200_000);
const asked = { type: 'application/pdf', bytes: BYTES.length, seconds: 60 };
const send = (url: string, headers: Record<string, string>, body: Uint8Array<ArrayBuffer> = BYTES) =>
  fetch(url, { method: 'PUT', headers, body }).then(({ status }) => status);
const read = async (folder: Folder, name: string): Promise<Buffer | null> => {
  const found = await folder.open(name);
  return found && buffer(found.body);
};

describe('a link to send a file', () => {
  it('lets who has it send that file', async () => {
    const name = newId();
    const { url, headers } = await uploads.uploadLink(name, asked);
    expect(await send(url, headers)).toBe(200);
    expect(await read(uploads, name)).toEqual(BYTES);
  });

  it('lets nobody send a longer or shorter one, or one of another type', async () => {
    const name = newId();
    const { url, headers } = await uploads.uploadLink(name, asked);
    expect(await send(url, headers, randomBytes(BYTES.length + 1))).toBe(403);
    expect(await send(url, headers, randomBytes(BYTES.length - 1))).toBe(403);
    expect(await send(url, { 'content-type': 'text/html' })).toBe(403);
    expect(await read(uploads, name)).toBeNull();
  });

  it('leads nowhere else', async () => {
    const { url, headers } = await uploads.uploadLink(newId(), asked);
    for (const elsewhere of [
      url.replace(owner.clinicId, newId()),
      url.replace(owner.tenantId, newId()),
      url.replace(UPLOADS, DOCUMENTS),
    ])
      expect(await send(elsewhere, headers)).toBe(403);
  });

  it('ends', async () => {
    const before = new ObjectStore(testStore(), () => new Date(Date.now() - 61_000));
    const { url, headers } = await new Folder(before, UPLOADS, owner).uploadLink(newId(), asked);
    expect(await send(url, headers)).toBe(403);
  });

  it('may be used by the pages it is for, and by no others', async () => {
    const { url } = await uploads.uploadLink(newId(), asked);
    const preflight = async (origin: string): Promise<string | null> => {
      const headers = {
        origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      };
      const response = await fetch(url, { method: 'OPTIONS', headers });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await preflight(ORIGIN)).toBe(ORIGIN);
    expect(await preflight('http://elsewhere.example')).toBeNull();
  });
});

describe('a link to fetch a file', () => {
  it('gives a file to keep, of the type that was said, and not the one it came with', async () => {
    const name = newId();
    await documents.put(name, BYTES, 'text/html');
    const { url } = await documents.downloadLink(name, { type: 'image/png', fileName: 'document-1.png', seconds: 60 });
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="document-1.png"');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES);
    expect((await fetch(url.replace('image%2Fpng', 'text%2Fhtml'))).status).toBe(403);
  });

  it('ends', async () => {
    const name = newId();
    await documents.put(name, BYTES, 'image/png');
    const before = new ObjectStore(testStore(), () => new Date(Date.now() - 61_000));
    const folder = new Folder(before, DOCUMENTS, owner);
    const { url } = await folder.downloadLink(name, { type: 'image/png', fileName: 'a.png', seconds: 60 });
    expect((await fetch(url)).status).toBe(403);
  });
});

describe('an object', () => {
  it('is taken over as it was when it was looked at, or not at all', async () => {
    const name = newId();
    await uploads.put(name, BYTES, 'image/png');
    const first = await uploads.open(name);
    await buffer(first!.body);
    await uploads.put(name, randomBytes(10), 'image/png');
    expect(await documents.takeOver(name, uploads, first!.etag)).toBe(false);
    expect(await read(documents, name)).toBeNull();
    const second = await uploads.open(name);
    await buffer(second!.body);
    expect(await documents.takeOver(name, uploads, second!.etag)).toBe(true);
    expect(await read(documents, name)).toHaveLength(10);
    expect(await documents.takeOver(newId(), uploads, second!.etag)).toBe(false);
  });

  it('is gone once it is removed, and removed twice without complaint', async () => {
    const name = newId();
    await uploads.put(name, BYTES, 'image/png');
    await uploads.remove(name);
    await uploads.remove(name);
    expect(await uploads.open(name)).toBeNull();
  });
});

describe('a store that is away', () => {
  it('is told as such', async () => {
    const away = new Folder(new ObjectStore({ ...testStore(), url: 'http://127.0.0.1:1' }), UPLOADS, owner);
    await expect(away.open(newId())).rejects.toThrow(StoreAway);
    await expect(away.remove(newId())).rejects.toThrow(StoreAway);
    const stranger = new Folder(new ObjectStore({ ...testStore(), secretKey: 'wrong' }), UPLOADS, owner);
    await expect(stranger.put(newId(), BYTES, 'image/png')).rejects.toThrow(StoreAway);
  });
});
