import { serviceDatabaseUrls } from './databaseUrls.ts';
import type { Service } from './registry.ts';
import { REGISTRY, registryUrls } from './registryDatabase.ts';
import { databasePassword, publicKeySet, type Secrets } from './secrets.ts';

export const AUDIENCE = 'https://api.polyclinic.example';
export const CLIENT_ID = 'dashboard';
export const IDENTITY_PROVIDER = 'identity-provider';

export type Variables = Record<string, string>;

/** Where the parts that others made can be reached; see Infrastructure. */
export interface InfrastructureAddresses {
  postgresAdminUrl: string;
  kafkaBrokers: string;
  smtpUrl: string;
  mailUrl?: string;
  s3Endpoint: string;
  s3AccessKey: string;
  s3SecretKey: string;
  /** Where browsers reach it, when that is elsewhere. */
  s3PublicUrl?: string;
}

export interface StackPorts {
  /** By service name. */
  services: Record<string, number>;
  gateway: number;
  identityProvider: number;
  dashboard: number;
}

/** Everything resolved; written to env.json of the data directory for whoever runs a part alone or tests the whole. */
export interface StackEnvironment {
  /** For a browser; always `localhost`, since cookies of `127.0.0.1` are others. */
  dashboardUrl: string;
  graphUrl: string;
  subscriptionUrl: string;
  /** Ends in a slash, as its tokens say. */
  issuer: string;
  audience: string;
  clientId: string;
  infrastructure: InfrastructureAddresses;
  /** Health addresses by component name. */
  health: Record<string, string>;
  services: Record<string, Variables>;
  gateway: Variables;
  /** Of the supergraph registry's commands. */
  registry: Variables;
  identityProvider: Variables;
  dashboard: Variables;
}

export interface EnvironmentSources {
  registry: Service[];
  infrastructure: InfrastructureAddresses;
  ports: StackPorts;
  secrets: Secrets;
  /** The folder that the dashboard is served from. */
  dashboardDist: string;
}

/** Gives every component its variables; the same input gives the same output. */
export function resolveEnvironment(sources: EnvironmentSources): StackEnvironment {
  const { ports, infrastructure } = sources;
  const gatewayOrigin = `localhost:${ports.gateway}`;
  const addresses = {
    dashboardUrl: `http://localhost:${ports.dashboard}`,
    graphUrl: `http://${gatewayOrigin}/graphql`,
    subscriptionUrl: `ws://${gatewayOrigin}/graphql`,
    issuer: `http://localhost:${ports.identityProvider}/`,
    audience: AUDIENCE,
    clientId: CLIENT_ID,
  };
  return {
    ...addresses,
    infrastructure,
    health: healthUrls(ports),
    services: Object.fromEntries(
      sources.registry.map(service => [service.name, serviceVariables(service, sources, addresses)]),
    ),
    gateway: gatewayVariables(sources, addresses),
    registry: registryVariables(sources),
    identityProvider: identityProviderVariables(sources, addresses),
    dashboard: dashboardVariables(sources, addresses),
  };
}

type Addresses = Pick<
  StackEnvironment,
  'dashboardUrl' | 'graphUrl' | 'subscriptionUrl' | 'issuer' | 'audience' | 'clientId'
>;

function healthUrls(ports: StackPorts): Record<string, string> {
  const all = {
    ...ports.services,
    [IDENTITY_PROVIDER]: ports.identityProvider,
    gateway: ports.gateway,
    dashboard: ports.dashboard,
  };
  return Object.fromEntries(Object.entries(all).map(([name, port]) => [name, `http://127.0.0.1:${port}/health/ready`]));
}

/** `lab-results` → `LAB_RESULTS_`. */
export function variablePrefix(name: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_`;
}

function databaseOf({ infrastructure, secrets }: EnvironmentSources, service: string) {
  const password = databasePassword(secrets.databaseSeed, service);
  return serviceDatabaseUrls(infrastructure.postgresAdminUrl, { service, password });
}

function serviceVariables(service: Service, sources: EnvironmentSources, addresses: Addresses): Variables {
  const { infrastructure, secrets, ports } = sources;
  const database = databaseOf(sources, service.name);
  const own = {
    PORT: String(ports.services[service.name]),
    DATABASE_URL: database.app,
    DATABASE_OWNER_URL: database.owner,
    KAFKA_BROKERS: infrastructure.kafkaBrokers,
    GATEWAY_JWKS: publicKeySet(secrets.gatewaySigningKey),
    LOG_LEVEL: 'info',
  };
  const prefix = variablePrefix(service.name);
  const prefixed = Object.entries(own).map(([name, value]) => [prefix + name, value] as const);
  const values = placeholders(sources, addresses);
  const further = Object.entries(service.env).map(([name, value]) => [name, fillIn(value, values)] as const);
  return Object.fromEntries([...prefixed, ...further]);
}

function placeholders({ infrastructure, secrets }: EnvironmentSources, addresses: Addresses): Variables {
  return {
    masterKey: secrets.masterKey,
    keyPepper: secrets.keyPepper,
    messagingClientSecret: secrets.messagingClientSecret,
    schedulingClientSecret: secrets.schedulingClientSecret,
    visitorKey: secrets.visitorKey,
    smtpUrl: infrastructure.smtpUrl,
    kafkaBrokers: infrastructure.kafkaBrokers,
    s3Endpoint: infrastructure.s3Endpoint,
    s3PublicUrl: publicStoreUrl(infrastructure),
    s3AccessKey: infrastructure.s3AccessKey,
    s3SecretKey: infrastructure.s3SecretKey,
    graphUrl: addresses.graphUrl,
    dashboardUrl: addresses.dashboardUrl,
    issuer: addresses.issuer,
    audience: addresses.audience,
  };
}

/** For a browser; `localhost` like every address of the stack that one sees. */
const publicStoreUrl = ({ s3PublicUrl, s3Endpoint }: InfrastructureAddresses): string =>
  s3PublicUrl ?? s3Endpoint.replace('//127.0.0.1:', '//localhost:');

/** Puts values in the place of `{name}`; throws on a name it does not know, which would otherwise reach the service. */
export function fillIn(template: string, values: Variables): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value !== undefined) return value;
    const known = Object.keys(values).join(', ');
    throw new Error(`services.json uses ${placeholder}, which the stack does not know; it knows ${known}.`);
  });
}

function subgraphUrls({ registry, ports }: EnvironmentSources): string {
  const subgraphs = registry.map(({ name }) => [name, `http://127.0.0.1:${ports.services[name]}/graphql`]);
  return JSON.stringify(Object.fromEntries(subgraphs));
}

function registryOf({ infrastructure, secrets }: EnvironmentSources) {
  return registryUrls(infrastructure.postgresAdminUrl, { password: databasePassword(secrets.databaseSeed, REGISTRY) });
}

function registryVariables(sources: EnvironmentSources): Variables {
  const { app, owner } = registryOf(sources);
  return {
    REGISTRY_DATABASE_URL: app,
    REGISTRY_DATABASE_OWNER_URL: owner,
    REGISTRY_SUBGRAPH_URLS: subgraphUrls(sources),
  };
}

function gatewayVariables(sources: EnvironmentSources, addresses: Addresses): Variables {
  const { infrastructure, ports, secrets } = sources;
  return {
    GATEWAY_PORT: String(ports.gateway),
    GATEWAY_ISSUER: addresses.issuer,
    GATEWAY_AUDIENCE: addresses.audience,
    GATEWAY_SIGNING_KEY: JSON.stringify(secrets.gatewaySigningKey),
    GATEWAY_KAFKA_BROKERS: infrastructure.kafkaBrokers,
    GATEWAY_ALLOWED_ORIGINS: addresses.dashboardUrl,
    GATEWAY_SUBGRAPH_URLS: subgraphUrls(sources),
    GATEWAY_REGISTRY_URL: registryOf(sources).reader,
    GATEWAY_LOG_LEVEL: 'info',
  };
}

function identityProviderVariables(sources: EnvironmentSources, addresses: Addresses): Variables {
  const database = databaseOf(sources, IDENTITY_PROVIDER);
  return {
    IDP_PORT: String(sources.ports.identityProvider),
    IDP_ISSUER: addresses.issuer,
    IDP_AUDIENCE: addresses.audience,
    IDP_DATABASE_URL: database.app,
    IDP_DATABASE_OWNER_URL: database.owner,
    IDP_DASHBOARD_ORIGINS: addresses.dashboardUrl,
    IDP_MESSAGING_CLIENT_SECRET: sources.secrets.messagingClientSecret,
    IDP_SCHEDULING_CLIENT_SECRET: sources.secrets.schedulingClientSecret,
    IDP_DEVELOPMENT: '1',
    // Persona buttons and plain http are refused in production.
    NODE_ENV: 'development',
    IDP_LOG_LEVEL: 'info',
  };
}

function dashboardVariables({ infrastructure, ports, dashboardDist }: EnvironmentSources, addresses: Addresses) {
  const { issuer, audience, clientId, graphUrl, subscriptionUrl } = addresses;
  const objectsUrl = publicStoreUrl(infrastructure);
  const mail = infrastructure.mailUrl ? { mailUrl: infrastructure.mailUrl } : {};
  return {
    DASHBOARD_PORT: String(ports.dashboard),
    DASHBOARD_DIST: dashboardDist,
    DASHBOARD_CONFIG: JSON.stringify({ issuer, audience, clientId, graphUrl, subscriptionUrl, objectsUrl, ...mail }),
  };
}

/** Variables of the caller that processes of the stack see; the others, such as DATABASE_URL, would mislead them. */
const PASSED_ON = /^(PATH|HOME|USER|LANG|LC_.*|TZ|TMPDIR|SSL_CERT_.*|NODE_EXTRA_CA_CERTS|OTEL_.*)$/;

/** A component's whole environment; the caller's own variables with the component's prefix win. */
export function processEnvironment(
  variables: Variables,
  caller: Record<string, string | undefined>,
  compileCache: string,
): Variables {
  const prefixOf = (name: string) => name.slice(0, name.indexOf('_') + 1);
  const own = new Set(Object.keys(variables).map(prefixOf));
  // NODE_ENV is given to each; the caller's NODE_OPTIONS are its own.
  own.delete('NODE_');
  const passed = Object.entries(caller).filter(([name]) => PASSED_ON.test(name) || own.has(prefixOf(name)));
  return {
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: compileCache,
    APOLLO_TELEMETRY_DISABLED: '1',
    ...variables,
    ...(Object.fromEntries(passed) as Variables),
  };
}
