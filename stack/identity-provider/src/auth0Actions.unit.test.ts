import { runAction } from './actions.ts';
import { MULTI_FACTOR } from './environment.ts';
import { actionFile, CLAIMS } from './tenantFile.ts';

const NORTH = '01KDVDH600AAAAAAAAAAAAAAAA';
const SOUTH = '01KDVDH600BBBBBBBBBBBBBBBB';

const organization = (tenantId: string) => ({
  id: 'org_1',
  name: tenantId.toLowerCase(),
  metadata: { tenant_id: tenantId },
});
const user = {
  user_id: 'auth0|1',
  email: 'a@b.example',
  app_metadata: {
    memberships: {
      [NORTH]: { roles: ['PRACTITIONER'], clinic_ids: ['c1', 'c2'] },
      [SOUTH]: { roles: ['RECEPTIONIST'], clinic_ids: ['c9'] },
    },
  },
};
const pwd = { name: 'pwd', timestamp: new Date().toISOString() };
const mfa = (minutesAgo: number) => ({
  name: 'mfa',
  type: 'otp',
  timestamp: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
});

const login = (change: object = {}) =>
  runAction(actionFile('post-login'), 'onExecutePostLogin', {
    user,
    organization: organization(NORTH),
    authentication: { methods: [pwd] },
    transaction: { protocol: 'oidc-basic-profile', acr_values: [] },
    ...change,
  });

describe('the post-login Action', () => {
  it("puts the organization's tenant, roles and clinics into both tokens", async () => {
    const { accessToken, idToken, warnings } = await login({ organization: organization(SOUTH) });
    expect(accessToken).toEqual({
      [`${CLAIMS}tenant_id`]: SOUTH,
      [`${CLAIMS}roles`]: ['RECEPTIONIST'],
      [`${CLAIMS}clinic_ids`]: ['c9'],
      [`${CLAIMS}amr`]: ['pwd'],
    });
    expect(idToken).toEqual(accessToken);
    expect(warnings).toEqual([]);
  });

  it.each(['TENANT_ADMIN', 'PRACTITIONER', 'NURSE', 'SUPER_ADMIN', 'SUPPORT', 'AUDITOR'])(
    'asks a %s for a second factor, once',
    async role => {
      const staff = { ...user, app_metadata: { memberships: { [NORTH]: { roles: [role], clinic_ids: [] } } } };
      expect((await login({ user: staff })).challenge).toEqual({ provider: 'any' });
      const passed = await login({ user: staff, authentication: { methods: [pwd, mfa(0)] } });
      expect(passed.challenge).toBeNull();
      expect(passed.accessToken[`${CLAIMS}mfa_at`]).toBeGreaterThan(Date.now() / 1000 - 5);
      expect(passed.idToken).not.toHaveProperty([`${CLAIMS}mfa_at`]);
    },
  );

  it.each(['CLINIC_MANAGER', 'RECEPTIONIST', 'BILLING'])('asks a %s only when enrolled', async role => {
    const staff = { ...user, app_metadata: { memberships: { [NORTH]: { roles: [role], clinic_ids: [] } } } };
    expect((await login({ user: staff })).challenge).toBeNull();
    const enrolled = { ...staff, enrolledFactors: [{ type: 'otp' }] };
    expect((await login({ user: enrolled })).challenge).not.toBeNull();
  });

  it('never asks at a refresh', async () => {
    const transaction = { protocol: 'oauth2-refresh-token', acr_values: [MULTI_FACTOR] };
    expect((await login({ transaction })).challenge).toBeNull();
  });

  it('takes a step-up at its word: a factor older than fifteen minutes is asked for again', async () => {
    const stepUp = (methods: object[]) =>
      login({
        transaction: { protocol: 'oidc-basic-profile', acr_values: [MULTI_FACTOR] },
        authentication: { methods },
      });
    expect((await stepUp([pwd])).challenge).not.toBeNull();
    expect((await stepUp([pwd, mfa(16)])).challenge).not.toBeNull();
    expect((await stepUp([pwd, mfa(14)])).challenge).toBeNull();
  });

  it('denies disabled accounts, strangers, and a sign-in without an organization', async () => {
    expect((await login({ user: { ...user, blocked: true } })).denied?.reason).toContain('disabled');
    const disabled = { ...user, app_metadata: { ...user.app_metadata, disabled: true } };
    expect((await login({ user: disabled })).denied?.reason).toContain('disabled');
    expect((await login({ organization: organization('elsewhere') })).denied?.reason).toContain('not a member');
    expect((await login({ organization: undefined })).denied?.reason).toContain('not a member');
    expect((await login({ user: { ...user, app_metadata: undefined } })).denied).not.toBeNull();
  });
});

describe('the credentials-exchange Action', () => {
  const exchange = (event: object) =>
    runAction(actionFile('credentials-exchange'), 'onExecuteCredentialsExchange', { ...event });

  it("binds the token to the organization and to the client's clinics", async () => {
    const client = { client_id: 'p', metadata: { roles: 'PARTNER', clinic_ids: 'c1 c2' } };
    const { accessToken } = await exchange({ client, organization: organization(NORTH) });
    expect(accessToken).toEqual({
      [`${CLAIMS}tenant_id`]: NORTH,
      [`${CLAIMS}roles`]: ['PARTNER'],
      [`${CLAIMS}clinic_ids`]: ['c1', 'c2'],
    });
  });

  it('leaves clinics out for a client that is not narrowed to some', async () => {
    const { accessToken } = await exchange({ client: { metadata: {} }, organization: organization(NORTH) });
    expect(accessToken).not.toHaveProperty([`${CLAIMS}clinic_ids`]);
  });

  it('denies a token for no organization', async () => {
    const { denied } = await exchange({ client: { metadata: {} } });
    expect(denied?.code).toBe('invalid_request');
  });
});
