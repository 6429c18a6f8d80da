import type { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { assertMayBecome, assertReviewable, type ReportStatus, type WrittenStatus } from './diagnosticReport.ts';

const reasonOf = (rule: () => void): unknown => {
  try {
    rule();
    return null;
  } catch (error) {
    return (error as Refusal).extensions['reason'];
  }
};

describe('a report', () => {
  it.each<[ReportStatus, WrittenStatus[]]>([
    ['REGISTERED', ['REGISTERED', 'PRELIMINARY', 'FINAL']],
    ['PRELIMINARY', ['PRELIMINARY', 'FINAL']],
    ['FINAL', ['AMENDED']],
    ['AMENDED', ['AMENDED']],
    ['ENTERED_IN_ERROR', []],
  ])('that is %s becomes one of %j', (status, next) => {
    const all: WrittenStatus[] = ['REGISTERED', 'PRELIMINARY', 'FINAL', 'AMENDED'];
    const refused = all.filter(each => reasonOf(() => assertMayBecome(status, each)) === 'STATUS_NOT_NEXT');
    expect(refused).toEqual(all.filter(each => !next.includes(each)));
  });

  it.each<[ReportStatus, Date | null, string | null]>([
    ['REGISTERED', null, 'NO_RESULTS_YET'],
    ['PRELIMINARY', null, null],
    ['FINAL', null, null],
    ['AMENDED', null, null],
    ['FINAL', new Date(), 'ALREADY_REVIEWED'],
  ])('that is %s, reviewed at %s, is reviewed, or %s', (status, reviewedAt, reason) => {
    expect(reasonOf(() => assertReviewable({ status, reviewedAt }))).toBe(reason);
  });
});
