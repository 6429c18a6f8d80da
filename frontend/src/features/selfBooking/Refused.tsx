import type { ReactNode } from 'react';
import { sentenceOf } from '../../app/graph/sentences.ts';
import type { English } from '../../language/en/english.ts';
import { t } from '../../language/t.ts';
import type { VisitorFailure } from './ask.ts';
import { waitWords } from './visitTime.ts';

/** Words for visitors where those of the dashboard speak to staff. */
type ForVisitors = keyof English['selfBooking']['refusal'];

const isForVisitors = (reason: string): reason is ForVisitors => t.has(`selfBooking.refusal.${reason as ForVisitors}`);

/** Why it did not work, and when it may. */
export function wordsOf({ failure, details }: VisitorFailure): string {
  const { reason } = failure;
  const said = reason !== null && isForVisitors(reason) ? t(`selfBooking.refusal.${reason}`) : sentenceOf(failure);
  const { retryAfterSeconds: wait, triesLeft } = details;
  if (typeof wait === 'number') return t('selfBooking.refused.retryIn', { said, wait: waitWords(wait) });
  if (typeof triesLeft === 'number' && triesLeft > 0)
    return t('selfBooking.refused.triesLeft', { said, count: triesLeft });
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
