import type { ReactNode } from 'react';
import type { OwnOfferFragment, OwnOfferState } from '../../graphql/graphql.ts';
import { StepTitle } from './StepTitle.tsx';
import { VisitActions } from './VisitActions.tsx';

type Ended = Exclude<OwnOfferState, 'OPEN'>;

const TITLES: Record<Ended, string> = {
  ACCEPTED: 'Your visit is booked',
  CANCELLED: 'This visit was cancelled',
  DECLINED: 'You left this time to the next',
  EXPIRED: 'This offer has expired',
  WITHDRAWN: 'The clinic has taken this offer back',
};

const WHY: Partial<Record<Ended, string>> = {
  CANCELLED: 'It had been booked, and was cancelled since.',
  EXPIRED: 'Nobody answered in time, so the time goes to the next. Nothing is booked for you.',
  WITHDRAWN: 'The time is no longer free. Nothing is booked for you.',
};

interface OfferOutcomeProps {
  offer: OwnOfferFragment;
  time: ReactNode;
}

/** What became of an offered time, and what happens next. */
export function OfferOutcome({ offer, time }: OfferOutcomeProps) {
  const state = offer.state as Ended;
  return (
    <>
      <StepTitle>{TITLES[state]}</StepTitle>
      {WHY[state] ? <p>{WHY[state]}</p> : null}
      {time}
      {state === 'ACCEPTED' ? <Booked offer={offer} /> : <Next offer={offer} />}
    </>
  );
}

const Booked = ({ offer }: { offer: OwnOfferFragment }) => (
  <>
    <p>A confirmation comes by e-mail.</p>
    <VisitActions visit={offer} />
    {offer.visitLink ? (
      <a
        className="inline-flex min-h-12 items-center justify-center font-medium text-primary-deep underline print:hidden"
        href={`/visit#${offer.visitLink}`}
      >
        Move or cancel
      </a>
    ) : (
      <p>Call the clinic if you cannot come.</p>
    )}
  </>
);

const Next = ({ offer: { state, isWaiting } }: { offer: OwnOfferFragment }) => {
  if (state === 'CANCELLED') return <p>Call the clinic if you would like another time.</p>;
  return (
    <p>
      {isWaiting
        ? 'You are still on the waitlist. When another time is free, the clinic writes to you again.'
        : 'You are no longer on the waitlist. Call the clinic if you would like another time.'}
    </p>
  );
};
