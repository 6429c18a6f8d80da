import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, constants, copyFile, readdir, readFile, rename } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withDraft } from './draft.ts';
import type { PartContext } from './infrastructure.ts';

const run = promisify(execFile);
const POM = fileURLToPath(new URL('../kafka/pom.xml', import.meta.url));

type Fetching = Pick<PartContext, 'settings' | 'report' | 'signal'>;

/** The folder of the broker's jars in the shared cache: one per version of the pom. */
export async function kafkaJarFolder(cacheDir: string): Promise<string> {
  const version = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 12);
  return path.join(cacheDir, `kafka-${version}`);
}

/** Tells whether Maven is needed, that is, the jars are not in the cache. */
export async function areKafkaJarsMissing(cacheDir: string): Promise<boolean> {
  return (await jarsIn(await kafkaJarFolder(cacheDir))).length === 0;
}

/**
 * Fetches the broker's jars with Maven, once for all checkouts of this user.
 * @returns their paths, in the same order each time, as the class archive wants
 */
export async function fetchKafkaJars({ settings, report, signal }: Fetching): Promise<string[]> {
  const { cacheDir } = settings;
  const folder = await kafkaJarFolder(cacheDir);
  const cached = await jarsIn(folder);
  if (cached.length > 0) return cached;
  report('Kafka: fetching the broker from Maven Central (44 MB, once per machine)');
  await withDraft(cacheDir, 'kafka', async draft => {
    await runMaven(draft, cacheDir, signal);
    await rename(path.join(draft, 'jars'), folder).catch(keepWhatAnotherCheckoutMade);
  });
  const fetched = await jarsIn(folder);
  if (fetched.length === 0) throw new Error(`Maven ended well but ${folder} holds no Kafka broker.`);
  return fetched;
}

function keepWhatAnotherCheckoutMade(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}

async function jarsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  const jars = files.filter(file => file.endsWith('.jar')).sort();
  return jars.some(file => file.startsWith('kafka_2.13-')) ? jars.map(file => path.join(folder, file)) : [];
}

async function runMaven(draft: string, cacheDir: string, signal: AbortSignal): Promise<void> {
  const pom = path.join(draft, 'pom.xml');
  await copyFile(POM, pom);
  const repository = (await isWritable(os.homedir())) ? [] : [`-Dmaven.repo.local=${path.join(cacheDir, 'm2')}`];
  const args = ['-B', '-ntp', '-f', pom, `-Djars=${path.join(draft, 'jars')}`, ...repository, 'package'];
  try {
    await run('mvn', args, { maxBuffer: 16 * 1024 * 1024, signal });
  } catch (error) {
    throw new Error(`Maven could not fetch Kafka: ${mavenReason(error)} Try again, or set KAFKA_BROKERS.`);
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
