import { createTransport } from 'nodemailer';
import { openGraph } from '@polyclinic/subgraph/askGraph.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { runSubgraph, stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { readConfig } from './config.ts';
import { startSender } from './messages/sender.ts';
import { messaging, messagingWith } from './subgraph.ts';

const config = readConfig();
const db = await openDatabase({
  url: config.DATABASE_URL,
  schema: messaging.name,
  entities: messaging.tables,
  poolSize: 2,
});
const mail = createTransport(config.SMTP_URL, { from: config.SENDER });
const sending = { db, graph: openGraph(config), mail, sender: config.SENDER, now: () => new Date() };

const server = await runSubgraph(messagingWith({ mail, sender: config.SENDER }), config);
const sender = startSender(config.DATABASE_URL, sending, openLog('messaging', config.LOG_LEVEL));

stopOnSignal({
  stop: async () => {
    await sender.stop();
    await server.stop();
    await db.destroy();
  },
});
