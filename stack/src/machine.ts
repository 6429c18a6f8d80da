import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, statfs } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { areKafkaJarsMissing } from './kafkaJars.ts';
import { weedProgram } from './objectStore.ts';
import type { StackSettings } from './settings.ts';

const run = promisify(execFile);
const LEAST_FREE_BYTES = 2_000_000_000;
const LEAST_JAVA = 17;
const OTHER_WAY = 'or start everything in containers with `docker compose up`.';

/** What was found; `needed` is false where the part is in the cache already or lies elsewhere. */
export interface MachineFacts {
  /** Major version; null when there is none. */
  java: { needed: boolean; version: number | null };
  maven: { needed: boolean; present: boolean };
  python: { needed: boolean; present: boolean };
  disk: { folder: string; freeBytes: number };
}

/** Throws one sentence for each thing that the machine lacks, with its remedy. */
export async function checkMachine(settings: StackSettings): Promise<void> {
  const problems = problemsOf(await inspectMachine(settings));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** @returns one sentence each, none when the machine will do */
export function problemsOf({ java, maven, python, disk }: MachineFacts): string[] {
  const problems: string[] = [];
  if (java.needed && (java.version === null || java.version < LEAST_JAVA)) {
    const found = java.version === null ? 'is missing' : `is needed, and this machine has Java ${java.version}`;
    problems.push(
      `Java ${LEAST_JAVA} or later ${found}: Kafka runs on it; install it (\`apt-get install openjdk-17-jre-headless\`), set KAFKA_BROKERS to a broker of yours, ${OTHER_WAY}`,
    );
  }
  if (maven.needed && !maven.present) {
    problems.push(
      `Maven is missing: it fetches Kafka, once; install it (\`apt-get install maven\`), set KAFKA_BROKERS to a broker of yours, ${OTHER_WAY}`,
    );
  }
  if (python.needed && !python.present) {
    problems.push(
      `Python 3 with venv and pip is missing: it fetches the object store, once; install it (\`apt-get install python3-venv python3-pip\`), set S3_ENDPOINT to a store of yours, ${OTHER_WAY}`,
    );
  }
  if (disk.freeBytes < LEAST_FREE_BYTES) {
    const free = (disk.freeBytes / 1e9).toFixed(1);
    problems.push(
      `Only ${free} GB are free on the disk of ${disk.folder}, and the stack wants 2 GB: free some, or set DATA_DIR to a folder on another disk.`,
    );
  }
  return problems;
}

async function inspectMachine(settings: StackSettings): Promise<MachineFacts> {
  const { cacheDir, dataDir, external, javaHome } = settings;
  const kafka = !external.kafkaBrokers;
  const java = javaHome ? path.join(javaHome, 'bin', 'java') : 'java';
  await mkdir(dataDir, { recursive: true });
  const { bavail, bsize } = await statfs(dataDir);
  return {
    java: { needed: kafka, version: javaVersion(await outputOf(java, ['-version'])) },
    maven: {
      needed: kafka && (await areKafkaJarsMissing(cacheDir)),
      present: (await outputOf('mvn', ['-v'])) !== null,
    },
    python: {
      needed: !external.s3Endpoint && !existsSync(weedProgram(cacheDir)),
      present: (await outputOf('python3', ['-c', 'import venv, ensurepip'])) !== null,
    },
    disk: { folder: dataDir, freeBytes: bavail * bsize },
  };
}

/** @returns null when the program cannot be run */
async function outputOf(program: string, args: string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(program, args);
    return stdout + stderr;
  } catch {
    return null;
  }
}

/** `openjdk version "17.0.15"` → 17; `java version "1.8.0_402"` → 8. */
export function javaVersion(output: string | null): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output ?? '') ?? [];
  if (!first) return null;
  return Number(first === '1' && second ? second : first);
}
