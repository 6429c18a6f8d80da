import { readConfig } from './config.ts';

const env = {
  IDP_DATABASE_URL: 'postgres://app@127.0.0.1/polyclinic',
  IDP_DASHBOARD_ORIGINS: 'http://localhost:5173, http://localhost:4173/',
  IDP_MESSAGING_CLIENT_SECRET: 'a secret of messaging',
  IDP_SCHEDULING_CLIENT_SECRET: 'a secret of scheduling',
};

describe('the configuration', () => {
  it('has defaults, and reads origins with spaces and slashes', () => {
    expect(readConfig(env)).toEqual({
      port: 9010,
      databaseUrl: env.IDP_DATABASE_URL,
      databaseOwnerUrl: null,
      dashboardOrigins: ['http://localhost:5173', 'http://localhost:4173'],
      messagingClientSecret: env.IDP_MESSAGING_CLIENT_SECRET,
      schedulingClientSecret: env.IDP_SCHEDULING_CLIENT_SECRET,
      development: false,
    });
  });

  it('refuses development in production', () => {
    const development = { ...env, IDP_DEVELOPMENT: '1' };
    expect(readConfig(development).development).toBe(true);
    expect(() => readConfig({ ...development, NODE_ENV: 'production' })).toThrow('refused with NODE_ENV=production');
  });

  it('names every variable that is wrong', () => {
    const wrong = { IDP_PORT: '99999', IDP_DASHBOARD_ORIGINS: 'javascript:alert(1)', IDP_MESSAGING_CLIENT_SECRET: 'x' };
    const names = ['IDP_PORT', 'IDP_DATABASE_URL', 'IDP_DASHBOARD_ORIGINS', 'IDP_MESSAGING_CLIENT_SECRET'];
    for (const name of names) expect(() => readConfig(wrong)).toThrow(name);
  });
});
