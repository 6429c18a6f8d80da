import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEASURED, type LoadPlan, type Measured } from './k6/plan.ts';

export interface Pace {
  /** Journeys a second. */
  rate: number;
  seconds: number;
  /** Before it at the same rate, measured apart. */
  warmUpSeconds: number;
  /** What the 95th percentile of every operation stays under, milliseconds. */
  p95Milliseconds: number;
}

export interface Latency {
  p50: number;
  p95: number;
  p99: number;
  count: number;
}

export interface Journeys {
  pace: Pace;
  /** Whether every threshold of load/k6/journey.ts holds. */
  holds: boolean;
  /** The thresholds that do not. */
  broken: string[];
  journeys: number;
  timesTaken: number;
  dropped: number;
  /** By operation, milliseconds. */
  latencies: Record<Measured, Latency>;
}

/** One address per caller's machine; the gateway's budgets are by address too, and a city does not share one. */
const LOCAL_ADDRESSES = '127.0.1.1-127.0.1.250';
/** What k6 ends with when a threshold is broken. */
const BROKEN_THRESHOLD = 99;

/** Lets k6 walk the journeys of load/k6/journey.ts on loopback. @throws Error when k6 itself fails */
export async function runK6(program: string, plan: LoadPlan, pace: Pace): Promise<Journeys> {
  const folder = await mkdtemp(join(tmpdir(), 'polyclinic-load-'));
  const [planFile, summary] = [join(folder, 'plan.json'), join(folder, 'summary.json')];
  try {
    await writeFile(planFile, JSON.stringify(plan), { mode: 0o600 });
    const variables = {
      PLAN: planFile,
      SUMMARY: summary,
      RATE: String(pace.rate),
      DURATION: String(pace.seconds),
      WARM_UP: String(pace.warmUpSeconds),
      P95: String(pace.p95Milliseconds),
    };
    const code = await ended(program, variables);
    if (code !== 0 && code !== BROKEN_THRESHOLD) throw new Error(`k6 ended with ${code}.`);
    return readSummary(JSON.parse(await readFile(summary, 'utf8')) as Summary, pace);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ended(program: string, variables: Record<string, string>): Promise<number | null> {
  const script = join(import.meta.dirname, 'k6/journey.ts');
  const options = ['--quiet', '--no-usage-report', '--address', '', '--local-ips', LOCAL_ADDRESSES];
  const child = spawn(program, ['run', ...options, script], {
    env: { PATH: process.env['PATH'], HOME: tmpdir(), ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

interface Summary {
  metrics: Record<string, { values: Record<string, number>; thresholds?: Record<string, { ok: boolean }> }>;
}

function readSummary({ metrics }: Summary, pace: Pace): Journeys {
  const value = (metric: string, name: string): number => metrics[metric]?.values[name] ?? 0;
  const latencyOf = (operation: Measured): Latency => {
    const metric = `http_req_duration{scenario:frontDesk,name:${operation}}`;
    const at = (name: string): number => Number(value(metric, name).toFixed(1));
    return { p50: at('p(50)'), p95: at('p(95)'), p99: at('p(99)'), count: value(metric, 'count') };
  };
  const broken = Object.entries(metrics)
    .filter(([, { thresholds = {} }]) => Object.values(thresholds).some(({ ok }) => !ok))
    .map(([metric]) => metric);
  return {
    pace,
    holds: broken.length === 0,
    broken,
    journeys: value('journeys{scenario:frontDesk}', 'count'),
    timesTaken: value('times_taken', 'count'),
    dropped: value('dropped_iterations', 'count'),
    latencies: Object.fromEntries(MEASURED.map(each => [each, latencyOf(each)])) as Record<Measured, Latency>,
  };
}
