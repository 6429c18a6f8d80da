import { createHash } from 'node:crypto';
import { type ObjectStore, statusOf, StoreAway } from './objectStore.ts';

const ALREADY_THERE = 409;

/** Makes a bucket that pages of these origins may send to and fetch from; one that is there is kept. @throws StoreAway */
export async function prepareBucket(store: ObjectStore, bucket: string, origins: readonly string[]): Promise<void> {
  const made = await store.send({ method: 'PUT', path: `/${bucket}` });
  const status = await statusOf(made);
  if (!made.ok && made.status !== ALREADY_THERE) throw new StoreAway(`${status} for a bucket`);
  const body = corsOf(origins);
  const headers = { 'content-type': 'application/xml', 'content-md5': createHash('md5').update(body).digest('base64') };
  const allowed = await store.send({ method: 'PUT', path: `/${bucket}`, query: { cors: '' }, headers, body });
  const outcome = await statusOf(allowed);
  if (!allowed.ok) throw new StoreAway(`${outcome} for a bucket’s origins`);
}

const corsOf = (origins: readonly string[]): string =>
  [
    '<CORSConfiguration><CORSRule>',
    ...origins.map(origin => `<AllowedOrigin>${origin}</AllowedOrigin>`),
    '<AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod>',
    '<AllowedHeader>content-type</AllowedHeader><MaxAgeSeconds>3600</MaxAgeSeconds>',
    '</CORSRule></CORSConfiguration>',
  ].join('');
