import { useCallback, useEffect, useState } from 'react';
import {
  AcceptOwnOfferDocument,
  DeclineOwnOfferDocument,
  OwnOfferDocument,
  type OwnOfferFragment,
} from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { ask, asFailure } from './ask.ts';
import { BigButton } from './BigButton.tsx';
import { deadline } from './booking.ts';
import { ChosenTime } from './ChosenTime.tsx';
import { ClinicFrame } from './ClinicFrame.tsx';
import { OfferClock } from './OfferClock.tsx';
import { OfferOutcome } from './OfferOutcome.tsx';
import { Refused } from './Refused.tsx';
import { StepTitle } from './StepTitle.tsx';
import { useAsking } from './useAsking.ts';
import { useSteps } from './useSteps.ts';

/** The second step; at the first the patient is asked. */
const DECLINING = 1;

/** An offer as it was when it was asked for, and until when it is kept by the visitor's own clock. */
interface Known {
  offer: OwnOfferFragment;
  keptUntil: number;
}

/** A time of the waitlist that a link offers. The token stays behind `#`: it is sent to us alone. */
export function OfferPage({ link }: { link: string }) {
  const [known, setKnown] = useState<Known | null>(null);
  const { busy, failure, run } = useAsking();
  const show = useCallback((offer: OwnOfferFragment | null | undefined) => {
    if (offer) setKnown({ offer, keptUntil: deadline(offer.secondsLeft) });
    document.title = t('selfBooking.offer.title');
  }, []);
  const load = useCallback(
    () => run(async () => show((await ask(OwnOfferDocument, { link })).ownOffer)),
    [run, show, link],
  );
  useEffect(() => void load(), [load]);
  if (known) return <Offer link={link} {...known} onOffer={show} onReload={load} />;
  const isGone = failure?.failure.reason === 'LINK_NOT_VALID';
  return (
    <ClinicFrame clinic={null}>
      <p role="status">{busy ? t('selfBooking.loading') : ''}</p>
      {isGone ? (
        <>
          <StepTitle>{t('selfBooking.linkGone')}</StepTitle>
          <p>{t('selfBooking.offer.goneWhy')}</p>
        </>
      ) : (
        <Refused failure={failure}>
          <BigButton look="plain" onClick={() => void load()}>
            {t('selfBooking.retry')}
          </BigButton>
        </Refused>
      )}
    </ClinicFrame>
  );
}

interface OfferProps extends Known {
  link: string;
  onOffer: (offer: OwnOfferFragment | null | undefined) => void;
  onReload: () => Promise<void>;
}

function Offer({ link, offer, keptUntil, onOffer, onReload }: OfferProps) {
  const [step, go] = useSteps(DECLINING);
  const { busy, failure, run } = useAsking();
  const { clinic, visitType } = offer;
  /** Somebody at the clinic, or the clock, may have been quicker: then the page says what became of it. */
  const answer = (work: () => Promise<OwnOfferFragment | null | undefined>) =>
    run(async () => {
      try {
        onOffer(await work());
      } catch (error) {
        if (asFailure(error).failure.reason !== 'OFFER_ENDED') throw error;
        await onReload();
      }
    });
  const accept = () => answer(async () => (await ask(AcceptOwnOfferDocument, { link })).acceptOwnOffer);
  const decline = (keepWaiting: boolean) =>
    answer(async () => (await ask(DeclineOwnOfferDocument, { link, keepWaiting })).declineOwnOffer);
  const time = <ChosenTime {...offer} zone={clinic.timezone} visitType={visitType ?? null} />;
  if (offer.state !== 'OPEN')
    return (
      <ClinicFrame clinic={clinic}>
        <OfferOutcome offer={offer} time={time} />
      </ClinicFrame>
    );
  if (step === DECLINING)
    return (
      <ClinicFrame clinic={clinic}>
        <StepTitle>{t('selfBooking.offer.leaveAsk')}</StepTitle>
        {time}
        <Refused failure={failure} />
        <BigButton busy={busy} onClick={() => void decline(true)}>
          {t('selfBooking.offer.leaveKeep')}
        </BigButton>
        <BigButton look="danger" busy={busy} onClick={() => void decline(false)}>
          {t('selfBooking.offer.leaveOff')}
        </BigButton>
        <BigButton look="plain" onClick={() => history.back()}>
          {t('selfBooking.back')}
        </BigButton>
      </ClinicFrame>
    );
  return (
    <ClinicFrame clinic={clinic}>
      <StepTitle>{t('selfBooking.offer.free')}</StepTitle>
      {time}
      <OfferClock keptUntil={keptUntil} onOver={() => void onReload()} />
      <Refused failure={failure} />
      <div className="grid grid-cols-2 gap-3">
        <BigButton busy={busy} onClick={() => void accept()}>
          {t('selfBooking.offer.accept')}
        </BigButton>
        <BigButton look="plain" onClick={() => go(DECLINING)}>
          {t('selfBooking.offer.decline')}
        </BigButton>
      </div>
      <p className="text-sm text-ink-soft">{t('selfBooking.offer.why')}</p>
    </ClinicFrame>
  );
}
