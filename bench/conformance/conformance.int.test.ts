import { runSuite } from '@polyclinic/access-conformance/runSuite.ts';
import { CASES, REFUSALS } from '@polyclinic/access-conformance/suite.ts';
import { polyclinic } from './polyclinic.ts';

describe('our gateway, over HTTP before stub subgraphs,', () => {
  it('passes every case of the suite, and all of them apply to it', async () => {
    const results = await runSuite(polyclinic);
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(results.filter(({ notApplicable }) => notApplicable !== null)).toEqual([]);
    expect(results).toHaveLength(CASES.length + REFUSALS.length);
  });
});

describe('the suite', () => {
  it('names every case once', () => {
    const ids = [...CASES, ...REFUSALS].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(120);
  });
});
