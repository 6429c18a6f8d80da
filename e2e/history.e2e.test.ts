import { runHistory } from '../bench/history/runHistory.ts';

describe('a history of bookings', () => {
  it('is explained whole after PostgreSQL, Kafka and the services were killed in the midst of it', async () => {
    const seed = Math.floor(Math.random() * 1_000_000);
    const result = await runHistory({
      operations: 2_000,
      clients: 24,
      seed,
      killEvery: 6_000,
      report: () => undefined,
    });
    expect({ seed, anomalies: result.anomalies }).toEqual({ seed, anomalies: [] });
    expect(result.operations).toBe(2_000);
    expect(result.ok).toBeGreaterThan(200);
    expect(Object.keys(result.kills)).toEqual(expect.arrayContaining(['scheduling', 'postgres', 'kafka']));
  }, 300_000);
});
