import '@polyclinic/gateway/telemetryOff.ts';
import { parseArgs } from 'node:util';
import { compareWithCensor } from './property.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20261126' } },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
/** Cases between two lines of progress; their worlds are forgotten. */
const PIECE = 10_000;

console.log(`${cases} cases from seed ${seed}`);
const total = { cases: 0, worlds: 0, denied: 0, mutations: 0, mismatches: 0 };
const begun = Date.now();
while (total.cases < cases) {
  const piece = await compareWithCensor(seed + total.worlds, Math.min(PIECE, cases - total.cases));
  total.cases += piece.cases;
  total.worlds += piece.worlds;
  total.denied += piece.denied;
  total.mutations += piece.mutations;
  total.mismatches += piece.mismatches.length;
  for (const mismatch of piece.mismatches.slice(0, 3)) console.log(JSON.stringify(mismatch, null, 2));
  console.log(`${total.cases} cases, ${total.mismatches} mismatches`);
}
console.log(JSON.stringify({ ...total, seed, seconds: Math.round((Date.now() - begun) / 1_000) }));
process.exit(total.mismatches > 0 ? 1 : 0);
