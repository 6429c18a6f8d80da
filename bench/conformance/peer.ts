import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { builtInRights } from '@polyclinic/access-conformance/principalOf.ts';
import type { Running, Served, Target } from '@polyclinic/access-conformance/target.ts';

const PEERS = join(import.meta.dirname, '../peers');

/**
 * A gateway of somebody else's, in a process and an installation of its own: `bench/peers/<name>.mjs` is given the path
 * of a supergraph and what a denial does, and prints the address it answers at.
 */
export const peer = (name: string, about: Pick<Target, 'dialect' | 'deniedCodes' | 'features'>): Target => ({
  name,
  ...about,
  listIndices: false,
  start: served => start(name, served),
});

async function start(name: string, { supergraphSdl, mode }: Served): Promise<Running> {
  if (!existsSync(join(PEERS, 'node_modules'))) throw new Error('The peers are not installed: run `make peers`.');
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphSdl);
  const child = spawn(process.execPath, [join(PEERS, `${name}.mjs`), supergraph, mode], {
    cwd: PEERS,
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: 'true', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      // A gateway that takes its time to end has nothing left to say.
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('http')) continue;
    return { url: line.trim(), headersFor: caller => ({ 'x-caller': JSON.stringify(builtInRights(caller)) }), stop };
  }
  await stop();
  throw new Error(`${name} ended before it answered.`);
}
