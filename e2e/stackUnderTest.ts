import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { placesIn, readJson } from '@polyclinic/stack/dataDirectory.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { openProgress } from '@polyclinic/stack/progress.ts';
import { CHECKOUT } from '@polyclinic/stack/settings.ts';
import { startSpanReceiver } from '@polyclinic/testing/spanReceiver.ts';
import { type Stack, startStack } from '@polyclinic/stack/stack.ts';

let running: { stack: Stack; dataDir: string; stopReceiver: () => void } | null = null;

/** Starts the whole product with data of its own, or takes the stack whose data directory E2E_STACK_DIR names. */
export async function start(): Promise<void> {
  if (process.env.E2E_STACK_DIR) return;
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-e2e-'));
  const progress = openProgress(text => process.stdout.write(text), false);
  const { signal } = new AbortController();
  const receiver = await startSpanReceiver();
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = receiver.url;
  try {
    const stack = await startStack({ root: CHECKOUT, dataDir, progress, fast: true, signal });
    running = { stack, dataDir, stopReceiver: receiver.stop };
  } catch (error) {
    process.stdout.write(`The stack did not start; its logs are in ${placesIn(dataDir).logs}\n`);
    throw error;
  } finally {
    progress.end();
  }
  process.env.E2E_STACK_DIR = dataDir;
  process.env.E2E_SPANS_URL = receiver.url;
}

/** Stops what `start` started and removes its data. */
export async function stop(): Promise<void> {
  if (!running) return;
  await running.stack.stop();
  running.stopReceiver();
  await rm(running.dataDir, { recursive: true, force: true });
}

/** Addresses and settings of the stack under test. */
export async function stackUnderTest(): Promise<StackEnvironment> {
  const { environment } = placesIn(process.env.E2E_STACK_DIR ?? '');
  const resolved = await readJson<StackEnvironment>(environment);
  if (!resolved) throw new Error(`There is no ${environment}: E2E_STACK_DIR must name the data directory of a stack.`);
  return resolved;
}
