import { DEMO_PASSWORD, sahyadri, users } from '@polyclinic/demo/cast.ts';
import { organizationIdOf } from './directory.ts';
import { refresh, signIn } from './flow.ts';
import { Browser, type PageResponse } from './flowBrowser.ts';
import { codeOfStep, stepAt } from './secondFactor.ts';
import { CALLBACK, startTestProvider, type TestProvider } from './testProvider.ts';

let idp: TestProvider;

beforeEach(async () => {
  idp = await startTestProvider(DEMO_PASSWORD);
});
afterEach(() => idp.stop());

const forgetAddress = () => idp.database.query(`delete from sign_in_throttle where kind = 'address'`);
const waitIsOver = () => idp.database.query(`update sign_in_throttle set blocked_until = now() - interval '1 second'`);
const secondsToWait = async (kind: string) => {
  const found = await idp.database.query<{ wait: number }>(
    `select round(extract(epoch from blocked_until - now()))::int as wait from sign_in_throttle where kind = $1`,
    [kind],
  );
  return found.rows[0]?.wait;
};

/** The page of a sign-in that waits for an answer. */
async function pageOf(browser: Browser, email: string, until: 'login' | 'mfa'): Promise<PageResponse> {
  const query = new URLSearchParams({
    client_id: 'dashboard',
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  });
  let page = await browser.get(`${idp.issuer}authorize?${query}`);
  for (let i = 0; i < 8; i++) {
    if (page.location) page = await browser.get(page.location);
    else if (page.url.includes(`/u/${until}/`)) return page;
    else page = await browser.post(page.url, { username: email, password: DEMO_PASSWORD });
  }
  throw new Error(`No ${until} page: ${page.status} at ${page.url}`);
}

describe('failed passwords', () => {
  it('make the account wait after the fifth, twice as long each time, also with the right password', async () => {
    const wrong = idp.as('rosa', { password: 'wrong' });
    for (let i = 0; i < 5; i++) await expect(signIn(wrong)).rejects.toThrow('Wrong email address or password.');
    await expect(signIn(idp.as('rosa'))).rejects.toThrow(/Too many attempts. Try again in (29|30) seconds./);
    await waitIsOver();
    await expect(signIn(wrong)).rejects.toThrow('Wrong email address or password.');
    expect(await secondsToWait('account')).toBeGreaterThan(55);
    await waitIsOver();
    await expect(signIn(idp.as('rosa'))).resolves.toMatchObject({ expiresIn: 600 });
    await expect(signIn(wrong)).rejects.toThrow('Wrong email address or password.');
  });

  it('are counted when they come at once: of twenty, five are looked at', async () => {
    const guesses = Array.from({ length: 20 }, () => signIn(idp.as('rosa', { password: 'wrong' })));
    const answers = await Promise.allSettled(guesses);
    const looked = answers.filter(
      answer => answer.status === 'rejected' && String(answer.reason).includes('Wrong email'),
    );
    expect(looked).toHaveLength(5);
  });

  it('make the address wait when they go through many accounts, and then lock nobody', async () => {
    const guess = (i: number) => signIn(idp.as('rosa', { email: `guess${i}@northside.example`, password: 'x' }));
    for (let i = 0; i < 50; i++) await expect(guess(i)).rejects.toThrow('Wrong email');
    await expect(guess(50)).rejects.toThrow('Too many attempts');
    for (let i = 0; i < 5; i++) await expect(signIn(idp.as('rosa', { password: 'x' }))).rejects.toThrow('Too many');
    await forgetAddress();
    await expect(signIn(idp.as('rosa'))).resolves.toBeDefined();
  });

  it('take as long for an unknown account as for a known one', async () => {
    const timeOf = async (email: string) => {
      const startedAt = performance.now();
      await expect(signIn(idp.as('rosa', { email, password: 'wrong' }))).rejects.toThrow('Wrong email');
      return performance.now() - startedAt;
    };
    await timeOf('first@northside.example');
    const known: number[] = [];
    const unknown: number[] = [];
    // In turn, so that whatever else the machine does slows both alike.
    for (let turn = 0; turn < 4; turn++) {
      for (const { email } of [users.rosa, users.theo, users.bea]) known.push(await timeOf(email));
      for (const email of ['a@x.example', 'b@x.example', 'c@x.example']) unknown.push(await timeOf(email));
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) * 0.4);
  });
});

describe('one-time codes', () => {
  const secret = users.nina.totpSecret ?? '';

  it('serve once, also for another sign-in, and never again once a later one was used', async () => {
    const now = stepAt(Date.now() / 1000);
    const first = await pageOf(new Browser(), users.nina.email, 'mfa');
    const browser = new Browser();
    const second = await pageOf(browser, users.nina.email, 'mfa');
    await signIn(idp.as('nina'));
    const { rows } = await idp.database.query<{ last_used_step: string }>(
      'select max(last_used_step) as last_used_step from second_factor',
    );
    const used = Number(rows[0]?.last_used_step);
    expect(used).toBeGreaterThanOrEqual(now - 1);
    for (const step of [used, used - 1].filter(candidate => candidate >= stepAt(Date.now() / 1000) - 1)) {
      const answer = await browser.post(second.url, { code: await codeOfStep(secret, step) });
      expect(answer.html).toContain('used already');
    }
    const next = await browser.post(second.url, { code: await codeOfStep(secret, used + 1) });
    expect(next.status).toBe(303);
    expect(first.status).toBe(200);
  });

  it('of a step outside the window are wrong, and five wrong ones make the account wait', async () => {
    const browser = new Browser();
    const page = await pageOf(browser, users.nina.email, 'mfa');
    const old = await codeOfStep(secret, stepAt(Date.now() / 1000) - 3);
    for (const code of [old, '', 'abcdef', '1234567', '000000']) {
      const answer = await browser.post(page.url, { code });
      expect(answer.html).toContain('This code is not right.');
    }
    const right = await codeOfStep(secret, stepAt(Date.now() / 1000) + 1);
    const refused = await browser.post(page.url, { code: right });
    expect([refused.status, refused.html.includes('Too many attempts')]).toEqual([429, true]);
  });

  it('let three people-at-once of one account in within a window', async () => {
    const signIns = await Promise.all([signIn(idp.as('nina')), signIn(idp.as('nina')), signIn(idp.as('nina'))]);
    expect(signIns.map(({ expiresIn }) => expiresIn)).toEqual([600, 600, 600]);
  }, 100_000);
});

describe('the access log', () => {
  it('tells sign-ins, failures, challenges, refreshes and denials, and holds no password or code', async () => {
    await expect(signIn(idp.as('rosa', { password: 'hunter2 of rosa' }))).rejects.toThrow('Wrong');
    await signIn(idp.as('nina'));
    const { refreshToken } = await signIn(idp.as('rosa'));
    await refresh(idp, refreshToken);
    await expect(refresh(idp, refreshToken)).rejects.toThrow('invalid refresh token');
    const elsewhere = organizationIdOf(sahyadri.id);
    await expect(signIn(idp.as('rosa', { organization: elsewhere }))).rejects.toThrow('not part of');
    const { rows } = await idp.database.query<{ type: string; text: string }>(
      'select type, row_to_json(e)::text as text from sign_in_event e order by id',
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'password_failed',
      'mfa_challenged',
      'mfa_passed',
      'sign_in',
      'sign_in',
      'token_refreshed',
      'token_refused',
      'sign_in_denied',
    ]);
    expect(rows.every(({ text }) => text.includes('"client_id":"dashboard"'))).toBe(true);
    expect(rows.map(({ text }) => text).join()).not.toContain('hunter2');
  });

  it('cannot be changed by the provider', async () => {
    await expect(idp.database.query('delete from sign_in_event')).rejects.toThrow('permission denied');
    await expect(idp.database.query("update sign_in_event set reason = ''")).rejects.toThrow('permission denied');
  });
});
