import { check } from 'k6';
import http from 'k6/http';
import { hashesOf, type LoadPerson, type Measured } from './plan.ts';

const manifest = open(import.meta.resolve('../../gateway/operations/dashboard.json'));
const hashes = hashesOf(JSON.parse(manifest) as Record<string, string>);

const hex = (digits: number): string =>
  Array.from({ length: digits }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/**
 * Sends one of the dashboard's operations as the dashboard does: by its hash, with token, clinic and a trace of its own.
 * @returns The answer's text; null when it is not a whole one
 */
export function send(
  url: string,
  who: LoadPerson,
  operation: string,
  measured: Measured,
  variables: object,
): string | null {
  const sha256Hash = hashes.get(operation);
  if (sha256Hash === undefined) throw new Error(`The dashboard has no operation ${operation}.`);
  const body = { operationName: operation, variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${who.token}`,
    'x-clinic-id': who.clinicId,
    traceparent: `00-${hex(32)}-${hex(16)}-01`,
  };
  const response = http.post(url, JSON.stringify(body), { headers, tags: { name: measured } });
  const text = typeof response.body === 'string' ? response.body : '';
  const isWhole = response.status === 200 && !text.includes('"errors":');
  check(response, { [`${measured} is answered without an error`]: () => isWhole });
  if (!isWhole) console.error(`${measured}: ${response.status} ${response.error} ${text.slice(0, 300)}`);
  return isWhole ? text : null;
}
