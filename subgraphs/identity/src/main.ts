import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { readConfig } from './config.ts';
import { identity } from './subgraph.ts';

stopOnSignal(await runSubgraph(identity, readConfig()));
