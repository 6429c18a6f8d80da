import { AwsV4Signer } from 'aws4fetch';

/** How a store that speaks S3 is reached. */
export interface StoreSettings {
  /** Such as `https://s3.eu-central-1.amazonaws.com`; buckets are named in the path. */
  url: string;
  /** Where browsers reach the same store; as `url` unless told. */
  publicUrl?: string | undefined;
  accessKey: string;
  secretKey: string;
  region?: string | undefined;
}

/** The store is away, or does not do what it should: worth another try. */
export class StoreAway extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`The object store is away: ${what}`, options);
    this.name = 'StoreAway';
  }
}

interface StoreRequest {
  method: 'GET' | 'PUT' | 'DELETE';
  /** Begins with a slash. */
  path: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** What a link lets its bearer do, and how long. */
export interface Link {
  method: 'GET' | 'PUT';
  path: string;
  /** Headers that the bearer must send exactly so. */
  headers?: Record<string, string>;
  /** What the store adds to its answer. */
  query?: Record<string, string>;
  seconds: number;
}

/** An answer's header is waited for this long; a body may take as long as it comes. */
const PATIENCE_MILLISECONDS = 8_000;
const SERVICE = 's3';

/** Signs requests of one S3 store (Signature Version 4) and sends them. */
export class ObjectStore {
  readonly #settings: StoreSettings;
  readonly #now: () => Date;

  /** @param now of links, which the store judges by its own clock */
  constructor(settings: StoreSettings, now: () => Date = () => new Date()) {
    this.#settings = settings;
    this.#now = now;
  }

  /** @throws StoreAway when nobody answers, or with a failure of the store's own */
  async send({ method, path, query = {}, headers = {}, body }: StoreRequest): Promise<Response> {
    const url = withQuery(this.#settings.url, path, query);
    const signed = await new AwsV4Signer({ ...this.#signing(), method, url, headers, body: body ?? null }).sign();
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MILLISECONDS);
    const response = await fetch(signed.url, { ...signed, redirect: 'error', signal: patience.signal })
      .catch((error: unknown) => {
        throw new StoreAway('no answer', { cause: error });
      })
      .finally(() => clearTimeout(timer));
    if (response.status >= 500) throw new StoreAway(await statusOf(response));
    return response;
  }

  /** An address that lets whoever has it do one thing for a while, without a key of their own. */
  async link({ method, path, headers = {}, query = {}, seconds }: Link): Promise<{ url: string; expiresAt: Date }> {
    const { publicUrl, url: ownUrl } = this.#settings;
    const url = withQuery(publicUrl ?? ownUrl, path, { ...query, 'X-Amz-Expires': String(seconds) });
    const at = this.#now();
    const datetime = at.toISOString().replaceAll(/[:-]|\.\d{3}/g, '');
    // All headers: what is sent has the length and the type that were asked for, or is refused.
    const asked = { method, url, headers, datetime, signQuery: true, allHeaders: true };
    const signed = await new AwsV4Signer({ ...this.#signing(), ...asked }).sign();
    return { url: signed.url.href, expiresAt: new Date(at.getTime() + seconds * 1_000) };
  }

  #signing() {
    const { accessKey, secretKey, region = 'us-east-1' } = this.#settings;
    return { accessKeyId: accessKey, secretAccessKey: secretKey, service: SERVICE, region };
  }
}

/** A failure's status, for an error's text; its body is read, so that the connection is free again. */
export async function statusOf(response: Response): Promise<string> {
  await response.arrayBuffer().catch(() => null);
  return `status ${response.status}`;
}

function withQuery(base: string, path: string, query: Record<string, string>): string {
  const url = new URL(base.replace(/\/$/, '') + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
