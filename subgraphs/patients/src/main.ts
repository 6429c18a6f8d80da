import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { readConfig } from './config.ts';
import { patients } from './subgraph.ts';

const config = readConfig();
stopOnSignal(await runSubgraph(patients(config.MASTER_KEY), config));
