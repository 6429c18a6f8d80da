import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '@polyclinic/stack/settings.ts';
import { textTable } from '@polyclinic/stack/textTable.ts';
import { cityOf, peopleOf, workdaysFrom, type CityPerson } from './city/city.ts';
import { cityId, PATIENTS_PER_CLINIC } from './city/cityId.ts';
import { tokensOf } from './city/tokens.ts';
import { openCityHouse, type CityHouse } from './cityHouse.ts';
import { highestRate } from './highestRate.ts';
import type { LoadPlan } from './k6/plan.ts';
import { k6Program } from './k6Program.ts';
import { runK6, type Journeys, type Pace } from './k6Run.ts';
import { processorDuring } from './processorTime.ts';

/**
 * `make load`: the front desk's journey (load/k6/journey.ts) at a steady rate over a city of clinics. With FIND=1 the rate
 * is looked for: the highest at which every threshold holds. The last line is JSON; the exit code is 1 when a threshold is
 * broken, or no rate held.
 */
const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const CLINICS = number('CLINICS', 1_000);
const PACE: Pace = {
  rate: number('RATE', 4),
  seconds: number('DURATION', 60),
  warmUpSeconds: number('WARM_UP', 15),
  p95Milliseconds: number('P95', 100),
};
const SEARCH = { from: PACE.rate, least: 0.5, factor: 1.6, precision: 0.12, tries: 9 };
const VISIT_DAYS = 3;
const IDLE_MILLISECONDS = 4_000;

const city = cityOf(CLINICS, workdaysFrom(new Date(), VISIT_DAYS));
const people = city.clinics.flatMap(peopleOf);
const program = await k6Program(readSettings().cacheDir, line => console.log(line));
const house = await openCityHouse(city);
try {
  const load = process.env['FIND'] ? await findRate(house) : await walk(house, PACE);
  console.log(JSON.stringify({ load }));
  if (!load.holds) process.exitCode = 1;
} finally {
  await house.close();
}

/** Tries rates from RATE on. @returns The figures of the highest that held, or of the last try when none did */
async function findRate(at: CityHouse): Promise<Report> {
  let best: Report | null = null;
  let last: Report | null = null;
  const held = await highestRate(SEARCH, async rate => {
    last = await walk(at, { ...PACE, rate });
    if (last.holds) best = last;
    return last.holds;
  });
  console.log(held === null ? 'No rate held.' : `The highest rate that holds is ${held} journeys a second.`);
  return best ?? last!;
}

type Report = Journeys & {
  /** What a journey costs each part beyond what it uses when nobody asks, milliseconds of the processor. */
  processor: Record<string, number>;
  /** Before the run, that is without it, and at its end. */
  loadBefore: number;
  load: number;
};

async function walk({ environment, runDir }: CityHouse, pace: Pace): Promise<Report> {
  const plan = await planOf(environment.graphUrl);
  const idle = await processorDuring(runDir, () => sleep(IDLE_MILLISECONDS));
  const loadBefore = round(os.loadavg()[0] ?? 0);
  console.log(`${pace.rate} journeys a second for ${pace.seconds} s, after ${pace.warmUpSeconds} s of warming up`);
  const used = await processorDuring(runDir, () => runK6(program, plan, pace));
  const all = pace.rate * (pace.seconds + pace.warmUpSeconds);
  const idleShare = used.milliseconds / idle.milliseconds;
  const processor = [...used.processor].map(([name, time]) => {
    const beyondIdle = time - (idle.processor.get(name) ?? 0) * idleShare;
    return [name, round(Math.max(0, beyondIdle) / all)] as const;
  });
  const load = round(os.loadavg()[0] ?? 0);
  const report = { ...used.result, processor: Object.fromEntries(processor), loadBefore, load };
  print(report);
  return report;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

/** Tokens live for ten minutes, so each run has its own. */
async function planOf(graphUrl: string): Promise<LoadPlan> {
  const url = new URL(graphUrl);
  // The gateway listens on IPv4 alone, and so do the addresses k6 asks from.
  url.hostname = '127.0.0.1';
  const tokens = await tokensOf(house.environment, people);
  return { url: url.href, dates: city.visitDates, people: people.map((person, at) => walkerOf(person, tokens[at]!)) };
}

function walkerOf({ clinic, practitionerId }: CityPerson, token: string): LoadPlan['people'][number] {
  const { n, patients } = clinic;
  const free = Array.from({ length: patients / 2 }, (_, place) => n * PATIENTS_PER_CLINIC + patients / 2 + place);
  return { token, clinicId: cityId('C', n), practitionerId, patientIds: free.map(patient => cityId('P', patient)) };
}

function print({ latencies, processor, journeys, timesTaken, dropped, broken, loadBefore, load }: Report): void {
  const rows = Object.entries(latencies).map(([name, { p50, p95, p99, count }]) => [name, count, p50, p95, p99]);
  console.log(
    textTable(
      ['Operation', 'Count', 'p50 ms', 'p95 ms', 'p99 ms'],
      rows.map(row => row.map(String)),
    ),
  );
  const costs = Object.entries(processor).sort(([, one], [, other]) => other - one);
  console.log(`Processor per journey: ${costs.map(([name, cost]) => `${name} ${cost} ms`).join(', ')}`);
  console.log(
    `${journeys} journeys, ${timesTaken} times taken, ${dropped} not begun in time; load ${loadBefore} before, ${load} after`,
  );
  for (const threshold of broken) console.log(`Broken: ${threshold}`);
}
