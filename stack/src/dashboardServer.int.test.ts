import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { DashboardConfig } from './dashboardHeaders.ts';
import { dashboardServer } from './dashboardServer.ts';

const config: DashboardConfig = {
  issuer: 'http://localhost:9010/',
  audience: 'https://api.polyclinic.example',
  clientId: 'dashboard',
  graphUrl: 'http://localhost:4000/graphql',
  subscriptionUrl: 'ws://localhost:4000/graphql',
  objectsUrl: 'http://localhost:9000',
};

describe('the dashboard’s server', () => {
  let folder: string;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dashboard-'));
    const dist = path.join(folder, 'dist');
    await mkdir(path.join(dist, 'assets'), { recursive: true });
    await writeFile(path.join(dist, 'index.html'), '<!doctype html>the page');
    await writeFile(path.join(dist, 'assets', 'main-abc123.js'), `console.log(${'1'.repeat(2000)})`);
    await writeFile(path.join(dist, '.sources'), 'hidden');
    await writeFile(path.join(folder, 'secret.txt'), 'outside');
    server = dashboardServer(dist, config);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  it('answers a path of the page’s router with the page, never cached', async () => {
    const answer = await fetch(`${origin}/calendar/2026-11-21?view=day`);
    expect(await answer.text()).toContain('the page');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('lets hashed files be cached for ever, and compresses them', async () => {
    const answer = await fetch(`${origin}/assets/main-abc123.js`);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toMatch(/^console\.log/);
  });

  it('tells the page where the stack is', async () => {
    expect(await (await fetch(`${origin}/config.json`)).json()).toEqual(config);
  });

  it.each(['/assets/main-old.js', '/.sources', '/..%2fsecret.txt', '/missing.png'])('has nothing at %s', async url => {
    expect((await fetch(origin + url)).status).toBe(404);
  });

  it('takes no writes', async () => {
    expect((await fetch(`${origin}/`, { method: 'POST' })).status).toBe(405);
  });
});
