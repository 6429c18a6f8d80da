import { execFile } from 'node:child_process';
import { access, constants, copyFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface MavenRun {
  /** What is fetched, for the reason of a failure. */
  what: string;
  pom: string;
  /** An empty folder; Maven works in it. */
  draft: string;
  /** Properties of the pom, without their `-D`. */
  properties: string[];
  /** Where packages are kept for a user without a home. */
  cacheDir: string;
  /** The variable that makes the part step aside. */
  insteadSet: string;
  signal: AbortSignal;
}

/** Packages a pom, which fetches what it names. @throws Error with Maven's reason and the way around */
export async function runMaven({
  what,
  pom,
  draft,
  properties,
  cacheDir,
  insteadSet,
  signal,
}: MavenRun): Promise<void> {
  const copy = path.join(draft, 'pom.xml');
  await copyFile(pom, copy);
  const repository = (await isWritable(os.homedir())) ? [] : [`maven.repo.local=${path.join(cacheDir, 'm2')}`];
  const definitions = [...properties, ...repository].map(property => `-D${property}`);
  try {
    await run('mvn', ['-B', '-ntp', '-f', copy, ...definitions, 'package'], { maxBuffer: 16 * 1024 * 1024, signal });
  } catch (error) {
    throw new Error(`Maven could not fetch ${what}: ${mavenReason(error)} Try again, or set ${insteadSet}.`);
  }
}

/** Maven tells the reason in its first [ERROR] line. */
function mavenReason(error: unknown): string {
  const output = (error as { stdout?: string }).stdout ?? '';
  const line = output.split('\n').find(text => text.startsWith('[ERROR]'));
  return line?.replace('[ERROR] ', '').trim() ?? (error as Error).message;
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
