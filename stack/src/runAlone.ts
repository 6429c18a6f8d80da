import { spawn } from 'node:child_process';
import path from 'node:path';
import { placesIn, readJson } from './dataDirectory.ts';
import { IDENTITY_PROVIDER, processEnvironment, type StackEnvironment, type Variables } from './environment.ts';
import { CHECKOUT, readSettings } from './settings.ts';

/**
 * `node stack/src/runAlone.ts scheduling` runs one part against the running stack's database, Kafka and mail, in the
 * foreground; `… scheduling migrate.ts up` runs another of its scripts. Variables with the part's prefix win, so
 * `SCHEDULING_PORT=4999` lets it run beside the stack's own.
 */
const [name = '', script = 'main.ts', ...args] = process.argv.slice(2);
const places = placesIn(readSettings().dataDir);
const environment = await readJson<StackEnvironment>(places.environment);
if (!environment) stopWith(`There is no ${places.environment}: start the stack once with \`make up\`.`);

const parts: Record<string, { folder: string; variables: Variables }> = {
  ...Object.fromEntries(
    Object.entries(environment.services).map(([service, variables]) => [
      service,
      { folder: path.join('subgraphs', service), variables },
    ]),
  ),
  [IDENTITY_PROVIDER]: { folder: path.join('stack', 'identity-provider'), variables: environment.identityProvider },
  gateway: { folder: 'gateway', variables: environment.gateway },
  registry: { folder: 'registry', variables: environment.registry },
};
const part = parts[name];
if (!part) stopWith(`Name one of ${Object.keys(parts).join(', ')}.`);

const child = spawn(process.execPath, [path.join(CHECKOUT, part.folder, 'src', script), ...args], {
  stdio: 'inherit',
  cwd: CHECKOUT,
  env: processEnvironment(part.variables, process.env, places.compileCache),
});
// A terminal's Ctrl-C reaches the child by itself; this process only waits for it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('exit', code => process.exit(code ?? 1));

function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
