import { ApolloLink, ServerError } from '@apollo/client';
import { type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { catchError, type Observable, of, switchMap, throwError } from 'rxjs';

/**
 * Sends an operation by the hash that the build gave it, which is all a gateway needs that keeps the dashboard's manifest.
 * One that does not know it yet is given the text, once per operation: gateways are replaced one by one.
 */
export function persistedOperationLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const sha256Hash = hashOf(operation.query);
    if (sha256Hash === undefined) return forward(operation);
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    const asText = (): Observable<ApolloLink.Result> => {
      delete operation.extensions['persistedQuery'];
      operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
      return forward(operation);
    };
    return forward(operation).pipe(
      switchMap(result => (result.errors?.some(isUnknown) ? asText() : of(result))),
      catchError((error: unknown) => (isUnknownAnswer(error) ? asText() : throwError(() => error))),
    );
  });
}

/** What `make codegen` writes into each document; the cache's own additions leave it there. */
const hashOf = (document: DocumentNode & { __meta__?: { sha256?: string } }): string | undefined =>
  document.__meta__?.sha256;

const UNKNOWN = 'PERSISTED_QUERY_NOT_FOUND';

const isUnknown = ({ extensions }: GraphQLFormattedError): boolean => extensions?.['code'] === UNKNOWN;

const isUnknownAnswer = (error: unknown): boolean => ServerError.is(error) && error.bodyText.includes(UNKNOWN);
