import { startWorker } from './worker.ts';

/** For tests: a worker that says when it has begun a job, and never ends one. Takes URL, schema and kind. */
const [url = '', schema = '', name = ''] = process.argv.slice(2);
const kind = { name, limitMilliseconds: 5_000, attempts: 3, firstWaitMilliseconds: 100, longestWaitMilliseconds: 100 };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
startWorker({
  url,
  schema,
  works: [{ kind, run: () => new Promise(() => console.log('begun')) }],
  log,
});
