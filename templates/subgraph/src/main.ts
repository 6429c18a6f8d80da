import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { readConfig } from './config.ts';
import { sample } from './subgraph.ts';

stopOnSignal(await runSubgraph(sample, readConfig()));
