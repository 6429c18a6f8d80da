import { existsSync } from 'node:fs';
import { actionFile, readTenantSettings } from './tenantFile.ts';

describe('the tenant as code', () => {
  const tenant = readTenantSettings();

  it('grants clients only scopes that the API declares', () => {
    for (const { scopes } of tenant.clients) expect(tenant.scopes).toEqual(expect.arrayContaining(scopes));
  });

  it('lets browsers ask for no scope of the API: their rights come from their roles', () => {
    const browsers = tenant.clients.filter(({ kind }) => kind === 'spa');
    expect(browsers.map(({ id, scopes }) => [id, scopes])).toEqual([['dashboard', []]]);
  });

  it('has short access tokens, and lifetimes that fit into each other', () => {
    expect(tenant.accessTokenSeconds).toBe(600);
    expect(tenant.refreshTokenIdleSeconds).toBeLessThanOrEqual(tenant.refreshTokenSeconds);
    expect(tenant.sessionIdleSeconds).toBeLessThanOrEqual(tenant.sessionSeconds);
  });

  it('points at Actions that exist', () => {
    expect(existsSync(actionFile('post-login'))).toBe(true);
    expect(existsSync(actionFile('credentials-exchange'))).toBe(true);
  });
});
