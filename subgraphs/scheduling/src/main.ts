import { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { localKeyProvider } from '@polyclinic/phi/localKeyProvider.ts';
import { openGraph } from '@polyclinic/subgraph/askGraph.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { readConfig } from './config.ts';
import { serveFeeds } from './feeds/serveFeeds.ts';
import { startReportKeeper } from './reports/reportKeeper.ts';
import { visitorsOf } from './selfBooking/visitors.ts';
import { scheduling } from './subgraph.ts';
import { startDayKeeper } from './waitlist/dayKeeper.ts';

const config = readConfig();
const visitors = visitorsOf(openGraph(config), config.VISITOR_KEY, config.DASHBOARD_URL);
const dataKeys = new DataKeys(localKeyProvider(config.MASTER_KEY));
const schedulingHere = { ...scheduling({ visitors, dataKeys }), serve: serveFeeds(config.DASHBOARD_URL) };
const { name, tables } = schedulingHere;
const ofKeepers = await openDatabase({ url: config.DATABASE_URL, schema: name, entities: tables, poolSize: 2 });

const server = await runSubgraph(schedulingHere, config);
const forKeepers = { db: ofKeepers, log: openLog(name, config.LOG_LEVEL) };
const keepers = [startDayKeeper({ ...forKeepers, now: () => new Date() }), startReportKeeper(forKeepers)];

stopOnSignal({
  stop: async () => {
    await Promise.all(keepers.map(keeper => keeper.stop()));
    await server.stop();
    await ofKeepers.destroy();
  },
});
