import { GenericError } from '@auth0/auth0-spa-js';
import { type ApolloLink, CombinedGraphQLErrors, HttpLink, Observable, ServerError } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import { accessToken, freshAccessToken } from '../signIn/authClient.ts';
import { connection } from '../connection.ts';
import { activeClinicId } from './activeClinic.ts';

/** Token, clinic and request id on every request; `everyClinic` in the context leaves the clinic out. */
export function identityLink(): ApolloLink {
  return new SetContextLink(async previous => {
    const renew = previous['renewToken'] === true;
    const token = await (renew ? freshAccessToken() : accessToken()).catch(sessionLost);
    const clinicId = previous['everyClinic'] === true ? undefined : activeClinicId();
    return {
      headers: {
        authorization: `Bearer ${token}`,
        traceparent: newTraceparent(),
        ...(clinicId ? { 'x-clinic-id': clinicId } : {}),
      },
    };
  });
}

/** A trace begins here (W3C trace context); the gateway and all behind it go on with its id. */
function newTraceparent(): string {
  const [traceId, spanId] = [16, 8].map(bytes =>
    Array.from(crypto.getRandomValues(new Uint8Array(bytes)), toHex).join(''),
  );
  return `00-${traceId}-${spanId}-01`;
}

const toHex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** What the identity provider says when only a person can go on. An outage of it says none of these. */
const SESSION_OVER = new Set([
  'login_required',
  'interaction_required',
  'consent_required',
  'mfa_required',
  'missing_refresh_token',
  'invalid_grant',
  'access_denied',
]);

function sessionLost(error: unknown): never {
  const code = error instanceof GenericError ? error.error : '';
  if (SESSION_OVER.has(code)) connection.setState({ sessionExpired: true });
  throw error;
}

/** A token the API no longer takes is renewed once; if that does not help either, the session is over. */
export function expiredSessionLink(): ApolloLink {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error)) return;
    operation.setContext({ renewToken: true });
    return endingSession(forward(operation));
  });
}

/** The second and last answer to an operation; an ErrorLink does not look at what it returned itself. */
function endingSession(answers: Observable<ApolloLink.Result>): Observable<ApolloLink.Result> {
  const endIf = (refused: boolean) => refused && connection.setState({ sessionExpired: true });
  return new Observable(observer =>
    answers.subscribe({
      next: result => {
        endIf(result.errors?.some(isUnauthenticatedEntry) ?? false);
        observer.next(result);
      },
      error: (error: unknown) => {
        endIf(isUnauthenticated(error));
        observer.error(error);
      },
      complete: () => observer.complete(),
    }),
  );
}

const isUnauthenticatedEntry = ({ extensions }: GraphQLFormattedError) => extensions?.['code'] === 'UNAUTHENTICATED';

export function isUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some(isUnauthenticatedEntry);
  return ServerError.is(error) && error.statusCode === 401;
}

/** Questions are asked again after a network failure; commands only by the person, with the same idempotency key. */
export function retryLink(): ApolloLink {
  return new RetryLink({
    delay: { initial: 300, max: 3000, jitter: true },
    attempts: (count, operation, error) =>
      count < 3 && operation.operationType === OperationTypeNode.QUERY && isPassing(error),
  });
}

const isPassing = (error: unknown) =>
  error instanceof TypeError || (ServerError.is(error) && [502, 503, 504].includes(error.statusCode));

export const httpLink = (uri: string): ApolloLink => new HttpLink({ uri });
