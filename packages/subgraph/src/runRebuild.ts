import { openKafka } from '@polyclinic/events/kafka.ts';
import { rebuild } from '@polyclinic/events/rebuild.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { readSettings, SUBGRAPH_SETTINGS } from './config.ts';
import { openLog } from './log.ts';
import type { SubgraphDefinition } from './runSubgraph.ts';

type Rebuilt = Pick<SubgraphDefinition<never>, 'name' | 'tables' | 'reactions'>;

/** Makes a service's projections again from their topics, beside the running service or without it. */
export async function runRebuild({ name, tables, reactions }: Rebuilt): Promise<void> {
  const { DATABASE_URL, KAFKA_BROKERS } = SUBGRAPH_SETTINGS;
  const settings = readSettings(name.toUpperCase().replaceAll('-', '_'), { DATABASE_URL, KAFKA_BROKERS }, process.env);
  const db = await openDatabase({ url: settings.DATABASE_URL, schema: name, entities: tables, poolSize: 2 });
  const kafka = openKafka(`${name}-rebuild`, settings.KAFKA_BROKERS, openLog(name, 'warn'));
  const taken = await rebuild({ kafka, db, service: name, reactions });
  await db.destroy();
  console.log(`${name}: took ${taken} events again.`);
}
