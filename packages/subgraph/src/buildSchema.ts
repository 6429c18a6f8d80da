import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { guardSchema } from '@polyclinic/access/guardSchema.ts';
import { mergeDocument, mergeSdl } from './mergeSdl.ts';
import { readSdl } from './readSdl.ts';
import { Refusal } from './refuse.ts';
import { SCALARS } from './scalars.ts';

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
export type ResolverMap = NonNullable<SubgraphModule['resolvers']>;

/** One subgraph's schema from its slices: typed scalars, resolvers, and every access rule enforced. */
export function buildSchema(folder: string, resolvers: readonly object[]): GraphQLSchema {
  const sdl = readSdl(folder);
  const merged = mergeResolvers([SCALARS, ...resolvers]);
  const schema = buildSubgraphSchema({ typeDefs: mergeDocument(sdl), resolvers: merged });
  return guardSchema(schema, mergeSdl(sdl), signedIn =>
    signedIn ? new Refusal('FORBIDDEN', 'NOT_PERMITTED') : new Refusal('UNAUTHENTICATED', 'NO_IDENTITY'),
  );
}

/** Joins the slices' resolver maps type by type. */
function mergeResolvers(maps: readonly object[]): ResolverMap {
  const merged: Record<string, object> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map as Record<string, object>)) {
      const present = merged[type];
      merged[type] = present ? { ...present, ...fields } : fields;
    }
  }
  return merged as ResolverMap;
}
