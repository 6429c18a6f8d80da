import { type Component, type ComponentHost, startComponent } from './component.ts';
import { type Components, componentsOf } from './components.ts';
import type { Daemon } from './daemon.ts';
import { stopLeftovers } from './daemonRecord.ts';
import { buildDashboard } from './dashboardBuild.ts';
import { prepareDataDirectory } from './dataDirectory.ts';
import { loadDemoData } from './demoData.ts';
import { IDENTITY_PROVIDER, type StackEnvironment } from './environment.ts';
import { type Infrastructure, startInfrastructure } from './infrastructure.ts';
import type { Progress } from './progress.ts';
import { readRegistry, type Service } from './registry.ts';
import { prepareRegistry } from './prepareRegistry.ts';
import { prepareEnvironment } from './stackEnvironment.ts';
import { StartedParts } from './startedParts.ts';
import { waitForEvents } from './waitUntil.ts';

export interface StackOptions {
  /** The folder of services.json, subgraphs/, gateway/, stack/identity-provider/ and frontend/. */
  root: string;
  dataDir: string;
  progress: Progress;
  /** Services start anew when their sources change, and the dashboard is served by Vite. */
  watch?: boolean;
  /** For tests: any free ports, and data that need not outlive a crash of the machine. */
  fast?: boolean;
  /** Breaks off a start that is under way. */
  signal: AbortSignal;
}

export interface Stack {
  environment: StackEnvironment;
  /** Our own processes by name. */
  daemons: Map<string, Daemon>;
  infrastructure: Infrastructure;
  /** Dashboard, gateway, services, identity provider, infrastructure: in this order. */
  stop(): Promise<void>;
}

/** Starts the whole product and resolves when all of it is healthy and holds its demo data. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const parts = new StartedParts();
  const breakOff = new AbortController();
  const signal = AbortSignal.any([options.signal, breakOff.signal]);
  const host: ComponentHost = {
    root: options.root,
    places: prepareDataDirectory(options.dataDir),
    report: line => options.progress.say(line),
    signal,
    started: daemon => parts.daemons.set(daemon.name, daemon),
  };
  try {
    const registry = await readRegistry(options.root);
    await stopEarlierRun(host, registry);
    // At the same time, since the build does not need the rest and takes as long.
    const build = options.watch ? Promise.resolve() : buildFrontend(host, options.progress);
    const starting = startInfrastructureOf(options, signal, parts);
    const [infrastructure] = await Promise.all([starting, build]).catch(async (error: unknown) => {
      breakOff.abort();
      await Promise.allSettled([starting, build]);
      throw error;
    });
    const environment = await prepareEnvironment({ ...host, registry }, infrastructure);
    const components = componentsOf(environment, { root: options.root, watch: options.watch ?? false });
    await startComponents(components, host, options.progress);
    const added = loadDemoData(components, host);
    await options.progress.during('Demo data', added);
    await options.progress.during('Event streams', joinEvents(environment.health));
    return { environment, daemons: parts.daemons, infrastructure, stop: () => parts.stop() };
  } catch (error) {
    breakOff.abort();
    await parts.stop();
    throw error;
  }
}

/** A service serves before it hears the others; who starts the house expects both. */
async function joinEvents(health: Record<string, string>): Promise<void> {
  const waits = Object.entries(health).map(([name, url]) => waitForEvents(url, { what: name, timeoutMs: 60_000 }));
  await Promise.all(waits);
}

async function stopEarlierRun({ places, report }: ComponentHost, registry: Service[]): Promise<void> {
  const names = [...registry.map(({ name }) => name), IDENTITY_PROVIDER, 'gateway', 'dashboard'];
  for (const name of await stopLeftovers(places.run, names)) report(`${name}: stopped one left by an earlier run`);
}

async function buildFrontend({ root, signal }: ComponentHost, progress: Progress): Promise<void> {
  await progress.during('Dashboard build', buildDashboard(root, signal));
}

async function startInfrastructureOf(options: StackOptions, signal: AbortSignal, parts: StartedParts) {
  const { dataDir, fast, progress } = options;
  const starting = startInfrastructure({
    dataDir,
    parts: ['postgres', 'kafka', 'mail', 'objectStore'],
    fast: fast ?? false,
    report: line => progress.say(line),
    signal,
  });
  parts.infrastructure = await progress.during('Infrastructure', starting);
  return parts.infrastructure;
}

/** Identity before the other services, since they ask it; the gateway when they all answer. */
async function startComponents(components: Components, host: ComponentHost, progress: Progress): Promise<void> {
  const start = (component: Component) => progress.during(component.name, startComponent(component, host));
  const { services, identityProvider, gateway, dashboard, registry } = components;
  for (const first of services.filter(({ name }) => name === 'identity')) await start(first);
  const rest = services.filter(({ name }) => name !== 'identity');
  const registering = progress.during('registry', prepareRegistry(registry, host));
  await Promise.all([registering, ...[...rest, identityProvider].map(start)]);
  await Promise.all([gateway, dashboard].map(start));
}
