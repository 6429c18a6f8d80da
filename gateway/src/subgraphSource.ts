import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Principal } from '@polyclinic/access/principal.ts';
import { IDENTITY_HEADER, signIdentity, type SigningKey } from '@polyclinic/subgraph/identity.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { GatewayContext } from './context.ts';

/** A subgraph's whole time for one answer, milliseconds. */
const TIMEOUT_MILLISECONDS = 10_000;

interface Question {
  query: string;
  variables?: object;
  operationName?: string;
}

/** One subgraph as the gateway reaches it: every call carries the principal, signed for this subgraph alone. */
export class SubgraphSource implements GraphQLDataSource<GatewayContext> {
  readonly #name: string;
  readonly #url: string;
  readonly #key: SigningKey;
  /** A principal lives for one request, and so does what is signed for it. */
  readonly #identities = new WeakMap<Principal, Promise<string>>();

  constructor(name: string, url: string, key: SigningKey) {
    this.#name = name;
    this.#url = url;
    this.#key = key;
  }

  async process({
    request,
    context,
  }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<GatewayGraphQLResponse> {
    const { principal, operationName } = context as GatewayContext;
    const question = { query: request.query ?? '', variables: request.variables ?? {} };
    return (await this.ask(question, principal, operationName)) as GatewayGraphQLResponse;
  }

  /**
   * Asks the subgraph. A query on a connection that was lost is asked once more; a mutation never is.
   * @throws Refusal UNAVAILABLE when it does not answer in time.
   */
  async ask(question: Question, principal: Principal, operationName = 'anonymous'): Promise<unknown> {
    const headers = {
      'content-type': 'application/json',
      [IDENTITY_HEADER]: await this.#identityOf(principal),
      'x-polyclinic-operation': operationName,
    };
    const send = () =>
      fetch(this.#url, {
        method: 'POST',
        headers,
        body: JSON.stringify(question),
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      });
    const mayRepeat = !question.query.trimStart().startsWith('mutation');
    try {
      const response = await send().catch((error: unknown) => {
        if (mayRepeat && isLostConnection(error)) return send();
        throw error;
      });
      return await response.json();
    } catch {
      throw new Refusal('UNAVAILABLE', 'SERVICE_AWAY', { service: this.#name });
    }
  }

  #identityOf(principal: Principal): Promise<string> {
    const known = this.#identities.get(principal);
    if (known) return known;
    const signed = signIdentity(principal, this.#name, this.#key);
    this.#identities.set(principal, signed);
    return signed;
  }
}

const isLostConnection = (error: unknown): boolean =>
  error instanceof TypeError &&
  /ECONNRESET|UND_ERR_SOCKET|EPIPE/.test((error.cause as { code?: string } | undefined)?.code ?? '');

/** One source per subgraph, by name. @returns A source that answers UNAVAILABLE for a name without an address. */
export function subgraphSources(
  urls: Readonly<Record<string, string>>,
  key: SigningKey,
): (name: string) => SubgraphSource {
  const sources = new Map<string, SubgraphSource>();
  return name => {
    const source = sources.get(name) ?? new SubgraphSource(name, urls[name] ?? 'http://127.0.0.1:0/', key);
    sources.set(name, source);
    return source;
  };
}
