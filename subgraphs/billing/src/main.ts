import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { readConfig } from './config.ts';
import { billing } from './subgraph.ts';

stopOnSignal(await runSubgraph(billing, readConfig()));
