import { Refusal } from '@polyclinic/subgraph/refuse.ts';

export const FILE_STATUSES = ['REQUESTED', 'QUARANTINED', 'CLEAN', 'INFECTED', 'REJECTED', 'EXPIRED'] as const;
export type FileStatus = (typeof FILE_STATUSES)[number];

/** Statuses of files that came: who may read the patient's documents sees that they are there. */
export const ARRIVED = ['QUARANTINED', 'CLEAN', 'INFECTED'] as const satisfies readonly FileStatus[];

/** From which statuses to which. CLEAN alone can be fetched (PAT-22). */
const STEPS = {
  /** It came, and is what was said. */
  RECEIVE: { from: ['REQUESTED'], to: 'QUARANTINED' },
  /** It came, and is not what was said; or it was exchanged before it was scanned. */
  REJECT: { from: ['REQUESTED', 'QUARANTINED'], to: 'REJECTED' },
  /** It never came. */
  EXPIRE: { from: ['REQUESTED'], to: 'EXPIRED' },
  CLEAR: { from: ['QUARANTINED'], to: 'CLEAN' },
  CONDEMN: { from: ['QUARANTINED'], to: 'INFECTED' },
} as const satisfies Record<string, { from: readonly FileStatus[]; to: FileStatus }>;

/** What happens to a file that changes its status. */
export type Step = keyof typeof STEPS;

/**
 * The status a file has afterwards. Pure.
 * @throws Refusal CONFLICT UPLOAD_ENDED, with the status, when this cannot happen to it
 */
export function afterStep<S extends Step>(status: FileStatus, step: S): (typeof STEPS)[S]['to'] {
  const { from, to } = STEPS[step];
  if (!(from as readonly FileStatus[]).includes(status)) throw new Refusal('CONFLICT', 'UPLOAD_ENDED', { status });
  return to;
}
