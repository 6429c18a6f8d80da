import { openLog } from '@polyclinic/subgraph/log.ts';
import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { readConfig } from './config.ts';
import { startReportKeeper } from './reports/reportKeeper.ts';
import { scheduling } from './subgraph.ts';
import { startDayKeeper } from './waitlist/dayKeeper.ts';

const config = readConfig();
const ofKeepers = await openDatabase({
  url: config.DATABASE_URL,
  schema: scheduling.name,
  entities: scheduling.tables,
  poolSize: 2,
});

const server = await runSubgraph(scheduling, config);
const forKeepers = { db: ofKeepers, log: openLog(scheduling.name, config.LOG_LEVEL) };
const keepers = [startDayKeeper({ ...forKeepers, now: () => new Date() }), startReportKeeper(forKeepers)];

stopOnSignal({
  stop: async () => {
    await Promise.all(keepers.map(keeper => keeper.stop()));
    await server.stop();
    await ofKeepers.destroy();
  },
});
