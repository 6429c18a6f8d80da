import { DEMO_PASSWORD, northside, users } from '@polyclinic/demo/cast.ts';
import { organizationIdOf } from './directory.ts';
import { Browser, type PageResponse } from './flowBrowser.ts';
import { CALLBACK, startTestProvider, type TestProvider } from './testProvider.ts';

let idp: TestProvider;

afterEach(() => idp.stop());

async function followed(browser: Browser, page: PageResponse): Promise<PageResponse> {
  let next = page;
  while (next.location && !next.location.startsWith(CALLBACK)) next = await browser.get(next.location);
  return next;
}

async function loginPage(browser: Browser): Promise<PageResponse> {
  const query = new URLSearchParams({
    client_id: 'dashboard',
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  });
  return followed(browser, await browser.get(`${idp.issuer}authorize?${query}`));
}

const olivia = `${users.olivia.subject} ${organizationIdOf(northside.id)}`;

describe('development mode', () => {
  it('signs in by one button into its organization, and shows the code to type', async () => {
    idp = await startTestProvider(DEMO_PASSWORD, {}, true);
    const browser = new Browser();
    const login = await loginPage(browser);
    expect(login.html).toContain('Rosa Delgado');
    const codePage = await followed(browser, await browser.post(login.url, { persona: olivia }));
    const [, code = ''] = /id="dev-code"[^>]*>(\d{6})</.exec(codePage.html) ?? [];
    const done = await followed(browser, await browser.post(codePage.url, { code }));
    expect(done.location).toMatch(/^http:\/\/localhost:5173\/\?code=/);
  });

  it('is absent otherwise: no names on the page, and the button means nothing', async () => {
    idp = await startTestProvider(DEMO_PASSWORD);
    const browser = new Browser();
    const login = await loginPage(browser);
    expect(login.html).not.toContain('Rosa Delgado');
    const refused = await browser.post(login.url, { persona: olivia });
    expect([refused.status, refused.location]).toEqual([400, null]);
  });
});
