import type { SubgraphContext } from '@polyclinic/subgraph/context.ts';

/** What messaging's resolvers may use: what every subgraph's may. */
export type Context = SubgraphContext;
