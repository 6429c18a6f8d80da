import { afterApplied, begun, takenBack, type MergeState, type MergeStatus } from './patientMerge.ts';

const word = (service: string, step: 'MERGED' | 'UNMERGED' = 'MERGED') => ({ service, step, rows: 2 });
const heard = (state: MergeState, ...words: Array<ReturnType<typeof word>>) => words.reduce(afterApplied, state);
const all = (step: 'MERGED' | 'UNMERGED') => ['billing', 'messaging', 'scheduling'].map(name => word(name, step));
const state = (status: MergeStatus): MergeState => ({ status, applied: { patients: 1 } });

describe('a merge', () => {
  it.each<[MergeStatus, 'MERGED' | 'UNMERGED', MergeStatus]>([
    ['MERGING', 'MERGED', 'MERGED'],
    ['MERGING', 'UNMERGED', 'MERGING'],
    ['MERGED', 'MERGED', 'MERGED'],
    ['MERGED', 'UNMERGED', 'MERGED'],
    ['UNMERGING', 'UNMERGED', 'UNMERGED'],
    ['UNMERGING', 'MERGED', 'UNMERGING'],
    ['UNMERGED', 'MERGED', 'UNMERGED'],
    ['UNMERGED', 'UNMERGED', 'UNMERGED'],
  ])('that is %s is, once every service says %s, %s', (from, step, to) => {
    expect(heard(state(from), ...all(step)).status).toBe(to);
  });

  it('is done when the last service says so, in whatever order, however often', () => {
    const some = heard(begun(5), word('messaging'), word('messaging'), word('scheduling'));
    expect(some).toEqual({ status: 'MERGING', applied: { patients: 5, messaging: 2, scheduling: 2 } });
    expect(heard(some, word('billing')).status).toBe('MERGED');
    expect(afterApplied(some, word('messaging'))).toBe(some);
  });

  it('is taken back from the end only, and once', () => {
    expect(takenBack(state('MERGED'), 3)).toEqual({ status: 'UNMERGING', applied: { patients: 3 } });
    expect(() => takenBack(state('MERGING'), 3)).toThrow('MERGE_UNDER_WAY');
    expect(() => takenBack(state('UNMERGING'), 3)).toThrow('MERGE_TAKEN_BACK');
    expect(() => takenBack(state('UNMERGED'), 3)).toThrow('MERGE_TAKEN_BACK');
  });
});
