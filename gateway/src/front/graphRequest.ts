import { badRequest } from './requestRefused.ts';

/** A GraphQL request as it came, its shape checked and nothing else. */
export interface GraphRequest {
  /** The operation's text; null when it is named by its hash alone. */
  query: string | null;
  /** SHA-256 of the text, hexadecimal, as persisted operations are named. */
  hash: string | null;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
}

const SHA256 = /^[0-9a-f]{64}$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Reads a request's body. @throws RequestRefused INVALID_REQUEST, BATCHES_NOT_SERVED */
export function readGraphRequest(body: unknown): GraphRequest {
  if (Array.isArray(body)) throw badRequest('BATCHES_NOT_SERVED');
  if (!isObject(body)) throw badRequest('INVALID_REQUEST');
  const { query = null, operationName, variables, extensions } = body;
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isObject(persisted) ? persisted['sha256Hash'] : null;
  const named = typeof hash === 'string' && SHA256.test(hash);
  const wellFormed =
    (query === null ? named : typeof query === 'string') &&
    (hash === null || named) &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (variables === undefined || variables === null || isObject(variables));
  if (!wellFormed) throw badRequest('INVALID_REQUEST');
  return {
    query: query as string | null,
    hash: named ? hash : null,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  };
}
