import type { Pool } from 'undici';
import { z } from 'zod';
import type { Identity } from '@polyclinic/access/principal.ts';
import {
  IDENTITY_HEADER,
  IDENTITY_TTL_SECONDS,
  requestHeaders,
  signIdentity,
  type SigningKey,
} from '@polyclinic/subgraph/identity.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inSpan } from '@polyclinic/telemetry/tracing.ts';
import type { GatewayContext } from '../context.ts';
import type { SubgraphAnswer } from '../execution/runPlan.ts';
import { Circuit } from './circuit.ts';
import { openPool, postJson, type Posted } from './postJson.ts';

/** A subgraph's time for one answer at most, milliseconds; the request's own deadline may leave it less. */
export const SUBGRAPH_MILLISECONDS = 10_000;
/** A signed identity is used for half of its life. */
const REUSED_MILLISECONDS = (IDENTITY_TTL_SECONDS * 1_000) / 2;

interface Signed {
  token: Promise<string>;
  until: number;
}

const answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({})).nullish(),
});

export interface SourceOptions {
  key: SigningKey;
  /** Time for one answer at most; default `SUBGRAPH_MILLISECONDS`. */
  milliseconds?: number | undefined;
}

/** One subgraph as the gateway reaches it: every call carries the caller's identity, signed for this subgraph alone. */
export class SubgraphSource {
  readonly #name: string;
  readonly #path: string;
  readonly #pool: Pool;
  readonly #key: SigningKey;
  readonly #circuit = new Circuit();
  readonly #signed = new WeakMap<Identity, Signed>();
  readonly #milliseconds: number;

  constructor(name: string, url: string, { key, milliseconds = SUBGRAPH_MILLISECONDS }: SourceOptions) {
    this.#milliseconds = milliseconds;
    this.#name = name;
    this.#path = new URL(url).pathname;
    this.#pool = openPool(url);
    this.#key = key;
  }

  /**
   * Asks the subgraph. A query on a connection that was lost is asked once more; a mutation never is.
   * @param body The request's JSON
   * @throws Refusal UNAVAILABLE SERVICE_AWAY when it does not answer in time, or not in GraphQL
   */
  ask(body: string, context: GatewayContext, isMutation: boolean): Promise<SubgraphAnswer> {
    return inSpan({ name: `fetch ${this.#name}`, kind: 'CLIENT' }, () => this.#ask(body, context, isMutation));
  }

  async #ask(body: string, context: GatewayContext, isMutation: boolean): Promise<SubgraphAnswer> {
    if (!this.#circuit.mayPass()) throw this.#away();
    try {
      const { text } = await this.#post(body, context, isMutation);
      const answered = readAnswer(text);
      this.#circuit.succeeded();
      return answered;
    } catch {
      this.#circuit.failed();
      throw this.#away();
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #post(body: string, context: GatewayContext, isMutation: boolean): Promise<Posted> {
    const { identity, request } = context;
    const left = Math.min(this.#milliseconds, request.deadline - Date.now());
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      [IDENTITY_HEADER]: await this.#identityOf(identity),
      ...requestHeaders(request, left),
    };
    const send = () => postJson(this.#pool, { path: this.#path, headers, body }, left);
    try {
      return await send();
    } catch (error) {
      if (isMutation || !isLostConnection(error)) throw error;
      return send();
    }
  }

  #identityOf(identity: Identity): Promise<string> {
    const known = this.#signed.get(identity);
    if (known && known.until > Date.now()) return known.token;
    const token = signIdentity(identity, this.#name, this.#key);
    this.#signed.set(identity, { token, until: Date.now() + REUSED_MILLISECONDS });
    return token;
  }

  #away(): Refusal {
    return new Refusal('UNAVAILABLE', 'SERVICE_AWAY', { service: this.#name });
  }
}

/** @throws SyntaxError or ZodError for what is no answer of GraphQL */
function readAnswer(text: string): SubgraphAnswer {
  const read = JSON.parse(text) as Record<string, unknown> | null;
  // The common case needs no schema: data and nothing else.
  if (read !== null && typeof read === 'object' && !Array.isArray(read) && read['errors'] === undefined) {
    const { data } = read;
    if (data !== null && typeof data === 'object' && !Array.isArray(data)) return read;
  }
  const { data, errors } = answer.parse(read);
  if (!data && !errors?.length) throw new SyntaxError('Neither data nor errors.');
  return { data: data ?? null, ...(errors && { errors }) };
}

const LOST = /ECONNRESET|UND_ERR_SOCKET|EPIPE/;

const isLostConnection = (error: unknown): boolean =>
  error instanceof Error && LOST.test((error as { code?: string }).code ?? '');

/** A subgraph by name, where its supergraph says that it answers, else where the settings say. */
export type Sources = (name: string, published: string | undefined) => SubgraphSource;

/**
 * One source per subgraph and address, so that an old version is asked until what began on its supergraph has ended.
 * @returns A source that answers UNAVAILABLE for a name without an address.
 */
export function subgraphSources(urls: Readonly<Record<string, string>>, options: SourceOptions): Sources {
  const sources = new Map<string, SubgraphSource>();
  return (name, published) => {
    const url = published ?? urls[name] ?? 'http://127.0.0.1:1/';
    const source = sources.get(`${name} ${url}`) ?? new SubgraphSource(name, url, options);
    sources.set(`${name} ${url}`, source);
    return source;
  };
}
