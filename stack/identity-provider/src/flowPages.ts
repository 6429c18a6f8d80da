import { setTimeout as sleep } from 'node:timers/promises';
import type { SignIn } from './flow.ts';
import type { Browser, PageResponse } from './flowBrowser.ts';
import { codeOfStep, STEP_SECONDS, stepAt } from './secondFactor.ts';

/** Longer than two steps, after which any spent window is open again. */
const CODE_DEADLINE_MS = 100_000;

/** Answers the page that the provider shows. */
export async function fillIn(browser: Browser, page: PageResponse, request: SignIn): Promise<PageResponse> {
  const { pathname } = new URL(page.url);
  if (pathname.startsWith('/u/login/')) {
    return accepted(await browser.post(page.url, { username: request.email, password: request.password }));
  }
  if (pathname.startsWith('/u/mfa/')) return enterCode(browser, page, request);
  if (pathname.startsWith('/u/organization/')) {
    throw new Error(`${request.email} belongs to several organizations: name one.`);
  }
  throw new Error(`The provider answered ${page.status}: ${alertOf(page) ?? 'an unexpected page'}`);
}

/**
 * Tries the codes of the window from the oldest on. The provider accepts each step once, and counts a spent one as no
 * failure, so that sign-ins of one person at the same time each find a step or wait for one.
 */
async function enterCode(browser: Browser, page: PageResponse, request: SignIn): Promise<PageResponse> {
  if (!request.totpSecret) throw new Error(`${request.email} needs a one-time code: give totpSecret.`);
  const deadline = Date.now() + CODE_DEADLINE_MS;
  for (let tried = 0; Date.now() < deadline;) {
    const nowSeconds = Date.now() / 1000;
    const step = Math.max(tried + 1, oldestSafeStep(nowSeconds));
    if (step > stepAt(nowSeconds) + 1) {
      // The newest step of the window is spent: wait until the window has moved on.
      await sleep((stepAt(nowSeconds) + 1) * STEP_SECONDS * 1000 - Date.now() + 50);
      continue;
    }
    tried = step;
    const answer = await browser.post(page.url, { code: await codeOfStep(request.totpSecret, step) });
    const spent = answer.location === null && alertOf(answer)?.includes('used already');
    if (!spent) return accepted(answer);
  }
  throw new Error('No one-time code was free in time.');
}

/** The step before the current one, unless it may fall out of the window while the request is under way. */
function oldestSafeStep(nowSeconds: number): number {
  const leavesSoon = nowSeconds % STEP_SECONDS > STEP_SECONDS - 3;
  return stepAt(nowSeconds) - (leavesSoon ? 0 : 1);
}

function accepted(answer: PageResponse): PageResponse {
  if (answer.location === null) throw new Error(alertOf(answer) ?? `The provider answered ${answer.status}.`);
  return answer;
}

function alertOf({ html }: PageResponse): string | null {
  const [, inner] = /role="alert"[^>]*>([\s\S]*?)<\/(?:div|p)>/.exec(html) ?? [];
  return inner === undefined
    ? null
    : inner
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
