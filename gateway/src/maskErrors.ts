import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes a client is told; anything else is INTERNAL (GW-05). */
const TOLD = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'FEATURE_DISABLED',
  'PLAN_LIMIT_REACHED',
  'RATE_LIMITED',
  'UNAVAILABLE',
]);
const CLIENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
/** What a subgraph adds that is about our insides. */
const INTERNAL_DETAILS = new Set(['serviceName', 'service', 'stacktrace', 'code', 'reason']);

/** Tells a client code, reason and what a refusal says about itself; never a message of our insides. */
export const maskErrors =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, reason, ...details } = formatted.extensions ?? {};
    const path = formatted.path && { path: formatted.path };
    if (typeof code === 'string' && TOLD.has(code)) {
      const told = Object.fromEntries(Object.entries(details).filter(([name]) => !INTERNAL_DETAILS.has(name)));
      const said = typeof reason === 'string' ? reason : code;
      return { message: said, ...path, extensions: { code, reason: said, ...told } };
    }
    if (typeof code === 'string' && CLIENT_FAULTS.has(code))
      return {
        message: formatted.message,
        ...path,
        extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID_OPERATION' },
      };
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    log.error(
      { code, path: formatted.path, error: cause instanceof Error ? cause.name : typeof cause },
      'An operation failed',
    );
    return { message: 'INTERNAL', ...path, extensions: { code: 'INTERNAL', reason: 'UNEXPECTED' } };
  };
