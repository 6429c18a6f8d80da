import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import type { GraphQLFormattedError } from 'graphql';

/** What went wrong, as far as a person or a form can act on it. */
export interface Failure {
  kind: 'refused' | 'forbidden' | 'unavailable' | 'offline' | 'session';
  /** The domain's word, such as TIME_TAKEN; null when the service named none. */
  reason: string | null;
  /** To name in a call for help; null when the request never arrived. */
  traceId: string | null;
  /** Paths of what was wrong in the input, such as `settings.visitMinutes`; left out where the service named none. */
  fields?: readonly string[];
}

/** There is no answer, and nothing says why. */
export const UNAVAILABLE: Failure = { kind: 'unavailable', reason: null, traceId: null };

const REFUSED = new Set(['BAD_USER_INPUT', 'CONFLICT', 'NOT_FOUND', 'RATE_LIMITED']);

function kindOf(code: unknown): Failure['kind'] {
  if (code === 'FORBIDDEN') return 'forbidden';
  if (code === 'UNAUTHENTICATED') return 'session';
  return typeof code === 'string' && REFUSED.has(code) ? 'refused' : 'unavailable';
}

function fromGraphQL({ extensions }: GraphQLFormattedError): Failure {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const code = text(extensions?.['code']);
  const fields = wrongFields(extensions?.['fields']);
  return {
    kind: kindOf(code),
    reason: text(extensions?.['reason']) ?? (code === 'RATE_LIMITED' ? code : null),
    traceId: text(extensions?.['traceId']),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

function wrongFields(said: unknown): string[] {
  const entries: unknown[] = Array.isArray(said) ? said : [];
  return entries.flatMap(entry =>
    typeof entry === 'object' && entry && 'path' in entry && typeof entry.path === 'string' ? [entry.path] : [],
  );
}

/** The failure of a whole operation, or null when there is none. */
export function failureOf(error: unknown): Failure | null {
  if (!error) return null;
  if (CombinedGraphQLErrors.is(error) && error.errors[0]) return fromGraphQL(error.errors[0]);
  if (ServerError.is(error)) {
    return { kind: error.statusCode === 401 ? 'session' : 'unavailable', reason: null, traceId: null };
  }
  const offline = typeof navigator !== 'undefined' && !navigator.onLine;
  return { kind: offline ? 'offline' : 'unavailable', reason: null, traceId: null };
}

/**
 * The failure at or below one place of an answer, so that the rest of the page can be shown.
 * @param place path of the field from the root, such as ['patient', 'encounters']; list positions are left out
 * @returns null when that place was answered.
 */
export function failureAt(error: unknown, place: readonly string[]): Failure | null {
  if (!CombinedGraphQLErrors.is(error)) return failureOf(error);
  const hit = error.errors.find(({ path }) => concerns(path, place));
  return hit ? fromGraphQL(hit) : null;
}

/** An error without a path or at a parent concerns everything below it. */
function concerns(path: GraphQLFormattedError['path'], place: readonly string[]): boolean {
  const names = (path ?? []).filter(step => typeof step === 'string' && step !== '@');
  const depth = Math.min(names.length, place.length);
  return names.slice(0, depth).every((name, index) => name === place[index]);
}
