import { DEMO_PASSWORD, northside, sahyadri, users } from '@polyclinic/demo/cast.ts';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { organizationIdOf } from './directory.ts';
import { MULTI_FACTOR } from './environment.ts';
import { API_AUDIENCE, authorize, exchangeCode, refresh, signIn, type Tokens } from './flow.ts';
import { Browser } from './flowBrowser.ts';
import { CLAIMS } from './tenantFile.ts';
import { CALLBACK, ORIGIN, startTestProvider, type TestProvider } from './testProvider.ts';

let idp: TestProvider;

beforeAll(async () => {
  idp = await startTestProvider(DEMO_PASSWORD);
});
afterAll(() => idp.stop());

const claims = ({ accessToken }: Tokens) => decodeJwt(accessToken);
const familyEnded = { error: 'invalid_grant', message: 'invalid_grant: Unknown or invalid refresh token.' };

describe('signing in', () => {
  it('issues a token that names tenant, roles and clinics, signed by a published key', async () => {
    const tokens = await signIn(idp.as('rosa'));
    const keys = createRemoteJWKSet(new URL('.well-known/jwks.json', idp.issuer));
    const { payload, protectedHeader } = await jwtVerify(tokens.accessToken, keys, {
      issuer: idp.issuer,
      audience: API_AUDIENCE,
    });
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect(payload).toMatchObject({
      sub: users.rosa.subject,
      azp: 'dashboard',
      org_id: organizationIdOf(northside.id),
      [`${CLAIMS}tenant_id`]: northside.id,
      [`${CLAIMS}roles`]: ['RECEPTIONIST'],
      [`${CLAIMS}clinic_ids`]: users.rosa.memberships[0]?.clinicIds,
      [`${CLAIMS}amr`]: ['pwd'],
    });
    expect(payload).not.toHaveProperty('jti');
    expect(tokens.expiresIn).toBe(600);
  });

  it('takes an e-mail address in any case and refuses a wrong password in the words used for an unknown one', async () => {
    await signIn(idp.as('rosa', { email: 'ROSA@Northside.example' }));
    const words = 'Wrong email address or password.';
    await expect(signIn(idp.as('rosa', { password: 'wrong' }))).rejects.toThrow(words);
    await expect(signIn(idp.as('rosa', { email: 'nobody@northside.example' }))).rejects.toThrow(words);
  });

  it('asks administrators and clinicians for a second factor and says so in the tokens', async () => {
    await expect(signIn(idp.as('adams', { totpSecret: null }))).rejects.toThrow('needs a one-time code');
    const tokens = await signIn(idp.as('adams'));
    expect(claims(tokens)[`${CLAIMS}amr`]).toEqual(['pwd', 'mfa']);
    expect(claims(tokens)[`${CLAIMS}mfa_at`]).toBeGreaterThan(Date.now() / 1000 - 60);
    expect(decodeJwt(tokens.idToken)).toMatchObject({ amr: ['mfa'], name: users.adams.name });
  });

  it('asks a step-up for a second factor that is fresh, and refuses who has none', async () => {
    const browser = new Browser();
    await authorize(idp.as('nina'), browser);
    await idp.database.query(
      `update provider_record set payload = payload || '{"loginTs": 1000000000}' where model = 'Session'`,
    );
    const code = await authorize(idp.as('nina'), browser, { acr_values: MULTI_FACTOR });
    const tokens = await exchangeCode(idp.as('nina'), code);
    expect(decodeJwt(tokens.idToken)['acr']).toBe(MULTI_FACTOR);
    await expect(authorize(idp.as('rosa'), new Browser(), { acr_values: MULTI_FACTOR })).rejects.toMatchObject({
      error: 'access_denied',
    });
  });

  it('follows the organization by id or by name, without a password in a live session', async () => {
    const browser = new Browser();
    await authorize(idp.as('olivia', { organization: organizationIdOf(northside.id) }), browser);
    const other = idp.as('olivia', { organization: sahyadri.id.toLowerCase(), password: 'is not asked for' });
    const tokens = await exchangeCode(other, await authorize(other, browser));
    expect(claims(tokens)[`${CLAIMS}tenant_id`]).toBe(sahyadri.id);
    await expect(signIn(idp.as('olivia'))).rejects.toThrow('several organizations');
  });

  it('denies an organization that one is no member of, and an account that is disabled', async () => {
    const foreign = organizationIdOf(sahyadri.id);
    await expect(signIn(idp.as('rosa', { organization: foreign }))).rejects.toMatchObject({
      error: 'access_denied',
      message: `access_denied: user ${users.rosa.subject} is not part of the ${foreign} organization`,
    });
    await expect(signIn(idp.as('rosa', { organization: 'org_unknown' }))).rejects.toMatchObject({
      error: 'invalid_request',
    });
    await idp.database.query('update user_account set blocked = true where id = $1', [users.bea.subject]);
    await expect(signIn(idp.as('bea'))).rejects.toMatchObject({ error: 'access_denied' });
  });

  it('answers prompt=none with login_required and never redirects to an address it does not know', async () => {
    const browser = new Browser();
    await expect(authorize(idp.as('rosa'), browser, { prompt: 'none' })).rejects.toMatchObject({
      error: 'login_required',
    });
    const elsewhere = idp.as('rosa', { redirectUri: 'http://evil.example/' });
    await expect(authorize(elsewhere, browser)).rejects.toThrow('redirect_uri did not match');
  });

  it('demands PKCE', async () => {
    const query = new URLSearchParams({
      client_id: 'dashboard',
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'openid',
    });
    const answer = await new Browser().get(`${idp.issuer}authorize?${query}`);
    expect(answer.location).toMatch(/^http:\/\/localhost:5173\/\?error=invalid_request.*PKCE/);
  });
});

describe('codes and refresh tokens', () => {
  it('takes a code once; its second use ends the family', async () => {
    const request = idp.as('rosa');
    const code = await authorize(request);
    const tokens = await exchangeCode(request, code);
    await expect(exchangeCode(request, code)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(refresh(idp, tokens.refreshToken)).rejects.toMatchObject(familyEnded);
  });

  it('refuses a code with the wrong verifier', async () => {
    const request = idp.as('rosa');
    const { code } = await authorize(request);
    const verifier = 'x'.repeat(43);
    await expect(exchangeCode(request, { code, verifier })).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('rotates, ends the family when a used token comes back, and leaves other devices alone', async () => {
    const browser = new Browser();
    const request = idp.as('rosa');
    const here = await exchangeCode(request, await authorize(request, browser));
    const there = await exchangeCode(request, await authorize(request, browser));
    const next = await refresh(idp, here.refreshToken);
    expect(next.refreshToken).not.toBe(here.refreshToken);
    await expect(refresh(idp, here.refreshToken)).rejects.toMatchObject(familyEnded);
    await expect(refresh(idp, next.refreshToken)).rejects.toMatchObject(familyEnded);
    await expect(refresh(idp, there.refreshToken)).resolves.toMatchObject({ expiresIn: 600 });
  });

  it('lets one of twenty parallel uses of a refresh token win at most, and then ends the family', async () => {
    const tokens = await signIn(idp.as('rosa'));
    const uses = await Promise.allSettled(Array.from({ length: 20 }, () => refresh(idp, tokens.refreshToken)));
    const winners = uses.filter(use => use.status === 'fulfilled');
    expect(winners.length).toBeLessThanOrEqual(1);
    for (const { value } of winners) await expect(refresh(idp, value.refreshToken)).rejects.toMatchObject(familyEnded);
  });

  it('decides anew at a refresh: a changed role is in the next token, a lost membership ends the family', async () => {
    const tokens = await signIn(idp.as('theo'));
    const setRoles = (memberships: object) =>
      idp.database.query('update user_account set app_metadata = $2 where id = $1', [
        users.theo.subject,
        { memberships },
      ]);
    await setRoles({ [northside.id]: { roles: ['BILLING'], clinic_ids: [] } });
    const next = await refresh(idp, tokens.refreshToken);
    expect(claims(next)[`${CLAIMS}roles`]).toEqual(['BILLING']);
    await setRoles({});
    await expect(refresh(idp, next.refreshToken)).rejects.toMatchObject({ error: 'access_denied' });
    await expect(refresh(idp, next.refreshToken)).rejects.toMatchObject(familyEnded);
  });

  it('revokes on request, and not at logout, as Auth0 does', async () => {
    const tokens = await signIn(idp.as('rosa'));
    const url = `${idp.issuer}v2/logout?client_id=dashboard&returnTo=${encodeURIComponent(ORIGIN)}`;
    expect((await new Browser().get(url)).location).toBe(`${ORIGIN}/`);
    const next = await refresh(idp, tokens.refreshToken);
    const revoked = await fetch(`${idp.issuer}oauth/revoke`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: 'dashboard', token: next.refreshToken }),
    });
    expect(revoked.status).toBe(200);
    await expect(refresh(idp, next.refreshToken)).rejects.toMatchObject(familyEnded);
  });

  it('ends the session at logout and returns nowhere it was not told of', async () => {
    const browser = new Browser();
    await authorize(idp.as('rosa'), browser);
    const elsewhere = encodeURIComponent('http://evil.example/');
    const refused = await browser.get(`${idp.issuer}v2/logout?client_id=dashboard&returnTo=${elsewhere}`);
    expect([refused.status, refused.location]).toEqual([400, null]);
    await browser.get(`${idp.issuer}v2/logout?client_id=dashboard`);
    await expect(authorize(idp.as('rosa'), browser, { prompt: 'none' })).rejects.toMatchObject({
      error: 'login_required',
    });
  });
});
