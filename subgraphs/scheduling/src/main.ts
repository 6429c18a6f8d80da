import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { readConfig } from './config.ts';
import { serveFeeds } from './feeds/serveFeeds.ts';
import { scheduling } from './subgraph.ts';

const config = readConfig();
stopOnSignal(await runSubgraph({ ...scheduling, serve: serveFeeds(config.DASHBOARD_URL) }, config));
