import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { saveTenantClients } from './clients.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database.ts';
import type { Environment } from './environment.ts';
import { openGrantDetails } from './grantDetails.ts';
import { loadCookieKeys, loadSigningKeys } from './keys.ts';
import { logError } from './log.ts';
import { migrate, roleOf } from './migrate.ts';
import { buildProvider } from './provider.ts';
import { openSignInEvents } from './signInEvents.ts';
import { sweepExpired } from './store.ts';
import { readTenantSettings, type TenantSettings } from './tenantFile.ts';
import { openThrottle } from './throttle.ts';

const UPKEEP_MS = 30_000;

export interface RunningIdentityProvider {
  issuer: string;
  /** Reads the signing keys anew; also done every half minute. */
  reloadKeys(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Migrates, then serves on loopback; resolves when requests are answered.
 * @param tenant by default what infra/auth0 says; tests shorten lifetimes
 */
export async function startIdentityProvider(
  config: Config,
  tenant: TenantSettings = readTenantSettings(),
): Promise<RunningIdentityProvider> {
  if (config.databaseOwnerUrl) await migrate(config.databaseOwnerUrl, roleOf(config.databaseUrl));
  const database = openDatabase(config.databaseUrl);
  // Above the 60 s in which clients keep connections: a shorter one resets requests that are just being sent.
  const server = http.createServer({ keepAliveTimeout: 65_000 });
  try {
    await saveTenantClients(database, tenant, config);
    const port = await listen(server, config.port);
    const environment: Environment = {
      issuer: `http://localhost:${port}/`,
      config,
      tenant,
      database,
      grantDetails: openGrantDetails(database, tenant.refreshTokenSeconds),
      throttle: openThrottle(database),
      record: openSignInEvents(database),
      signingKeys: await loadSigningKeys(database),
      cookieKeys: await loadCookieKeys(database),
    };
    return serve(server, environment);
  } catch (error) {
    server.close();
    await database.end();
    throw error;
  }
}

function serve(server: http.Server, environment: Environment): RunningIdentityProvider {
  const { database, issuer } = environment;
  let current = environment;
  let handle = buildProvider(current).callback();
  server.on('request', (request, response) => void handle(request, response));

  const reloadKeys = async () => {
    const signingKeys = await loadSigningKeys(database);
    const known = current.signingKeys.map(({ kid }) => kid).join();
    if (signingKeys.map(({ kid }) => kid).join() === known) return;
    current = { ...current, signingKeys };
    handle = buildProvider(current).callback();
  };
  const upkeep = setInterval(() => {
    Promise.all([reloadKeys(), sweepExpired(database)]).catch((error: unknown) => logError('upkeep.failed', error));
  }, UPKEEP_MS);

  return {
    issuer,
    reloadKeys,
    async stop() {
      clearInterval(upkeep);
      await new Promise(resolve => {
        server.close(resolve);
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 2_000).unref();
      });
      await database.end();
    },
  };
}

async function listen(server: http.Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} is taken; set IDP_PORT to a free one.`, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
