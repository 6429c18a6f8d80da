import { createHash } from 'node:crypto';
import { CALLERS } from './callers.ts';
import type { Step } from './case.ts';
import type { Running } from './target.ts';

/** A gateway that has not answered by then answers nothing. */
const PATIENCE_MILLISECONDS = 20_000;

/** Sends a step's request as its caller. @returns The answer's body as it came; empty when none did */
export async function send({ url, headersFor }: Running, step: Step): Promise<string> {
  const caller = CALLERS.find(({ name }) => name === step.caller);
  if (!caller) throw new Error(`Nobody is called ${step.caller}.`);
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...headersFor(caller) };
  const body = bodyOf(step);
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  const asked =
    step.method === 'GET'
      ? fetch(`${url}?query=${encodeURIComponent(step.operation)}`, {
          headers: { ...headers, 'x-apollo-operation-name': 'x' },
          signal,
        })
      : fetch(url, {
          method: 'POST',
          headers,
          body: JSON.stringify(step.batch ? Array.from({ length: step.batch }, () => body) : body),
          signal,
        });
  try {
    return await (await asked).text();
  } catch {
    return '';
  }
}

function bodyOf({ operation, operationName, variables, persist, byHash }: Step): object {
  const sha256Hash = createHash('sha256').update(operation).digest('hex');
  return {
    ...(byHash ? {} : { query: operation }),
    ...(operationName !== undefined && { operationName }),
    ...(variables && { variables }),
    ...((persist === true || byHash === true) && { extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  };
}
