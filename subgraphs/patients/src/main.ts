import { openLog } from '@polyclinic/subgraph/log.ts';
import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { readConfig } from './config.ts';
import { openCabinet } from './documents/cabinet.ts';
import { startDocumentKeeper } from './documents/documentKeeper.ts';
import { openTextReader } from './textExtraction/reading/openTextReader.ts';
import { patients } from './subgraph.ts';

const config = readConfig();
const cabinet = openCabinet(config);
const definition = patients({
  masterKey: config.MASTER_KEY,
  cabinet,
  dashboardUrl: config.DASHBOARD_URL,
  textReader: openTextReader(config),
});
const { name, tables } = definition;
const db = await openDatabase({ url: config.DATABASE_URL, schema: name, entities: tables, poolSize: 1 });

const server = await runSubgraph(definition, config);
const keeper = startDocumentKeeper({ db, cabinet, log: openLog(name, config.LOG_LEVEL), now: () => new Date() });

stopOnSignal({
  stop: async () => {
    await Promise.all([keeper.stop(), server.stop()]);
    await db.destroy();
  },
});
