import { openGraph } from '@polyclinic/subgraph/askGraph.ts';
import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { readConfig } from './config.ts';
import { visitorsOf } from './selfBooking/visitors.ts';
import { schedulingWith } from './subgraph.ts';

const config = readConfig();
const visitors = visitorsOf(openGraph(config), config.VISITOR_KEY, config.PAGES_URL);

stopOnSignal(await runSubgraph(schedulingWith(visitors), config));
