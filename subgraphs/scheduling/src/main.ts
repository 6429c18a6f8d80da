import { openGraph } from '@polyclinic/subgraph/askGraph.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { readConfig } from './config.ts';
import { startReportKeeper } from './reports/reportKeeper.ts';
import { visitorsOf } from './selfBooking/visitors.ts';
import { schedulingWith } from './subgraph.ts';
import { startDayKeeper } from './waitlist/dayKeeper.ts';

const config = readConfig();
const visitors = visitorsOf(openGraph(config), config.VISITOR_KEY, config.PAGES_URL);
const service = schedulingWith(visitors);
const { name, tables } = service;
const ofKeepers = await openDatabase({ url: config.DATABASE_URL, schema: name, entities: tables, poolSize: 2 });

const server = await runSubgraph(service, config);
const forKeepers = { db: ofKeepers, log: openLog(name, config.LOG_LEVEL) };
const keepers = [startDayKeeper({ ...forKeepers, now: () => new Date() }), startReportKeeper(forKeepers)];

stopOnSignal({
  stop: async () => {
    await Promise.all(keepers.map(keeper => keeper.stop()));
    await server.stop();
    await ofKeepers.destroy();
  },
});
