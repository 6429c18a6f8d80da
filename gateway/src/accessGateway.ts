import { hash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { GraphQLError, OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { answerFiltered } from '@polyclinic/access/answerFiltered.ts';
import { OperationFilter, type Filtered } from '@polyclinic/access/filterOperation.ts';
import { nullDenied } from '@polyclinic/access/nullDenied.ts';
import { readRules } from '@polyclinic/access/ruleBook.ts';
import type { GatewayContext } from './context.ts';
import type { SubgraphSource } from './subgraphSource.ts';

type RequestContext = GatewayGraphQLRequestContext<GatewayContext>;

export interface AccessGatewayOptions {
  supergraphSdl: string;
  sourceOf: (name: string) => SubgraphSource;
  /** Told of every mutation with its outcome, and of every denial with its coordinates. */
  onAttempt: (context: GatewayContext, outcome: string, coordinates: readonly string[]) => void;
}

/**
 * Apollo's gateway with access decided between validation and planning: the one place every operation passes. What a
 * caller may not have leaves the operation, so no subgraph is asked for it, and comes back null.
 */
export class AccessGateway implements GatewayInterface {
  readonly #inner: ApolloGateway;
  readonly #onAttempt: AccessGatewayOptions['onAttempt'];
  #execute: GatewayExecutor | null = null;
  #loaded: { filter: OperationFilter; schema: GraphQLSchema } | null = null;

  constructor({ supergraphSdl, sourceOf, onAttempt }: AccessGatewayOptions) {
    this.#onAttempt = onAttempt;
    this.#inner = new ApolloGateway({ supergraphSdl, buildService: ({ name }) => sourceOf(name) });
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    return this.#inner.onSchemaLoadOrUpdate(callback);
  }

  async load(options: Parameters<GatewayInterface['load']>[0]): Promise<GatewayLoadResult> {
    // Rules and schema change together, in the listener that brings both.
    this.#inner.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
      this.#loaded = { schema: apiSchema, filter: new OperationFilter(apiSchema, readRules(coreSupergraphSdl)) };
    });
    const { executor } = await this.#inner.load(options);
    this.#execute = executor as GatewayExecutor;
    return { executor: request => this.#run(request as RequestContext) };
  }

  stop(): Promise<void> {
    return this.#inner.stop();
  }

  /** The rules in force. @throws Error before the first load */
  get loaded(): { filter: OperationFilter; schema: GraphQLSchema } {
    if (!this.#loaded) throw new Error('The gateway has not loaded a supergraph.');
    return this.#loaded;
  }

  async #run(request: RequestContext): Promise<GatewayExecutionResult> {
    const { filter } = this.loaded;
    const { context, document } = request;
    if (!document || !this.#execute) throw new GraphQLError('INTERNAL');
    const filtered = filter.filter(document, request.request.operationName ?? undefined, context.principal);
    const result = filtered ? await this.#runFiltered(request, filtered) : await this.#execute(request);
    this.#tell(request, filtered, result);
    return result;
  }

  async #runFiltered(request: RequestContext, filtered: Filtered): Promise<GatewayExecutionResult> {
    const { schema } = this.loaded;
    const variables = request.request.variables ?? {};
    if (filtered.refused)
      return { data: null, errors: nullDenied(schema, filtered, {}, variables).errors.filter(isRoot) };
    return answerFiltered(schema, filtered, variables, document =>
      this.#executeRest(request, document, filtered.rights),
    ) as Promise<GatewayExecutionResult>;
  }

  #executeRest(request: RequestContext, document: DocumentNode, rights: string): Promise<GatewayExecutionResult> {
    if (!this.#execute) throw new GraphQLError('INTERNAL');
    // Plans are cached by queryHash: another document under the same hash would be served another caller's plan.
    const queryHash = hash('sha256', `${request.queryHash}/${rights}`, 'hex');
    const rest = Object.create(request, {
      document: { value: document },
      queryHash: { value: queryHash },
    }) as RequestContext;
    return this.#execute(rest);
  }

  #tell({ context, operation }: RequestContext, filtered: Filtered | null, { errors }: GatewayExecutionResult): void {
    const isMutation = operation?.operation === OperationTypeNode.MUTATION;
    if (!isMutation && !filtered) return;
    const code = errors?.[0]?.extensions['reason'] ?? errors?.[0]?.extensions['code'];
    const outcome = filtered ? 'FORBIDDEN' : typeof code === 'string' ? code : 'OK';
    this.#onAttempt(context, outcome, filtered?.coordinates ?? []);
  }
}

const isRoot = ({ path }: GraphQLError): boolean => path?.length === 1;
