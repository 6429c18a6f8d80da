import { users } from '@polyclinic/demo/cast.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './database.ts';
import { loadDemo } from './demo.ts';
import type { SignIn } from './flow.ts';
import { type FreshDatabase, freshDatabase } from './freshDatabase.ts';
import { type RunningIdentityProvider, startIdentityProvider } from './server.ts';
import { readTenantSettings, type TenantSettings } from './tenantFile.ts';

export const ORIGIN = 'http://localhost:5173';
export const CALLBACK = `${ORIGIN}/`;
export const MESSAGING_SECRET = 'the-secret-of-messaging-in-tests';

/** For tests: a provider on a fresh database with the demo cast. */
export interface TestProvider extends RunningIdentityProvider {
  database: Database;
  config: Config;
  /** Ends the server and keeps its database; `stop` ends both. */
  stopServing(): Promise<void>;
  /** Takes the database away under the running server. */
  loseDatabase(): Promise<void>;
  /** What `signIn` needs for somebody of the cast. */
  as(person: keyof typeof users, change?: Partial<SignIn>): SignIn;
}

export async function startTestProvider(
  password: string,
  change: Partial<TenantSettings> = {},
  development = false,
): Promise<TestProvider> {
  const fresh: FreshDatabase = await freshDatabase();
  const config: Config = {
    port: 0,
    databaseUrl: fresh.appUrl,
    databaseOwnerUrl: fresh.ownerUrl,
    dashboardOrigins: [ORIGIN],
    messagingClientSecret: MESSAGING_SECRET,
    schedulingClientSecret: 'the-secret-of-scheduling-in-tests',
    development,
  };
  const running = await startIdentityProvider(config, { ...readTenantSettings(), ...change });
  const database = openDatabase(fresh.appUrl);
  await loadDemo(database);
  const { issuer } = running;
  let stopped: Promise<void> | null = null;
  const stopServing = () => (stopped ??= running.stop());
  return {
    ...running,
    database,
    config,
    stopServing,
    loseDatabase: fresh.drop,
    as: (person, more) => {
      const { email, totpSecret } = users[person];
      return { issuer, redirectUri: CALLBACK, email, password, totpSecret, ...more };
    },
    async stop() {
      await stopServing();
      await database.end();
      await fresh.drop();
    },
  };
}
