import { runHistory } from './runHistory.ts';

/**
 * `make history`: clients book, hold, move and cancel while PostgreSQL, Kafka and the services are killed and come back;
 * afterwards everything must be explained. OPERATIONS (50000) and SEED choose the run; the last line is JSON.
 */
const operations = Number(process.env['OPERATIONS'] ?? 50_000);
/** In a long run a process lives for two minutes, so that its back-off starts anew and it is not down most of the time. */
const killEvery = operations > 10_000 ? 30_000 : 10_000;

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort(new Error('Interrupted: nothing was checked.')));

const result = await runHistory({
  operations,
  clients: 24,
  seed: Number(process.env['SEED'] ?? Date.now() % 1_000_000),
  killEvery,
  report: line => console.error(line),
  signal: interrupted.signal,
});
for (const anomaly of result.anomalies.slice(0, 50)) console.error(anomaly);
console.log(JSON.stringify({ ...result, anomalies: result.anomalies.length }));
process.exitCode = result.anomalies.length > 0 ? 1 : 0;
