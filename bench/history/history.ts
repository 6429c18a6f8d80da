import { runHistory } from './runHistory.ts';

/**
 * `make history`: clients book, hold, move and cancel while PostgreSQL, Kafka and the services are killed and come back;
 * afterwards everything must be explained. OPERATIONS (50000) and SEED choose the run; the last line is JSON.
 */
const result = await runHistory({
  operations: Number(process.env['OPERATIONS'] ?? 50_000),
  clients: 24,
  seed: Number(process.env['SEED'] ?? Date.now() % 1_000_000),
  killEvery: 10_000,
  report: line => console.error(line),
});
for (const anomaly of result.anomalies.slice(0, 50)) console.error(anomaly);
console.log(JSON.stringify({ ...result, anomalies: result.anomalies.length }));
process.exitCode = result.anomalies.length > 0 ? 1 : 0;
