import { readFileSync } from 'node:fs';
import { Pool } from 'undici';

/** `node load.ts FILE`, its options as JSON: asks one operation in a closed loop on many connections, each with a principal of its own. */
export interface LoadOptions {
  url: string;
  seconds: number;
  query: string;
  /** Access tokens; one per connection, or with more of them used in turn. */
  tokens: string[];
  /** As many as tokens unless told. */
  connections?: number;
  /** Every answer must have this length, characters. */
  expected: number;
}

export interface LoadResult {
  requests: number;
  perSecond: number;
  /** Answers of another status or length. */
  wrong: number;
  p50: number;
  p95: number;
}

async function load({
  url,
  seconds,
  query,
  tokens,
  connections = tokens.length,
  expected,
}: LoadOptions): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const body = JSON.stringify({ query });
  const times: number[] = [];
  let wrong = 0;
  const started = performance.now();
  const end = started + seconds * 1_000;
  const work = async (connection: number): Promise<void> => {
    for (let index = connection; performance.now() < end; index += connections) {
      const authorization = `Bearer ${tokens[index % tokens.length]}`;
      const headers = { 'content-type': 'application/json', accept: 'application/json', authorization };
      const sent = performance.now();
      const response = await pool.request({ path: pathname, method: 'POST', headers, body });
      const text = await response.body.text();
      times.push(performance.now() - sent);
      if (response.statusCode !== 200 || text.length !== expected) wrong += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => work(connection)));
  const elapsed = (performance.now() - started) / 1_000;
  await pool.close();
  times.sort((one, other) => one - other);
  const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { requests: times.length, perSecond: times.length / elapsed, wrong, p50: at(0.5), p95: at(0.95) };
}

console.log(JSON.stringify(await load(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as LoadOptions)));
