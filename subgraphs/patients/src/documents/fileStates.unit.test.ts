import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { afterStep, FILE_STATUSES, type FileStatus, type Step } from './fileStates.ts';

/** Every pair that is not here is refused. */
const ALLOWED: Array<[Step, FileStatus, FileStatus]> = [
  ['RECEIVE', 'REQUESTED', 'QUARANTINED'],
  ['REJECT', 'REQUESTED', 'REJECTED'],
  ['REJECT', 'QUARANTINED', 'REJECTED'],
  ['EXPIRE', 'REQUESTED', 'EXPIRED'],
  ['CLEAR', 'QUARANTINED', 'CLEAN'],
  ['CONDEMN', 'QUARANTINED', 'INFECTED'],
];
const STEPS = [...new Set(ALLOWED.map(([step]) => step))];

function refusalOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.extensions : error;
  }
}

describe('the states of a file', () => {
  it.each(ALLOWED)('%s takes %s to %s', (step, from, to) => {
    expect(afterStep(from, step)).toBe(to);
  });

  it('refuse every other step and say the status', () => {
    for (const step of STEPS)
      for (const status of FILE_STATUSES)
        if (!ALLOWED.some(([other, from]) => other === step && from === status))
          expect(refusalOf(() => afterStep(status, step))).toEqual({
            code: 'CONFLICT',
            reason: 'UPLOAD_ENDED',
            status,
          });
  });

  it('let nothing be fetched that was not scanned, and nothing out of the end', () => {
    expect(ALLOWED.filter(([, , to]) => to === 'CLEAN').map(([, from]) => from)).toEqual(['QUARANTINED']);
    const ends: FileStatus[] = ['CLEAN', 'INFECTED', 'REJECTED', 'EXPIRED'];
    expect(ALLOWED.filter(([, from]) => ends.includes(from))).toEqual([]);
  });
});
