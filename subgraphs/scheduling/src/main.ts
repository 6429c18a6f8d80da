import { openLog } from '@polyclinic/subgraph/log.ts';
import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { readConfig } from './config.ts';
import { scheduling } from './subgraph.ts';
import { startDayKeeper } from './waitlist/dayKeeper.ts';

const config = readConfig();
const ofKeeper = await openDatabase({
  url: config.DATABASE_URL,
  schema: scheduling.name,
  entities: scheduling.tables,
  poolSize: 2,
});

const server = await runSubgraph(scheduling, config);
const keeper = startDayKeeper({ db: ofKeeper, now: () => new Date(), log: openLog(scheduling.name, config.LOG_LEVEL) });

stopOnSignal({
  stop: async () => {
    await keeper.stop();
    await server.stop();
    await ofKeeper.destroy();
  },
});
