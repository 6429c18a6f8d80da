import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { runningRecords } from './daemonRecord.ts';
import { placesIn, readJson } from './dataDirectory.ts';
import type { StackEnvironment } from './environment.ts';
import { writeFakeCheckout } from './fakeCheckout.ts';
import { isAlive } from './processTable.ts';
import { waitUntil } from './waitUntil.ts';

const run = promisify(execFile);
const scriptOf = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

/** The commands behind `make up`, `make down` and `make reset`, with two small services in the place of ours. */
describe('the supervisor', () => {
  let folder: string;
  let root: string;
  let dataDir: string;

  const command = (name: string, ...args: string[]) =>
    run(process.execPath, [scriptOf(name), ...args], { env: { ...process.env, DATA_DIR: dataDir } });
  const up = () => command('up', '--detach', '--root', root);
  const pidOf = async (name: string) => {
    const records = await runningRecords(placesIn(dataDir).run);
    return records.find(record => record.name === name)?.pid ?? 0;
  };
  const environment = async () => {
    const resolved = await readJson<StackEnvironment>(placesIn(dataDir).environment);
    if (!resolved) throw new Error('env.json is missing');
    return resolved;
  };
  const isHealthy = async (name: string) => {
    const answer = await fetch((await environment()).health[name] ?? '').catch(() => null);
    return answer?.ok ?? false;
  };
  const marks = async () => {
    const { services } = await environment();
    const client = new pg.Client({ connectionString: services.patients?.PATIENTS_DATABASE_OWNER_URL });
    await client.connect();
    const { rows } = await client.query('select mark from marks');
    await client.end();
    return rows as unknown[];
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'stack-'));
    root = path.join(folder, 'checkout');
    dataDir = path.join(folder, 'data');
    writeFakeCheckout(root);
  });

  afterAll(async () => {
    await command('down');
    await rm(folder, { recursive: true });
  }, 120_000);

  it('refuses to start, in one sentence, when a service of the registry has no script', async () => {
    const services = await readFile(path.join(root, 'services.json'), 'utf8');
    const ghost = { name: 'ghost', port: 4199, owns: [], topics: [], env: {} };
    await writeFile(path.join(root, 'services.json'), JSON.stringify({ services: [ghost] }));
    await expect(up()).rejects.toMatchObject({
      stdout: expect.stringContaining('ghost has no subgraphs/ghost/src/main.ts.'),
    });
    await writeFile(path.join(root, 'services.json'), services);
    expect(await runningRecords(placesIn(dataDir).run)).toEqual([]);
  }, 120_000);

  it('starts everything, loads the demo data once, and prints addresses and logins', async () => {
    const { stdout } = await up();
    expect(stdout).toContain('All healthy.');
    expect(stdout).toMatch(/Receptionist +rosa@northside\.example/);
    for (const name of ['identity', 'patients', 'identity-provider', 'gateway', 'dashboard']) {
      expect([name, await isHealthy(name)]).toEqual([name, true]);
    }
    expect(await marks()).toEqual([{ mark: 'demo' }]);
    const page = await (await fetch((await environment()).dashboardUrl)).text();
    expect(page).toContain('<title>Fake</title>');
  }, 120_000);

  it('says so when it runs already', async () => {
    expect((await up()).stdout).toContain('runs already');
  }, 60_000);

  it('starts a service again that was killed', async () => {
    const before = await pidOf('patients');
    process.kill(before, 'SIGKILL');
    await waitUntil(async () => (await isHealthy('patients')) && (await pidOf('patients')) !== before, {
      what: 'patients',
      timeoutMs: 20_000,
    });
    expect(await isHealthy('patients')).toBe(true);
  }, 30_000);

  it('replaces what a killed supervisor left running, and keeps data and ports', async () => {
    const { dashboardUrl } = await environment();
    const orphan = await pidOf('gateway');
    process.kill(await pidOf('supervisor'), 'SIGKILL');
    await up();
    expect(await pidOf('gateway')).not.toBe(orphan);
    expect(await marks()).toEqual([{ mark: 'demo' }]);
    expect((await environment()).dashboardUrl).toBe(dashboardUrl);
  }, 120_000);

  it('leaves nothing running after down, and nothing on disk after reset', async () => {
    const pids = (await runningRecords(placesIn(dataDir).run)).map(({ pid }) => pid);
    expect(pids.length).toBeGreaterThan(8);
    await command('down');
    expect(pids.filter(isAlive)).toEqual([]);
    await command('reset');
    expect(await readdir(dataDir).catch(() => [])).toEqual([]);
  }, 120_000);
});
