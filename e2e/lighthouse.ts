import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type DemoUser, users } from '@polyclinic/demo/cast.ts';
import type { Page } from 'playwright-core';
import { openProfile } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';

/**
 * `node e2e/lighthouse.ts`: Lighthouse's marks for the main pages of the running stack, each in the browser
 * of somebody who is signed in (FE-28). Exits non-zero where one is below 95.
 */

const LEAST = 95;

/** In this order of columns. */
const CATEGORIES = ['accessibility', 'best-practices'] as const;

interface Report {
  finalDisplayedUrl: string;
  categories: Record<string, { score: number | null; auditRefs: Array<{ id: string; weight: number }> }>;
  audits: Record<string, { score: number | null; title: string }>;
}

const run = promisify(execFile);

/** Rates one address in the browser that listens at `port`. */
async function rate(port: number, url: string): Promise<Report> {
  const program = path.join(import.meta.dirname, 'lighthouse/node_modules/.bin/lighthouse');
  const options = [
    '--preset=desktop',
    '--disable-storage-reset',
    '--output=json',
    '--quiet',
    '--no-enable-error-reporting',
  ];
  const args = [url, `--port=${port}`, `--only-categories=${CATEGORIES.join(',')}`, ...options];
  const { stdout } = await run(program, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Report;
}

/** Prints the marks of a page and what cost them. @returns whether they are high enough */
function tell(name: string, { categories, audits }: Report): boolean {
  const marks = CATEGORIES.map(category => Math.round((categories[category]?.score ?? 0) * 100));
  process.stdout.write(`${name.padEnd(36)}${marks.map(mark => String(mark).padStart(6)).join('')}\n`);
  const failed = CATEGORIES.flatMap(category => categories[category]?.auditRefs ?? []).filter(
    ({ id, weight }) => weight > 0 && audits[id]?.score === 0,
  );
  for (const { id } of failed) process.stdout.write(`    ${id}: ${audits[id]?.title ?? ''}\n`);
  return marks.every(mark => mark >= LEAST);
}

/** Opens a browser for `use`, tells it the port of its tools, and leaves nothing behind. */
async function inBrowser(use: (page: Page, port: number) => Promise<boolean[]>): Promise<boolean[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-lighthouse-'));
  const context = await openProfile(folder, ['--remote-debugging-port=0']);
  try {
    const [port = ''] = (await readFile(path.join(folder, 'DevToolsActivePort'), 'utf8')).split('\n');
    return await use(context.pages()[0] ?? (await context.newPage()), Number(port));
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of the clinic that the person lands in; `record` is the first patient's. */
type Place = 'record' | (string & {});

async function addressOf(page: Page, clinicUrl: string, place: Place): Promise<string> {
  if (place !== 'record') return `${clinicUrl}/${place}`;
  await page.goto(`${clinicUrl}/patients`);
  const href = await page.getByRole('table').getByRole('link').first().getAttribute('href');
  return new URL(href ?? '', clinicUrl).href;
}

const ratePages = (user: DemoUser, places: readonly Place[]) =>
  inBrowser(async (page, port) => {
    await signInAs(page, user);
    await page.waitForURL(/\/calendar/);
    const { origin, pathname } = new URL(page.url());
    const clinicUrl = `${origin}/${pathname.split('/')[1] ?? ''}`;
    const good: boolean[] = [];
    for (const place of places) {
      const address = await addressOf(page, clinicUrl, place);
      const report = await rate(port, address);
      // A page that sent the browser to sign in would get the marks of another.
      if (!report.finalDisplayedUrl.startsWith(address))
        throw new Error(`${address} led to ${report.finalDisplayedUrl}`);
      good.push(tell(`${place}, ${user.name}`, report));
    }
    return good;
  });

const { dashboardUrl } = await stackUnderTest();
process.stdout.write(`${''.padEnd(36)}${CATEGORIES.map(category => category.slice(0, 4).padStart(6)).join('')}\n`);
const good = [
  ...(await inBrowser(async (_page, port) => [tell('sign-in', await rate(port, dashboardUrl))])),
  ...(await ratePages(users.rosa, ['calendar', 'queue', 'waitlist', 'patients', 'record'])),
  ...(await ratePages(users.olivia, ['schedules/week', 'administration/people', 'administration/roles'])),
];
process.exitCode = good.every(Boolean) ? 0 : 1;
