import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../../e2e/browser.ts';
import { CHECKOUT } from '@polyclinic/stack/settings.ts';
import type { Page } from 'playwright-core';
import { build } from 'vite';

/**
 * Measures the dashboard's own calendar, built as for production, in a real Chromium: twenty doctors with sixty visits each.
 * A frame is dropped when the next one comes a refresh later than it should.
 */
const ROUNDS = 15;
const GESTURE_MS = 3_000;
const REFRESH_MS = 1_000 / 60;
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
const rounded = (value: number): number => Math.round(value * 10) / 10;

async function servePage(): Promise<{ url: string; stop: () => Promise<void> }> {
  const outDir = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-calendar-'));
  const frontend = path.join(CHECKOUT, 'frontend');
  const input = path.join(frontend, 'bench/calendar.html');
  process.env.NODE_ENV = 'production';
  await build({ root: frontend, logLevel: 'warn', build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
  const server = createServer((request, response) => {
    const name = path.normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(path.join(outDir, name)).then(
      body => response.setHeader('content-type', TYPES[path.extname(name)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}/bench/calendar.html`, stop };
}

interface Frames {
  droppedFrames: number;
  frames: number;
  worstMs: number;
}

/** Does something for a while and looks at every frame meanwhile. */
async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<Frames> {
  await page.evaluate('bench.startFrames()');
  await gesture();
  const gaps = await page.evaluate<number[]>('bench.stopFrames()');
  return {
    droppedFrames: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / REFRESH_MS) - 1), 0),
    frames: gaps.length,
    worstMs: rounded(Math.max(...gaps)),
  };
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(700, 400);
  const until = Date.now() + GESTURE_MS;
  for (let step = 0; Date.now() < until; step++) {
    const down = step % 60 < 30 ? 40 : -40;
    await page.mouse.wheel(step % 3 === 0 ? down : 0, down);
    await sleep(8);
  }
}

/** Takes a visit up, carries it over the board in circles, and drops it. */
async function drag(page: Page): Promise<void> {
  const box = await page.locator('[data-visit="visit-2-6"]').boundingBox();
  if (!box) throw new Error('The visit to be dragged is not in sight.');
  await page.mouse.move(box.x + 20, box.y + 5);
  await page.mouse.down();
  const until = Date.now() + GESTURE_MS;
  for (let step = 0; Date.now() < until; step++) {
    await page.mouse.move(700 + Math.cos(step / 25) * 400, 420 + Math.sin(step / 25) * 220);
    await sleep(8);
  }
  await page.mouse.up();
}

async function measure(): Promise<object> {
  const { url, stop } = await servePage();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await page.waitForFunction('window.bench !== undefined');
    const rounds: Array<{ renderMs: number; paintMs: number }> = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await page.evaluate('bench.render()'));
    const updates: number[] = [];
    for (let round = 0; round < ROUNDS; round++) updates.push(await page.evaluate('bench.update()'));
    await page.evaluate('bench.render()');
    await sleep(500);
    const scrolling = await framesDuring(page, () => scroll(page));
    await page.evaluate('bench.render()');
    await sleep(500);
    const dragging = await framesDuring(page, () => drag(page));
    return {
      doctors: 20,
      visits: 1_200,
      renderMs: rounded(median(rounds.map(({ renderMs }) => renderMs))),
      firstRenderMs: rounded(rounds[0]?.renderMs ?? Number.NaN),
      paintMs: rounded(median(rounds.map(({ paintMs }) => paintMs))),
      updateMs: rounded(median(updates)),
      scrolling,
      dragging,
      load: rounded(os.loadavg()[0] ?? 0),
    };
  } finally {
    await browser.close();
    await stop();
  }
}

process.stdout.write(`${JSON.stringify(await measure())}\n`);
