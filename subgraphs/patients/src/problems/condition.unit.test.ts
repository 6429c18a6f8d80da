import { assertCourse, assertNotActiveTwice } from './condition.ts';

const NOW = new Date('2026-11-21T14:00:00Z');
const course = (clinicalStatus: 'ACTIVE' | 'RESOLVED', onsetOn: string | null, abatedOn: string | null) => () =>
  assertCourse({ clinicalStatus, onsetOn, abatedOn }, NOW);

describe('the course of a problem', () => {
  it.each([
    ['nothing known', 'ACTIVE', null, null],
    ['begun today east of here', 'ACTIVE', '2026-11-22', null],
    ['over the day it began', 'RESOLVED', '2026-11-21', '2026-11-21'],
    ['over, its beginning not known', 'RESOLVED', null, '2020-01-01'],
  ] as const)('may be: %s', (_, status, onsetOn, abatedOn) => {
    expect(course(status, onsetOn, abatedOn)).not.toThrow();
  });

  it.each([
    ['a beginning in the future', 'ACTIVE', '2026-11-23', null, 'DATE_IN_THE_FUTURE'],
    ['an end in the future', 'RESOLVED', null, '2026-11-23', 'DATE_IN_THE_FUTURE'],
    ['an end before its beginning', 'RESOLVED', '2026-02-02', '2026-02-01', 'ENDS_BEFORE_START'],
    ['an end while it is active', 'ACTIVE', '2026-02-02', '2026-02-03', 'STILL_ACTIVE'],
  ] as const)('is not: %s', (_, status, onsetOn, abatedOn, reason) => {
    expect(course(status, onsetOn, abatedOn)).toThrow(reason);
  });
});

describe('a code', () => {
  const active = { code: 'I10', clinicalStatus: 'ACTIVE' as const };
  const resolved = { code: 'I10', clinicalStatus: 'RESOLVED' as const };

  it('is active once, and may have been resolved before', () => {
    expect(() => assertNotActiveTwice([resolved], active)).not.toThrow();
    expect(() => assertNotActiveTwice([active], resolved)).not.toThrow();
    expect(() => assertNotActiveTwice([active], active)).toThrow('ALREADY_LISTED');
  });
});
