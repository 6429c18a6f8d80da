import { GraphQLError } from 'graphql';

/** What a refused caller is told: where, and nothing of what would have been needed. */
export const forbidden = (path: ReadonlyArray<string | number>): GraphQLError =>
  new GraphQLError('FORBIDDEN', { path, extensions: { code: 'FORBIDDEN', reason: 'NOT_PERMITTED' } });
