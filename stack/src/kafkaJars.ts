import { createHash } from 'node:crypto';
import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withDraft } from './draft.ts';
import type { PartContext } from './infrastructure.ts';
import { runMaven } from './maven.ts';

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
    const properties = [`jars=${path.join(draft, 'jars')}`];
    await runMaven({ what: 'Kafka', pom: POM, draft, properties, cacheDir, insteadSet: 'KAFKA_BROKERS', signal });
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
