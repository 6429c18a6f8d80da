import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { EXAMPLE_SDL } from './exampleGraph.ts';
import { guardSchema } from './guardSchema.ts';

export const refuse = (signedIn: boolean): GraphQLError =>
  new GraphQLError(signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED', {
    extensions: { code: signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED' },
  });

/** For tests: the example graph with its rules enforced by its own resolvers. */
export const makeGuarded = (sdl = EXAMPLE_SDL): GraphQLSchema => guardSchema(buildSchema(sdl), sdl, refuse);
