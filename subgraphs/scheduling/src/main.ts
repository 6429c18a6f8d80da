import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { readConfig } from './config.ts';
import { scheduling } from './subgraph.ts';

stopOnSignal(await runSubgraph(scheduling, readConfig()));
