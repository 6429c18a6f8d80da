import { openKafka } from './kafka.ts';
import { startRelay } from './relay.ts';

/** For tests: a relay in a process of its own, which can be killed. Arguments: address, schema, brokers, topics. */
const [url = '', schema = '', brokers = '', topics = ''] = process.argv.slice(2);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
startRelay({ url, schema, topics: topics.split(','), kafka: openKafka('relay', brokers.split(','), log), log });
