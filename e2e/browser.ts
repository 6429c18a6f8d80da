import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Those of Debian, the lighter first. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

const executablePath = process.env.CHROMIUM_PATH ?? INSTALLED.find(file => existsSync(file)) ?? INSTALLED[0]!;

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args: QUIET });

/** A browser whose one person is kept in `folder`, so that other programs at its port see them too. */
export const openProfile = (folder: string, args: readonly string[]): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath, args: [...QUIET, ...args] });

/**
 * A person's own browser, sharing nothing with another's; its zone is that of no demo clinic (SCH-02), and it waits
 * for no movement.
 */
export function openPerson(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
}

interface AxeResult {
  violations: Array<{ id: string; help: string; nodes: Array<{ html: string }> }>;
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Resolves when every movement that has an end has come to it. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime))
  .map(({ finished }) => finished))`;

/** Refuses a page that breaks a rule of WCAG 2.2 A or AA, naming rule and element (FE-25). */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Evaluated and not added as a script, which the page's content security policy would refuse.
  await page.evaluate(await readFile(AXE, 'utf8'));
  // A dialog that still fades in has less contrast than it will have.
  await page.evaluate(SETTLED);
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  })`);
  expect(violations.map(({ id, help, nodes }) => ({ id, help, first: nodes[0]?.html }))).toEqual([]);
}
