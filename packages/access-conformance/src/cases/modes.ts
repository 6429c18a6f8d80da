import type { Case, Feature, Step } from '../case.ts';

const P1 = 'patient(id: "p1")';
const one = (needs: Feature, id: string, title: string, step: Step): Case => ({
  id,
  item: 'mode',
  title,
  graph: `clinic-${needs}`,
  needs,
  steps: [step],
});

/** Gateways told to do something else with a denial than to leave it out. */
export const MODE_CASES: readonly Case[] = [
  one('reject', 'reject-denied', 'rejecting, one denied field refuses the operation before anything runs', {
    caller: 'reader',
    operation: `{ hello ${P1} { name phone } }`,
    denied: [['patient', 'phone']],
    asked: [],
    unsaid: ['name-p1', 'hello'],
  }),
  one('reject', 'reject-allowed', 'rejecting, an operation without denied fields is answered', {
    caller: 'reader',
    operation: `{ ${P1} { name } }`,
    data: { patient: { name: 'name-p1' } },
    denied: [],
  }),
  one('reject', 'reject-skipped', 'rejecting, a denied field that is skipped refuses nothing', {
    caller: 'reader',
    operation: `query Q($no: Boolean!) { ${P1} { name phone @skip(if: $no) } }`,
    variables: { no: true },
    data: { patient: { name: 'name-p1' } },
    denied: [],
  }),
  one('reject', 'reject-mutation', 'rejecting, a mutation runs nothing when only its answer is denied in part', {
    caller: 'reader',
    operation: 'mutation { touch(id: "p1") { id phone } }',
    denied: [['touch', 'phone']],
    asked: [],
  }),
  one('dry-run', 'dry-run', 'in a dry run everything answers, denied or not', {
    caller: 'reader',
    operation: `{ hello ${P1} { name phone } }`,
    data: { hello: 'hello', patient: { name: 'name-p1', phone: 'phone-p1' } },
    denied: [],
  }),
  one('dry-run', 'dry-run-mutation', 'in a dry run mutations run', {
    caller: 'reader',
    operation: 'mutation { rename(id: "p1", name: "x") { id } }',
    data: { rename: { id: 'p1' } },
    denied: [],
    asked: ['patients'],
  }),
];
