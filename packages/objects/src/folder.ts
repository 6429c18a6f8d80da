import { keyOf, type Owner } from './objectKey.ts';
import { type ObjectStore, statusOf, StoreAway } from './objectStore.ts';

/** A request that a browser sends by itself: this method, these headers, to this address, until then. */
export interface UploadLink {
  method: 'PUT';
  url: string;
  headers: Record<string, string>;
  expiresAt: Date;
}

/** A stored object on its way here. */
export interface StoredObject {
  /** Names these very bytes. */
  etag: string;
  body: AsyncIterable<Uint8Array>;
}

/** What a link to send a file is bound to. */
interface Upload {
  type: string;
  bytes: number;
  seconds: number;
}

interface Download {
  /** What the store says the object is, whatever was said when it came. */
  type: string;
  /** Without PHI: it is part of the address. */
  fileName: string;
  seconds: number;
}

/** The objects of one clinic in one bucket. No name leads out of it: `keyOf`. */
export class Folder {
  readonly #store: ObjectStore;
  readonly #bucket: string;
  readonly #owner: Owner;

  constructor(store: ObjectStore, bucket: string, owner: Owner) {
    this.#store = store;
    this.#bucket = bucket;
    this.#owner = owner;
  }

  /** Lets a browser send one object of exactly this type and length. */
  async uploadLink(name: string, { type, bytes, seconds }: Upload): Promise<UploadLink> {
    const headers = { 'content-type': type };
    const bound = { ...headers, 'content-length': String(bytes) };
    const link = await this.#store.link({ method: 'PUT', path: this.#path(name), headers: bound, seconds });
    return { method: 'PUT', headers, ...link };
  }

  /** Lets a browser fetch one object, as a file to keep and never as a page. */
  downloadLink(name: string, { type, fileName, seconds }: Download): Promise<{ url: string; expiresAt: Date }> {
    const query = {
      'response-content-type': type,
      'response-content-disposition': `attachment; filename="${fileName}"`,
      'response-cache-control': 'private, no-store',
    };
    return this.#store.link({ method: 'GET', path: this.#path(name), query, seconds });
  }

  /** @returns null when there is no such object @throws StoreAway */
  async open(name: string): Promise<StoredObject | null> {
    const response = await this.#store.send({ method: 'GET', path: this.#path(name) });
    if (response.status === 404) return null;
    if (!response.ok || !response.body) throw new StoreAway(await statusOf(response));
    return { etag: response.headers.get('etag') ?? '', body: inPieces(response.body) };
  }

  /** @throws StoreAway */
  async put(name: string, body: Uint8Array, type: string): Promise<void> {
    await this.#expectOk({ method: 'PUT', path: this.#path(name), headers: { 'content-type': type }, body });
  }

  /**
   * Takes over another folder's object of the same name, if it is still the one with this etag.
   * @returns false when it is another by now, or gone @throws StoreAway
   */
  async takeOver(name: string, from: Folder, etag: string): Promise<boolean> {
    const source = { 'x-amz-copy-source': from.#path(name), 'x-amz-copy-source-if-match': etag };
    const response = await this.#store.send({ method: 'PUT', path: this.#path(name), headers: source });
    if (response.status === 412 || response.status === 404) {
      await response.arrayBuffer();
      return false;
    }
    // A copy that fails while it runs says so in an answer that is otherwise fine.
    const answer = await response.text();
    if (!response.ok || answer.includes('<Error')) throw new StoreAway(`status ${response.status} of a copy`);
    return true;
  }

  /** Removes an object; one that is not there is no failure. @throws StoreAway */
  async remove(name: string): Promise<void> {
    await this.#expectOk({ method: 'DELETE', path: this.#path(name) });
  }

  async #expectOk(request: Parameters<ObjectStore['send']>[0]): Promise<void> {
    const response = await this.#store.send(request);
    const status = await statusOf(response);
    if (!response.ok) throw new StoreAway(status);
  }

  #path(name: string): string {
    return `/${this.#bucket}/${keyOf(this.#owner, name)}`;
  }
}

/** A body whose connection breaks is a store that is away. */
async function* inPieces(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw new StoreAway('its answer broke off', { cause: error });
  }
}
