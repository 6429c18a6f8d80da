import { parseArgs } from 'node:util';
import { runSuite, type CaseResult } from '@polyclinic/access-conformance/runSuite.ts';
import type { Target } from '@polyclinic/access-conformance/target.ts';
import { peer } from './peer.ts';

/** Gateways by name; ours is loaded only when asked for. */
const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  polyclinic: async () => (await import('./polyclinic.ts')).polyclinic,
  // It knows no access directive at all, and refuses to load the built-in ones: ours are what it overlooks.
  apollo: () => Promise.resolve(peer('apollo', { dialect: 'polyclinic', deniedCodes: [], features: [] })),
  hive: () =>
    Promise.resolve(
      peer('hive', { dialect: 'apollo', deniedCodes: ['UNAUTHORIZED_FIELD_OR_TYPE'], features: ['reject'] }),
    ),
};

function report(results: readonly CaseResult[]): object {
  const failed = results.filter(({ failures }) => failures.length > 0);
  for (const { id, item, title, failures, leaked } of failed) {
    console.log(`${leaked ? 'LEAK' : 'FAIL'} ${id} (${item}): ${title}`);
    for (const failure of failures) console.log(`     ${failure}`);
  }
  const skipped = results.filter(({ notApplicable }) => notApplicable !== null);
  for (const { id, notApplicable } of skipped) console.log(`     ${id} does not apply: ${notApplicable}`);
  return {
    passed: results.length - failed.length - skipped.length,
    failed: failed.length,
    leaked: failed.filter(({ leaked }) => leaked).length,
    notApplicable: skipped.length,
  };
}

const { values } = parseArgs({ options: { target: { type: 'string', multiple: true, default: ['polyclinic'] } } });
const figures: Record<string, object> = {};
for (const name of values.target) {
  const load = TARGETS[name];
  if (!load) throw new Error(`Targets are ${Object.keys(TARGETS).join(', ')}.`);
  console.log(`${name}:`);
  const results = await runSuite(await load());
  figures[name] = report(results);
  if (name === 'polyclinic' && results.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}
const own = values.target.length === 1 ? figures['polyclinic'] : undefined;
console.log(JSON.stringify({ conformance: own ?? figures }));
process.exit();
