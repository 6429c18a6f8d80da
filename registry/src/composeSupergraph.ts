import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, type GraphQLSchema } from 'graphql';
import { brokenLaws } from '@polyclinic/access/laws.ts';

/** One subgraph as a supergraph holds it. */
export interface Part {
  name: string;
  sdl: string;
  /** Where it answers; null when the gateway's own settings say. */
  url: string | null;
}

export type Composition = { supergraphSdl: string } | { problems: string[] };

/** What stands in the supergraph for a part without an address of its own; `make compose` writes the same. */
const placeholder = (name: string): string => `http://${name}/graphql`;

/** Composes parts, in the order of their names, and holds the result against the access laws. */
export function composeSupergraph(parts: readonly Part[]): Composition {
  const services = parts
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ name, sdl, url }) => ({ name, url: url ?? placeholder(name), typeDefs: parse(sdl) }));
  const { supergraphSdl, errors, hints } = composeServices(services);
  if (!supergraphSdl) return { problems: (errors ?? []).map(({ message }) => message) };
  const broken = brokenLaws(parts, supergraphSdl, hints);
  return broken.length > 0 ? { problems: broken } : { supergraphSdl };
}

/** What clients see of a supergraph: no joins, nothing inaccessible, no access rules. */
export const apiSchemaOf = (supergraphSdl: string): GraphQLSchema =>
  Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
