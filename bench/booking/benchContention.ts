import { adminUrlOf, DATABASE } from '@polyclinic/stack/databaseUrls.ts';
import { openBaselines } from './baselines.ts';
import { ours } from './ours.ts';
import { startSchedulingHouse } from './schedulingHouse.ts';
import { CLIENTS, run, WORKLOADS, type Tally } from './workloads.ts';

/**
 * `make bench-contention`: two hundred clients at once, on scheduling itself and on three ways in use elsewhere of keeping
 * visits apart, which have no rules, no history and no events to see to. The last line is JSON, summed over the work.
 */
const seed = Number(process.env['SEED'] ?? 20_261_126);
const house = await startSchedulingHouse({ practitioners: 1, patients: CLIENTS, report: line => console.error(line) });
const baselines = await openBaselines(adminUrlOf(house.adminUrl, DATABASE));
const sums: Record<string, { overlaps: number; serverErrors: number; unsold: number }> = {};
try {
  for (const workload of WORKLOADS) {
    console.log(`\n${workload.name}, ${CLIENTS} clients, seed ${seed}`);
    const rows: Record<string, Tally> = {};
    for (const strategy of [ours(house), ...baselines]) {
      const tally = await run(workload, strategy, seed);
      rows[strategy.name] = tally;
      const sum = (sums[strategy.name] ??= { overlaps: 0, serverErrors: 0, unsold: 0 });
      sum.overlaps += tally.overlaps;
      sum.serverErrors += tally.serverErrors;
      sum.unsold += tally.places === null ? 0 : tally.places - Math.min(tally.sold, tally.places);
    }
    console.table(rows);
  }
} finally {
  for (const baseline of baselines) await baseline.close();
  await house.stop();
}
console.log(JSON.stringify({ clients: CLIENTS, seed, ...sums }));
