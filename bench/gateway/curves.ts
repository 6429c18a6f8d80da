import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { shopSdl, SHOP_QUERY } from '@polyclinic/gateway/testing/shop.ts';
import { ask, median, openBenchHouse, ROOM, round } from './benchHouse.ts';
import { drawCurve } from './drawCurve.ts';
import type { Pinned } from './processes.ts';

/**
 * How our gateway's cost grows with organizations, with clients at once and with the graph's types. Draws the curves
 * and writes their figures into docs/performance.md.
 */
const SECONDS = Number(process.env['SECONDS'] ?? 4);
const TENANTS = [1, 10, 30, 100, 300, 1_000];
const CLIENTS = [1, 2, 5, 10, 20, 50];
const TYPES = [10, 30, 100, 200, 300];
const docs = (file: string): string => join(import.meta.dirname, '../../docs', file);

interface Point {
  x: number;
  /** Milliseconds of processor per request. */
  cpu: number;
  perSecond: number;
  p50: number;
  p95: number;
  rssMb: number;
  /** Milliseconds until the first answer, which is when the operation is planned. */
  firstAnswer: number;
}

const house = await openBenchHouse();

/** The shop with further types that refer to each other, so that the whole graph has about that many. */
const withTypes = (types: number) => (name: Parameters<typeof shopSdl>[0]) => {
  if (name !== 'accounts') return shopSdl(name);
  const further = Array.from(
    { length: Math.max(0, types - 10) },
    (
      _,
      index,
    ) => `type Extra${index} @key(fields: "id") @public { id: ID! label: String next: Extra${Math.max(0, index - 1)} }
      extend type Query { extra${index}: Extra${index} @public }`,
  );
  return `${shopSdl(name)}\n${further.join('\n')}`;
};

async function point(x: number, gateway: Pinned, load: { tokens: string[]; connections?: number }): Promise<Point> {
  const startedAt = performance.now();
  const expected = (await ask(gateway.url, SHOP_QUERY, load.tokens[0]!)).length;
  const firstAnswer = performance.now() - startedAt;
  const measure = (seconds: number) => house.measure(gateway, { seconds, query: SHOP_QUERY, expected, ...load });
  await measure(2);
  const rounds = [await measure(SECONDS), await measure(SECONDS), await measure(SECONDS)];
  const middle = (of: (round: (typeof rounds)[number]) => number): number => median(rounds.map(of));
  return {
    x,
    cpu: round(middle(({ cpu }) => cpu)),
    perSecond: Math.round(middle(({ perSecond }) => perSecond)),
    p50: middle(({ p50 }) => p50),
    p95: middle(({ p95 }) => p95),
    rssMb: Math.round(gateway.rssMb()),
    firstAnswer: Math.round(firstAnswer),
  };
}

async function withGateway<T>(types: number, work: (gateway: Pinned) => Promise<T>): Promise<T> {
  const supergraph = await house.supergraphFile(`types-${types}.graphql`, withTypes(types));
  const gateway = await house.start([...ROOM, join(import.meta.dirname, 'ours.ts'), supergraph, house.subgraphs.url]);
  try {
    return await work(gateway);
  } finally {
    await gateway.stop();
  }
}

const tokensOf = (count: number, organizations: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, (_, person) => house.tokenOf(person, person % organizations)));

async function series(xs: readonly number[], measure: (x: number) => Promise<Point>): Promise<Point[]> {
  const points: Point[] = [];
  for (const x of xs) {
    points.push(await measure(x));
    console.log(points.at(-1));
  }
  return points;
}

async function curves(): Promise<Record<string, Point[]>> {
  return {
    tenants: await series(TENANTS, async count =>
      withGateway(10, async gateway =>
        point(count, gateway, { tokens: await tokensOf(Math.max(50, count), count), connections: 50 }),
      ),
    ),
    clients: await withGateway(10, gateway =>
      series(CLIENTS, async count => point(count, gateway, { tokens: await tokensOf(count, 1) })),
    ),
    types: await series(TYPES, count =>
      withGateway(count, async gateway => point(count, gateway, { tokens: await tokensOf(50, 1) })),
    ),
  };
}

const COLUMNS = ['cpu', 'perSecond', 'p50', 'p95', 'rssMb', 'firstAnswer'] as const;
const HEADS = ['CPU ms per request', 'requests/s', 'p50 ms', 'p95 ms', 'RSS MB', 'first answer ms'];
const SECTION = /(<!-- gateway curves -->\n)[^]*?(<!-- \/gateway curves -->)/;

function tableOf(name: string, points: readonly Point[]): string {
  const rows = points.map(each => `| ${[each.x, ...COLUMNS.map(column => each[column])].join(' | ')} |`);
  return [`| ${[name, ...HEADS].join(' | ')} |`, `|${' --- |'.repeat(HEADS.length + 1)}`, ...rows].join('\n');
}

try {
  const measured = await curves();
  const parts: string[] = [];
  for (const [name, points] of Object.entries(measured)) {
    const file = `images/gateway-${name}.svg`;
    const lines = { 'CPU ms per request': points.map(({ x, cpu }) => ({ x, y: cpu })) };
    await writeFile(docs(file), drawCurve({ title: `CPU per request by ${name}`, xTitle: name, lines }));
    parts.push(`![CPU per request by ${name}](${file})\n\n${tableOf(name, points)}\n`);
  }
  const page = await readFile(docs('performance.md'), 'utf8');
  await writeFile(docs('performance.md'), page.replace(SECTION, `$1\n${parts.join('\n')}\n$2`));
  console.log(JSON.stringify({ gatewayCurves: { ...measured, load: round(os.loadavg()[0] ?? 0) } }));
} finally {
  await house.close();
}
