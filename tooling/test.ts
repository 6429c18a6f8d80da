import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** `node tooling/test.ts unit int frontend e2e`: runs these Jest projects, then says how many tests passed and failed. */

interface Sum {
  passed: number;
  failed: number;
}

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that broke before their first test. */
  numRuntimeErrorTestSuites: number;
}

const ROOT = path.join(import.meta.dirname, '..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');
const NODE_FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

const asked = process.argv.slice(2);
// The journeys share one stack and run one after another, when the other tests have left the machine to them.
const journeys = asked.filter(project => project === 'e2e');
const others = asked.filter(project => project !== 'e2e');
const runs = [others, journeys.length > 0 ? ['e2e', '--runInBand'] : []].filter(run => run.length > 0);

const sums: Sum[] = [];
for (const args of runs) sums.push(await runJest(args));
const passed = sums.reduce((total, sum) => total + sum.passed, 0);
const failed = sums.reduce((total, sum) => total + sum.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

async function runJest(selection: string[]): Promise<Sum> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-tests-'));
  const report = path.join(folder, 'report.json');
  const options = ['--passWithNoTests', '--json', `--outputFile=${report}`];
  const child = spawn(process.execPath, [...NODE_FLAGS, JEST, '--selectProjects', ...selection, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 1, 1],
    env: { ...process.env, NODE_OPTIONS: NODE_FLAGS.join(' ') },
  });
  const code = await new Promise<number>(resolve => child.once('exit', exit => resolve(exit ?? 1)));
  const sum = await sumOf(report);
  await rm(folder, { recursive: true });
  // A run that broke before or after its tests, such as a stack that did not start, counts as one failure.
  return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}

async function sumOf(report: string): Promise<Sum> {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(text) as JestReport;
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
