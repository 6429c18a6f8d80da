import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Refusal } from './refuse.ts';

const CLIENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Lets refusals through, says plainly what a client did wrong, and answers everything else with INTERNAL, logged. */
export const maskErrors =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    if (original instanceof Refusal)
      return { message: original.message, ...place, extensions: { ...original.extensions } };
    if (CLIENT_FAULTS.has(String(formatted.extensions?.code)))
      return {
        message: formatted.message,
        ...place,
        extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID_OPERATION' },
      };
    if (isOutage(original)) {
      log.warn({ path: formatted.path }, 'The database is away');
      return { message: 'UNAVAILABLE', ...place, extensions: { code: 'UNAVAILABLE', reason: 'DATABASE_AWAY' } };
    }
    if (codeOf(original) === QUERY_CANCELED) {
      log.warn({ path: formatted.path }, 'A statement ran out of time');
      return { message: 'UNAVAILABLE', ...place, extensions: { code: 'UNAVAILABLE', reason: 'TOO_SLOW' } };
    }
    log.error({ path: formatted.path, error: describe(original) }, 'A resolver failed');
    return { message: 'INTERNAL', ...place, extensions: { code: 'INTERNAL', reason: 'UNEXPECTED' } };
  };

/** Class, code, broken constraint and stack of an error; never its message or parameters, which can hold PHI. */
export function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint } = ((error as { driverError?: object }).driverError ?? error) as Record<string, unknown>;
  const stack = error.stack
    ?.split('\n')
    .filter(line => line.trimStart().startsWith('at '))
    .slice(0, 8);
  return { name: error.name, code, constraint, stack };
}

/** SQLSTATE of a statement that reached its timeout. */
const QUERY_CANCELED = '57014';

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  return ((error as { driverError?: { code?: string } }).driverError ?? (error as { code?: string })).code ?? '';
};

/** Class 57 of SQLSTATE (operator intervention) and lost connections: worth another try, nobody's mistake. */
const isOutage = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(57P0|08|ECONN|53300)/.test(codeOf(error)) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message));
