import { parseArgs } from 'node:util';
import { runSuite } from './runSuite.ts';
import type { Target } from './target.ts';
import { peer } from './targets/peer.ts';

/** Gateways by name; ours is loaded only when asked for. */
const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  polyclinic: async () => (await import('./targets/polyclinic.ts')).polyclinic,
  // It knows no access directive at all, and refuses to load the built-in ones.
  apollo: () => Promise.resolve(peer('apollo', { dialect: 'polyclinic', deniedCodes: [] })),
  hive: () => Promise.resolve(peer('hive', { dialect: 'apollo', deniedCodes: ['UNAUTHORIZED_FIELD_OR_TYPE'] })),
};

const { values } = parseArgs({ options: { target: { type: 'string', default: 'polyclinic' } } });
const load = TARGETS[values.target];
if (!load) throw new Error(`Targets are ${Object.keys(TARGETS).join(', ')}.`);

const results = await runSuite(await load());
const failed = results.filter(({ failures }) => failures.length > 0);
for (const { id, item, title, failures, leaked } of failed) {
  console.log(`${leaked ? 'LEAK' : 'FAIL'} ${id} (${item}): ${title}`);
  for (const failure of failures) console.log(`     ${failure}`);
}
console.log(
  JSON.stringify({
    target: values.target,
    passed: results.length - failed.length,
    failed: failed.length,
    leaked: failed.filter(({ leaked }) => leaked).length,
  }),
);
process.exit(failed.length > 0 ? 1 : 0);
