import { DEMO_PASSWORD, northside, users } from '@polyclinic/demo/cast.ts';
import { signIn } from './flow.ts';
import { CLAIMS } from './tenantFile.ts';
import { ORIGIN, startTestProvider, type TestProvider } from './testProvider.ts';

let idp: TestProvider;

beforeAll(async () => {
  idp = await startTestProvider(DEMO_PASSWORD);
});
afterAll(() => idp.stop());

describe('/userinfo and browsers of other origins', () => {
  it("answers for the API's access token and refuses anything else", async () => {
    const { accessToken, idToken } = await signIn(idp.as('rosa'));
    const ask = (token: string) =>
      fetch(`${idp.issuer}userinfo`, { headers: { authorization: `Bearer ${token}`, origin: ORIGIN } });
    const answer = await ask(accessToken);
    expect(await answer.json()).toMatchObject({ email: users.rosa.email, [`${CLAIMS}tenant_id`]: northside.id });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect((await ask(idToken)).status).toBe(401);
    expect((await ask(`${accessToken.slice(0, -4)}AAAA`)).status).toBe(401);
  });

  it('serves tokens to allowed web origins only', async () => {
    const answer = await fetch(`${idp.issuer}oauth/token`, {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
      body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'dashboard', refresh_token: 'x' }),
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('sends pages that run no script, are not framed and post to nobody but us and the callback', async () => {
    const answer = await fetch(`${idp.issuer}authorize?client_id=nobody`, { headers: { accept: 'text/html' } });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self';");
    expect(policy).not.toMatch(/script-src|unsafe/);
  });
});
