import { openKafka } from '@polyclinic/events/kafka.ts';
import { redrive } from '@polyclinic/events/redrive.ts';
import { z } from 'zod';
import { readSettings, SUBGRAPH_SETTINGS } from './config.ts';
import { openLog } from './log.ts';

/** `node runRedrive.ts billing 1000`: sends at most so many of a service's dead letters back to their topics. */
const [service, limit] = z
  .tuple([z.string().regex(/^[a-z][a-z0-9-]*$/), z.coerce.number().int().min(1).max(100_000)])
  .parse(process.argv.slice(2));
const prefix = service.toUpperCase().replaceAll('-', '_');
const { KAFKA_BROKERS: brokers } = readSettings(
  prefix,
  { KAFKA_BROKERS: SUBGRAPH_SETTINGS.KAFKA_BROKERS },
  process.env,
);
const { sent, left } = await redrive(
  openKafka(`${service}-redrive`, brokers, openLog(service, 'warn')),
  service,
  limit,
);
console.log(`${service}: sent ${sent} dead letters back to their topics, ${left} are left.`);
