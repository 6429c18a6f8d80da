import type { ReactNode } from 'react';
import { sentenceOf } from '../../app/graph/sentences.ts';
import type { VisitorFailure } from './ask.ts';
import { waitWords } from './visitTime.ts';

/** Words for visitors where those of the dashboard speak to staff. */
const FOR_VISITORS: Record<string, string> = {
  CLINIC_NOT_FOUND: 'This clinic takes no bookings here at the moment.',
  BUDGET_SPENT: 'That was a lot at once.',
  CHANGED_MEANWHILE: 'The clinic changed this visit meanwhile. Look at it again.',
  NOT_IN_THIS_STATUS: 'This visit can no longer be changed here.',
};

/** Why it did not work, and when it may. */
export function wordsOf({ failure, details }: VisitorFailure): string {
  const said = (failure.reason !== null && FOR_VISITORS[failure.reason]) || sentenceOf(failure);
  const { retryAfterSeconds: wait, triesLeft } = details;
  if (typeof wait === 'number') return `${said} Try again in ${waitWords(wait)}.`;
  if (typeof triesLeft === 'number' && triesLeft > 0)
    return `${said} ${triesLeft === 1 ? 'One try is' : `${triesLeft} tries are`} left.`;
  return said;
}

/** A refusal, read out as soon as it is there. */
export const Refused = ({ failure, children }: { failure: VisitorFailure | null; children?: ReactNode }) => (
  <div role="alert" className="empty:hidden">
    {failure ? (
      <div className="flex flex-col gap-2 rounded-lg border border-danger bg-danger-soft px-4 py-3">
        <p>{wordsOf(failure)}</p>
        {children}
      </div>
    ) : null}
  </div>
);
