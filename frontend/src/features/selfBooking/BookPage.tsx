import { useCallback, useEffect, useState } from 'react';
import { SelfBookingClinicDocument, SelfBookingTimesDocument, type OwnTimeFragment } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { ask, type VisitorFailure } from './ask.ts';
import { BigButton } from './BigButton.tsx';
import { BookedStep } from './BookedStep.tsx';
import { doctorName, typeName, type Clinic, type Slugs } from './booking.ts';
import { ChosenTime } from './ChosenTime.tsx';
import { ClinicFrame } from './ClinicFrame.tsx';
import { CodeStep } from './CodeStep.tsx';
import { HoldClock } from './HoldClock.tsx';
import { Nearest } from './Nearest.tsx';
import { PersonStep } from './PersonStep.tsx';
import { Refused } from './Refused.tsx';
import { StepList, STEPS } from './StepList.tsx';
import { StepTitle } from './StepTitle.tsx';
import { TimePicker, type Days } from './TimePicker.tsx';
import { useAsking } from './useAsking.ts';
import { useBooking } from './useBooking.ts';
import { useSteps } from './useSteps.ts';
import { VisitStep } from './VisitStep.tsx';

const [VISIT, TIME, PERSON, CODE] = [0, 1, 2, 3];

/** A clinic's booking page: what for, when, who, and a code from one's mail. */
export function BookPage({ slugs }: { slugs: Slugs }) {
  const [clinic, setClinic] = useState<Clinic | null>(null);
  const { failure, busy, run } = useAsking();
  const load = useCallback(
    () =>
      run(async () => {
        const { selfBookingClinic } = await ask(SelfBookingClinicDocument, slugs);
        setClinic(selfBookingClinic ?? null);
        if (selfBookingClinic) document.title = t('selfBooking.visit.titleAt', { clinic: selfBookingClinic.face.name });
      }),
    [run, slugs],
  );
  useEffect(() => void load(), [load]);
  if (clinic) return <Booking slugs={slugs} clinic={clinic} />;
  return (
    <ClinicFrame clinic={null}>
      <p role="status">{busy ? t('selfBooking.loading') : ''}</p>
      {failure ? <NotOpen failure={failure} onTryAgain={() => void load()} /> : null}
    </ClinicFrame>
  );
}

function NotOpen({ failure, onTryAgain }: { failure: VisitorFailure; onTryAgain: () => void }) {
  const isMissing = failure.failure.reason === 'CLINIC_NOT_FOUND';
  return (
    <>
      <StepTitle>{isMissing ? t('selfBooking.noPage') : t('selfBooking.notLoaded')}</StepTitle>
      {isMissing ? (
        <p>{t('selfBooking.noPageWhy')}</p>
      ) : (
        <Refused failure={failure}>
          <BigButton look="plain" onClick={onTryAgain}>
            {t('selfBooking.retry')}
          </BigButton>
        </Refused>
      )}
    </>
  );
}

function Booking({ slugs, clinic }: { slugs: Slugs; clinic: Clinic }) {
  const [step, go] = useSteps(STEPS.length - 1);
  const booking = useBooking(slugs);
  const { wish, kept, taken, person, choices, booked } = booking;
  const { busy, failure, run } = useAsking();
  const zone = clinic.face.timezone;

  const find = useCallback(
    async (days: Days): Promise<OwnTimeFragment[]> => {
      const input = { ...slugs, practitionerId: wish.doctorId, visitTypeId: wish.visitTypeId, ...days };
      return (await ask(SelfBookingTimesDocument, { input })).selfBookingTimes ?? [];
    },
    [slugs, wish],
  );
  const choose = (time: OwnTimeFragment) =>
    run(async () => {
      if (await booking.keep(time)) go(PERSON);
      else if (step !== TIME) go(TIME);
    });
  const beginAnew = () => {
    booking.giveBack();
    go(TIME);
  };
  const sendCode = (next: () => void) =>
    run(async () => {
      await booking.sendCode();
      next();
    });
  const book = (code: string, patient: string | null) =>
    run(async () => {
      if ((await booking.book(code, patient)) === 'taken') go(TIME);
    });

  if (booked)
    return (
      <ClinicFrame clinic={clinic.face}>
        <BookedStep {...booked} email={person.email.trim()} />
      </ClinicFrame>
    );
  // Forward in the browser's history leads nowhere without a time.
  const at = step > TIME && !kept ? TIME : step;
  return (
    <ClinicFrame clinic={clinic.face}>
      <StepList step={at} />
      {at === VISIT ? <VisitStep clinic={clinic} wish={wish} onWish={booking.setWish} onNext={beginAnew} /> : null}
      {at === TIME ? (
        <>
          <StepTitle>{t('selfBooking.time.when')}</StepTitle>
          <Nearest taken={taken} zone={zone} busy={busy} onChoose={time => void choose(time)} />
          <Refused failure={failure} />
          <TimePicker {...clinic} zone={zone} find={find} busy={busy} onChoose={time => void choose(time)} />
        </>
      ) : null}
      {at >= PERSON && kept ? (
        <>
          <HoldClock keptUntil={kept.keptUntil} onChooseAgain={() => go(TIME)} />
          <ChosenTime
            {...kept}
            zone={zone}
            doctor={doctorName(clinic, kept.practitionerId)}
            visitType={typeName(clinic, wish.visitTypeId)}
          />
        </>
      ) : null}
      {at === PERSON ? (
        <PersonStep
          person={person}
          onPerson={booking.setPerson}
          busy={busy}
          failure={failure}
          onNext={() => void sendCode(() => go(CODE))}
        />
      ) : null}
      {at === CODE ? (
        <CodeStep
          person={person}
          codesLeft={booking.codesLeft}
          choices={choices}
          busy={busy}
          failure={failure}
          onCode={(code, patient) => void book(code, patient)}
          onSendAgain={() => void sendCode(() => undefined)}
        />
      ) : null}
      {at > VISIT ? (
        <BigButton look="plain" className="print:hidden" onClick={() => history.back()}>
          {t('selfBooking.back')}
        </BigButton>
      ) : null}
    </ClinicFrame>
  );
}
