import { join } from 'node:path';
import { mergeSdl } from '@polyclinic/subgraph/mergeSdl.ts';
import { readSdl } from '@polyclinic/subgraph/readSdl.ts';
import { readServiceNames } from '@polyclinic/subgraph/registry.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The virtual subgraph of live events; it has no endpoint, the gateway answers for it. */
export const EVENTS = 'events';

/** Every subgraph's SDL as it stands in the checkout, the virtual one included. */
export const readSubgraphSdl = (): Array<{ name: string; sdl: string }> => [
  ...readServiceNames().map(name => ({ name, sdl: mergeSdl(readSdl(join(ROOT, 'subgraphs', name, 'src'))) })),
  { name: EVENTS, sdl: mergeSdl(readSdl(join(ROOT, 'gateway', EVENTS))) },
];
