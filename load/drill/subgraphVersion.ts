import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ComponentHost, startComponent } from '@polyclinic/stack/component.ts';
import type { Daemon } from '@polyclinic/stack/daemon.ts';
import { variablePrefix, type StackEnvironment } from '@polyclinic/stack/environment.ts';
import { mergeSdl } from '@polyclinic/subgraph/mergeSdl.ts';
import { readSdl } from '@polyclinic/subgraph/readSdl.ts';

/** A change of one subgraph's sources: in each file the first text is found and the second put in its place. */
export interface NewVersion {
  name: string;
  edits: Array<{ file: string; find: string; put: string }>;
}

export interface RunningVersion {
  daemon: Daemon;
  url: string;
  /** A file with its whole SDL. */
  sdlFile: string;
}

/**
 * Starts a changed copy of a subgraph beside the stack's own, on the same database and topics.
 * @param folder inside the checkout, where Node finds the packages
 */
export async function startVersion(
  { name, edits }: NewVersion,
  folder: string,
  environment: StackEnvironment,
  host: ComponentHost,
): Promise<RunningVersion> {
  const copy = join(folder, name);
  cpSync(join(host.root, 'subgraphs', name), copy, { recursive: true });
  for (const { file, find, put } of edits) {
    const path = join(copy, 'src', file);
    const source = readFileSync(path, 'utf8');
    if (!source.includes(find)) throw new Error(`${name}/src/${file} no longer holds: ${find}`);
    writeFileSync(
      path,
      source.replace(find, () => put),
    );
  }
  const sdlFile = join(folder, `${name}.graphql`);
  writeFileSync(sdlFile, mergeSdl(readSdl(join(copy, 'src'))));
  const port = await freePort();
  const daemon = await startComponent(
    {
      name: `${name}-2`,
      main: join(copy, 'src/main.ts'),
      variables: { ...environment.services[name], [`${variablePrefix(name)}PORT`]: String(port) },
      healthUrl: `http://127.0.0.1:${port}/health/ready`,
      watch: false,
    },
    host,
  );
  return { daemon, url: `http://127.0.0.1:${port}/graphql`, sdlFile };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
