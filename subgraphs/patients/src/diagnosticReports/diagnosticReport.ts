import { Refusal } from '@polyclinic/subgraph/refuse.ts';

export const WRITTEN_STATUSES = ['REGISTERED', 'PRELIMINARY', 'FINAL', 'AMENDED'] as const;
export type WrittenStatus = (typeof WRITTEN_STATUSES)[number];
/** FHIR's, as far as they are used. */
export type ReportStatus = WrittenStatus | 'ENTERED_IN_ERROR';

/** How a report may go on when it is written anew: what was final is amended, and never less than final again. */
const NEXT: Record<ReportStatus, readonly WrittenStatus[]> = {
  REGISTERED: ['REGISTERED', 'PRELIMINARY', 'FINAL'],
  PRELIMINARY: ['PRELIMINARY', 'FINAL'],
  FINAL: ['AMENDED'],
  AMENDED: ['AMENDED'],
  ENTERED_IN_ERROR: [],
};

/** A report is written anew. Pure. @throws Refusal CONFLICT STATUS_NOT_NEXT */
export function assertMayBecome(status: ReportStatus, next: WrittenStatus): void {
  if (!NEXT[status].includes(next)) throw new Refusal('CONFLICT', 'STATUS_NOT_NEXT');
}

interface Reviewable {
  status: ReportStatus;
  reviewedAt: Date | null;
}

/** Somebody has looked at a report's results. Pure. @throws Refusal CONFLICT NO_RESULTS_YET or ALREADY_REVIEWED */
export function assertReviewable({ status, reviewedAt }: Reviewable): void {
  if (status === 'REGISTERED') throw new Refusal('CONFLICT', 'NO_RESULTS_YET');
  if (reviewedAt !== null) throw new Refusal('CONFLICT', 'ALREADY_REVIEWED');
}
