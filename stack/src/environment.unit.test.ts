import { fillIn, processEnvironment, resolveEnvironment } from './environment.ts';
import type { Secrets } from './secrets.ts';

const secrets: Secrets = {
  postgresPassword: 'admin-password',
  databaseSeed: 'seed',
  s3SecretKey: 's3-secret',
  messagingClientSecret: 'messaging-secret',
  schedulingClientSecret: 'scheduling-secret',
  visitorKey: 'dmlzaXRvcg==',
  masterKey: 'bWFzdGVy',
  keyPepper: 'cGVwcGVy',
  gatewaySigningKey: { kty: 'OKP', crv: 'Ed25519', x: 'public', d: 'private', kid: 'kid-1', alg: 'EdDSA', use: 'sig' },
};

const infrastructure = {
  postgresAdminUrl: 'postgres://postgres:admin-password@127.0.0.1:5433/postgres',
  kafkaBrokers: '127.0.0.1:9094',
  smtpUrl: 'smtp://127.0.0.1:1026',
  mailUrl: 'http://localhost:8026',
  s3Endpoint: 'http://127.0.0.1:9001',
  s3AccessKey: 'polyclinic',
  s3SecretKey: 's3-secret',
};

const environment = resolveEnvironment({
  registry: [
    { name: 'identity', port: 4101, owns: [], topics: [], keptTopics: [], buckets: [], env: {} },
    {
      name: 'lab-results',
      port: 4106,
      owns: [],
      topics: [],
      keptTopics: [],
      buckets: ['results'],
      env: { LAB_RESULTS_KEY: '{masterKey}', LAB_RESULTS_STORE: '{s3Endpoint} {s3PublicUrl}' },
    },
  ],
  infrastructure,
  ports: { services: { identity: 4101, 'lab-results': 20001 }, gateway: 4001, identityProvider: 9011, dashboard: 5174 },
  secrets,
  dashboardDist: '/checkout/frontend/dist',
});

describe('the resolved environment', () => {
  it('gives a service its variables under its own prefix', () => {
    expect(environment.services['lab-results']).toEqual({
      LAB_RESULTS_PORT: '20001',
      LAB_RESULTS_DATABASE_URL: expect.stringMatching(
        /^postgres:\/\/lab_results_app:[\w-]+@127\.0\.0\.1:5433\/polyclinic$/,
      ),
      LAB_RESULTS_DATABASE_OWNER_URL: expect.stringMatching(/^postgres:\/\/lab_results_owner:/),
      LAB_RESULTS_KAFKA_BROKERS: '127.0.0.1:9094',
      LAB_RESULTS_GATEWAY_JWKS: expect.stringContaining('kid-1'),
      LAB_RESULTS_LOG_LEVEL: 'info',
      LAB_RESULTS_KEY: 'bWFzdGVy',
      LAB_RESULTS_STORE: 'http://127.0.0.1:9001 http://localhost:9001',
    });
  });

  it('never gives a service the superuser, the private key or another service’s password', () => {
    const given = JSON.stringify(environment.services.identity);
    expect(given).not.toContain('admin-password');
    expect(given).not.toContain('private');
    const passwordOf = (service: string) =>
      new URL(Object.values(environment.services[service] ?? {})[1] ?? '').password;
    expect(passwordOf('identity')).not.toBe(passwordOf('lab-results'));
  });

  it('names localhost in every address that a browser sees, and the issuer ends in a slash', () => {
    const { dashboardUrl, graphUrl, subscriptionUrl, issuer } = environment;
    expect({ dashboardUrl, graphUrl, subscriptionUrl, issuer }).toEqual({
      dashboardUrl: 'http://localhost:5174',
      graphUrl: 'http://localhost:4001/graphql',
      subscriptionUrl: 'ws://localhost:4001/graphql',
      issuer: 'http://localhost:9011/',
    });
    expect(environment.dashboard.DASHBOARD_CONFIG).not.toContain('127.0.0.1');
  });

  it('lets the gateway read the registry, its commands write it', () => {
    expect(new URL(environment.gateway.GATEWAY_REGISTRY_URL ?? '').username).toBe('registry_reader');
    expect(new URL(environment.registry.REGISTRY_DATABASE_URL ?? '').username).toBe('registry_app');
    expect(new URL(environment.registry.REGISTRY_DATABASE_OWNER_URL ?? '').username).toBe('registry_owner');
  });

  it('tells the gateway where each subgraph is and whose pages may ask it', () => {
    expect(JSON.parse(environment.gateway.GATEWAY_SUBGRAPH_URLS ?? '')).toEqual({
      identity: 'http://127.0.0.1:4101/graphql',
      'lab-results': 'http://127.0.0.1:20001/graphql',
    });
    expect(environment.registry.REGISTRY_SUBGRAPH_URLS).toBe(environment.gateway.GATEWAY_SUBGRAPH_URLS);
    expect(environment.gateway.GATEWAY_ALLOWED_ORIGINS).toBe('http://localhost:5174');
    expect(JSON.parse(environment.gateway.GATEWAY_SIGNING_KEY ?? '')).toMatchObject({ d: 'private', kid: 'kid-1' });
  });
});

describe('placeholders of services.json', () => {
  it('are replaced wherever they stand', () => {
    expect(fillIn('{a}/x?{b}', { a: 'one', b: 'two' })).toBe('one/x?two');
  });

  it('are refused by name when the stack does not know them', () => {
    expect(() => fillIn('{redisUrl}', { smtpUrl: 'smtp://x' })).toThrow(/\{redisUrl\}.*it knows smtpUrl/);
  });
});

describe('the environment of a process', () => {
  const caller = {
    PATH: '/bin',
    DATABASE_URL: 'postgres://mine',
    NODE_OPTIONS: '--inspect',
    BILLING_LOG_LEVEL: 'debug',
    GATEWAY_LOG_LEVEL: 'debug',
  };
  const given = processEnvironment({ BILLING_LOG_LEVEL: 'info', BILLING_PORT: '4104' }, caller, '/cache');

  it('passes on the path and what the caller set under the component’s prefix', () => {
    expect(given).toMatchObject({ PATH: '/bin', BILLING_LOG_LEVEL: 'debug', BILLING_PORT: '4104' });
  });

  it('keeps the caller’s other variables away', () => {
    expect(given).not.toHaveProperty('DATABASE_URL');
    expect(given).not.toHaveProperty('GATEWAY_LOG_LEVEL');
    expect(given).not.toHaveProperty('NODE_OPTIONS');
  });

  it('is production unless the component says otherwise', () => {
    expect(given.NODE_ENV).toBe('production');
    expect(processEnvironment({ NODE_ENV: 'development' }, {}, '/cache').NODE_ENV).toBe('development');
  });
});
