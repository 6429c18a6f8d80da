import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Failure } from '../../app/graph/failure.ts';
import { loadConfig } from '../../app/config.ts';

/** Why the clinic's service did not do what a visitor asked. */
export class VisitorFailure extends Error {
  readonly failure: Failure;
  /** Such as `retryAfterSeconds` or `triesLeft`. */
  readonly details: Readonly<Record<string, unknown>>;
  constructor(failure: Failure, details: Readonly<Record<string, unknown>> = {}) {
    super(failure.reason ?? failure.kind);
    this.failure = failure;
    this.details = details;
  }
}

interface Told<Data> {
  data?: Data | null;
  errors?: Array<{ extensions?: Record<string, unknown> }>;
}

const TIMEOUT_MILLISECONDS = 20_000;

let address: Promise<string> | undefined;

/** Where somebody without a session asks; an answer of `/config.json` that failed is asked for again. */
async function visitorsUrl(): Promise<string> {
  address ??= loadConfig().then(({ graphUrl }) => `${graphUrl}/visitors`);
  try {
    return await address;
  } catch (error) {
    address = undefined;
    throw error;
  }
}

/** Asks one of our operations, named by its hash. @throws VisitorFailure */
export async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, errors } = await post<Data>(document, variables);
  const extensions = errors?.[0]?.extensions;
  if (extensions) throw failureFrom(extensions);
  if (!data) throw new VisitorFailure({ kind: 'unavailable', reason: null, traceId: null });
  return data;
}

async function post<Data>(document: object, variables: unknown): Promise<Told<Data>> {
  const { sha256: sha256Hash } = (document as { __meta__: { sha256: string } }).__meta__;
  const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  const headers = { 'content-type': 'application/json' };
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    const response = await fetch(await visitorsUrl(), { method: 'POST', headers, body, signal, credentials: 'omit' });
    return (await response.json()) as Told<Data>;
  } catch {
    throw new VisitorFailure({ kind: navigator.onLine ? 'unavailable' : 'offline', reason: null, traceId: null });
  }
}

const REFUSED = ['BAD_USER_INPUT', 'CONFLICT', 'NOT_FOUND', 'RATE_LIMITED'];

function failureFrom({ code, reason, traceId, ...details }: Record<string, unknown>): VisitorFailure {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const kind = REFUSED.includes(String(code)) ? 'refused' : 'unavailable';
  return new VisitorFailure({ kind, reason: text(reason), traceId: text(traceId) }, details);
}

export const asFailure = (error: unknown): VisitorFailure =>
  error instanceof VisitorFailure ? error : new VisitorFailure({ kind: 'unavailable', reason: null, traceId: null });
