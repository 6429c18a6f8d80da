import type { ReactNode } from 'react';
import type { OwnOfferFragment, OwnOfferState } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { StepTitle } from './StepTitle.tsx';
import { VisitActions } from './VisitActions.tsx';

type Ended = Exclude<OwnOfferState, 'OPEN'>;

/** Those that need a word more. */
const EXPLAINED = ['CANCELLED', 'EXPIRED', 'WITHDRAWN'] as const satisfies readonly Ended[];

interface OfferOutcomeProps {
  offer: OwnOfferFragment;
  time: ReactNode;
}

/** What became of an offered time, and what happens next. */
export function OfferOutcome({ offer, time }: OfferOutcomeProps) {
  const state = offer.state as Ended;
  const explained = EXPLAINED.find(each => each === state);
  return (
    <>
      <StepTitle>{t(`selfBooking.outcome.${state}`)}</StepTitle>
      {explained ? <p>{t(`selfBooking.outcomeWhy.${explained}`)}</p> : null}
      {time}
      {state === 'ACCEPTED' ? <Booked offer={offer} /> : <Next offer={offer} />}
    </>
  );
}

const Booked = ({ offer }: { offer: OwnOfferFragment }) => (
  <>
    <p>{t('selfBooking.offer.byMail')}</p>
    <VisitActions visit={offer} />
    {offer.visitLink ? (
      <a
        className="inline-flex min-h-12 items-center justify-center font-medium text-primary-deep underline print:hidden"
        href={`/visit#${offer.visitLink}`}
      >
        {t('selfBooking.moveOrCancel')}
      </a>
    ) : (
      <p>{t('selfBooking.callIfNot')}</p>
    )}
  </>
);

const Next = ({ offer: { state, isWaiting } }: { offer: OwnOfferFragment }) => {
  if (state === 'CANCELLED') return <p>{t('selfBooking.offer.callOther')}</p>;
  return <p>{isWaiting ? t('selfBooking.offer.waiting') : t('selfBooking.offer.notWaiting')}</p>;
};
