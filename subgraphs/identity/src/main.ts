import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { readConfig } from './config.ts';
import { identity } from './subgraph.ts';

const config = readConfig();
stopOnSignal(await runSubgraph(identity(config.KEY_PEPPER), config));
