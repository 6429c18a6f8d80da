import { Pool, type Dispatcher } from 'undici';

export interface Posted {
  status: number;
  text: string;
}

/** An answer that did not come in time, or is larger than any of ours. */
export class NoAnswer extends Error {}

/** A subgraph's answer at most, bytes. */
const MAX_ANSWER_BYTES = 20_000_000;
const CONNECTIONS = 64;

/** Connections to one subgraph. */
export const openPool = (url: string): Pool =>
  new Pool(new URL(url).origin, { connections: CONNECTIONS, keepAliveTimeout: 30_000, connectTimeout: 2_000 });

/**
 * Posts JSON text and collects the answer, without the streams and header objects of fetch.
 * @param milliseconds Time for the whole answer
 * @throws NoAnswer, or undici's errors of a connection
 */
export function postJson(
  pool: Dispatcher,
  request: { path: string; headers: Record<string, string>; body: string },
  milliseconds: number,
): Promise<Posted> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let size = 0;
    let abort = (_reason: Error): void => undefined;
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => abort(new NoAnswer('TIMEOUT')), milliseconds);
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    pool.dispatch(
      { ...request, method: 'POST', headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart: controller => (abort = reason => controller.abort(reason)),
        onResponseStart: (_, code) => (status = code),
        onResponseData: (controller, chunk) => {
          size += chunk.length;
          if (size > MAX_ANSWER_BYTES) controller.abort(new NoAnswer('TOO_LARGE'));
          else chunks.push(chunk);
        },
        onResponseEnd: () => finish(() => resolve({ status, text: textOf(chunks) })),
        onResponseError: (_, error) => finish(() => reject(error)),
      },
    );
  });
}

const textOf = (chunks: readonly Buffer[]): string =>
  chunks.length === 1 ? chunks[0]!.toString() : Buffer.concat(chunks).toString();
