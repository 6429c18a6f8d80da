import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { CHECKOUT } from '@polyclinic/stack/settings.ts';
import type { RunningVersion } from './subgraphVersion.ts';

const TAKE_OVER_SECONDS = '30';

/** Publishes a version as a team would, and waits until the gateway has taken it. @throws Error with what it printed */
export async function publishVersion(name: string, version: RunningVersion, house: StackEnvironment): Promise<void> {
  const { url, sdlFile } = version;
  const args = ['publish', name, '--url', url, '--sdl', sdlFile, '--wait', TAKE_OVER_SECONDS];
  const command = [join(CHECKOUT, 'registry/src/main.ts'), ...args];
  const env = { ...process.env, ...house.registry };
  const { stdout } = await promisify(execFile)(process.execPath, command, { env });
  if (!stdout.includes('a gateway has taken it')) throw new Error(`The gateway did not take ${name}:\n${stdout}`);
}

/**
 * Puts up a candidate that no check let through: the active supergraph without the type its root field returns.
 * @returns What the registry holds of it when a gateway has judged it, or after 30 s
 */
export async function proposeBadSupergraph(house: StackEnvironment): Promise<{ state: string; reason: string | null }> {
  const client = new pg.Client({ connectionString: house.registry.REGISTRY_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `insert into supergraph (sdl, sha256)
       select bad, encode(sha256(convert_to(bad, 'UTF8')), 'hex')
         from (select replace(sdl, 'type Organization', 'type Disorganization') as bad
                 from supergraph where state = 'active') as active returning id`,
    );
    const until = performance.now() + Number(TAKE_OVER_SECONDS) * 1_000;
    for (;;) {
      const { rows: found } = await client.query<{ state: string; reason: string | null }>(
        'select state, reason from supergraph where id = $1',
        [rows[0]?.id],
      );
      if (found[0] && (found[0].state !== 'candidate' || performance.now() > until)) return found[0];
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  } finally {
    await client.end();
  }
}
