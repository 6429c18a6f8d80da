import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD, type DemoUser, organizations } from '@polyclinic/demo/cast.ts';
import type { Locator, Page } from 'playwright-core';
import { codeOfStep, STEP_SECONDS, stepAt } from '../stack/identity-provider/src/secondFactor.ts';
import { keepCookies, keptCookies } from './keptSessions.ts';
import { stackUnderTest } from './stackUnderTest.ts';

/** Signs a demo user in, through the provider's pages as far as they are not known there, and ends on the dashboard. */
export async function signInAs(page: Page, user: DemoUser): Promise<void> {
  const { dashboardUrl } = await stackUnderTest();
  const context = page.context();
  await context.addCookies(await keptCookies(user.email));
  await page.goto(dashboardUrl);
  const isInside = ({ href, pathname }: URL) => href.startsWith(dashboardUrl) && pathname !== '/';
  const inside = page.waitForURL(isInside, { timeout: 3 * STEP_SECONDS * 1000 }).then(() => 'inside' as const);
  const signIn = page.getByRole('button', { name: 'Sign in' });
  if ((await Promise.race([inside, shown(signIn)])) === 'inside') return;
  await signIn.click();
  const email = page.getByLabel('Email address');
  const organization = page.getByRole('button', { name: organizationOf(user) });
  const first = await Promise.race([inside, shown(email), shown(organization)]);
  if (first === email) {
    await email.fill(user.email);
    await page.getByLabel('Password').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }
  if (first !== 'inside' && user.memberships.length > 1) await organization.click();
  if (first === email && user.totpSecret) await enterCode(page, user.totpSecret);
  await inside;
  await keepCookies(user.email, await context.cookies());
}

const shown = async (locator: Locator): Promise<Locator> => {
  await locator.waitFor();
  return locator;
};

/** The name of the first they belong to. */
const organizationOf = ({ memberships }: DemoUser): string =>
  organizations.find(({ id }) => id === memberships[0]?.organizationId)?.name ?? '';

/** Each step's code is accepted once, so a second sign-in within half a minute takes the next step's. */
async function enterCode(page: Page, secret: string): Promise<void> {
  const field = page.getByLabel('One-time code');
  await field.waitFor();
  const deadline = Date.now() + 3 * STEP_SECONDS * 1000;
  for (let step = stepAt(Date.now() / 1000); Date.now() < deadline; step++) {
    // One step ahead of the clock is the newest that is accepted.
    while (step > stepAt(Date.now() / 1000) + 1) await sleep(500);
    await field.fill(await codeOfStep(secret, step));
    const answer = page.waitForResponse(response => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Verify' }).click();
    // A redirect leads on; the page once more means that the step is spent.
    if ((await answer).headers()['location']) return;
    await page.waitForLoadState();
  }
  throw new Error('No one-time code was free in time.');
}
