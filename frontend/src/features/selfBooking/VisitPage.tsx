import { useCallback, useEffect, useState } from 'react';
import {
  CancelOwnVisitDocument,
  MoveOwnVisitDocument,
  OwnVisitDocument,
  OwnVisitTimesDocument,
  type OwnTimeFragment,
  type OwnVisitFragment,
} from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { ask } from './ask.ts';
import { BigButton } from './BigButton.tsx';
import { ChosenTime } from './ChosenTime.tsx';
import { ClinicFrame } from './ClinicFrame.tsx';
import { Nearest, type Taken } from './Nearest.tsx';
import { Refused } from './Refused.tsx';
import { StepTitle } from './StepTitle.tsx';
import { TimePicker, type Days } from './TimePicker.tsx';
import { useAsking } from './useAsking.ts';
import { useSteps } from './useSteps.ts';
import { VisitActions } from './VisitActions.tsx';
import { clockTime, fullDay } from './visitTime.ts';

const [SHOWN, MOVING, CANCELLING] = [0, 1, 2];

/** The visit of a link. The token stays behind `#` in the address: it is sent to us alone, and in no request's address. */
export function VisitPage({ link }: { link: string }) {
  const [visit, setVisit] = useState<OwnVisitFragment | null>(null);
  const { busy, failure, run } = useAsking();
  const load = useCallback(
    () =>
      run(async () => {
        const { ownVisit } = await ask(OwnVisitDocument, { link });
        setVisit(ownVisit ?? null);
        document.title = t('selfBooking.chosen.label');
      }),
    [run, link],
  );
  useEffect(() => void load(), [load]);
  if (visit) return <OwnVisit link={link} visit={visit} onVisit={setVisit} onReload={load} />;
  const isGone = failure?.failure.reason === 'LINK_NOT_VALID';
  return (
    <ClinicFrame clinic={null}>
      <p role="status">{busy ? t('selfBooking.loading') : ''}</p>
      {isGone ? (
        <>
          <StepTitle>{t('selfBooking.linkGone')}</StepTitle>
          <p>{t('selfBooking.own.goneWhy')}</p>
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

interface OwnVisitProps {
  link: string;
  visit: OwnVisitFragment;
  onVisit: (visit: OwnVisitFragment) => void;
  onReload: () => Promise<void>;
}

function OwnVisit({ link, visit, onVisit, onReload }: OwnVisitProps) {
  const [step, go] = useSteps(CANCELLING);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { busy, failure, run } = useAsking();
  const { clinic, version } = visit;
  const zone = clinic.timezone;

  const find = useCallback(
    async (days: Days): Promise<OwnTimeFragment[]> =>
      (await ask(OwnVisitTimesDocument, { input: { link, ...days } })).ownVisitTimes ?? [],
    [link],
  );
  const move = ({ practitionerId, startsAt }: OwnTimeFragment) =>
    run(async () => {
      const input = { idempotencyKey: crypto.randomUUID(), link, version, practitionerId, startsAt };
      const { moveOwnVisit } = await ask(MoveOwnVisitDocument, { input });
      if (moveOwnVisit?.__typename !== 'OwnVisitMoved') return setTaken(moveOwnVisit ?? null);
      onVisit(moveOwnVisit.visit);
      setTaken(null);
      setDone(t('selfBooking.own.moved'));
      go(SHOWN);
    });
  const cancel = () =>
    run(async () => {
      const { cancelOwnVisit } = await ask(CancelOwnVisitDocument, { input: { link, version } });
      if (cancelOwnVisit) onVisit(cancelOwnVisit);
      setDone(null);
      go(SHOWN);
    });
  const refused = (
    <Refused failure={failure}>
      {failure?.failure.reason === 'CHANGED_MEANWHILE' ? (
        <BigButton look="plain" onClick={() => void onReload()}>
          {t('selfBooking.own.lookAgain')}
        </BigButton>
      ) : null}
    </Refused>
  );
  const time = <ChosenTime {...visit} zone={zone} visitType={visit.visitType ?? null} />;

  if (step === MOVING && visit.isChangeable)
    return (
      <ClinicFrame clinic={clinic}>
        <StepTitle>{t('selfBooking.own.moveTitle')}</StepTitle>
        <p>{t('selfBooking.own.moveWhy')}</p>
        {time}
        <Nearest taken={taken} zone={zone} busy={busy} onChoose={each => void move(each)} />
        {refused}
        <TimePicker {...visit} zone={zone} find={find} busy={busy} onChoose={each => void move(each)} />
        <BigButton look="plain" onClick={() => history.back()}>
          {t('selfBooking.back')}
        </BigButton>
      </ClinicFrame>
    );
  if (step === CANCELLING && visit.isChangeable)
    return (
      <ClinicFrame clinic={clinic}>
        <StepTitle>{t('selfBooking.own.cancelAsk')}</StepTitle>
        {time}
        {refused}
        <BigButton look="danger" busy={busy} onClick={() => void cancel()}>
          {t('selfBooking.own.cancelDo')}
        </BigButton>
        <BigButton look="plain" onClick={() => history.back()}>
          {t('selfBooking.own.keep')}
        </BigButton>
      </ClinicFrame>
    );
  return (
    <ClinicFrame clinic={clinic}>
      <StepTitle>
        {visit.status === 'CANCELLED' ? t('selfBooking.own.cancelled') : t('selfBooking.chosen.label')}
      </StepTitle>
      <p role="status" className={done ? 'rounded-lg bg-primary-soft px-4 py-3 text-primary-deep' : 'sr-only'}>
        {done}
      </p>
      {time}
      {visit.status === 'CANCELLED' ? null : <VisitActions visit={visit} />}
      {visit.isChangeable ? (
        <div className="grid grid-cols-2 gap-3 print:hidden">
          <BigButton onClick={() => go(MOVING)}>{t('selfBooking.own.move')}</BigButton>
          <BigButton look="plain" onClick={() => go(CANCELLING)}>
            {t('selfBooking.own.cancel')}
          </BigButton>
        </div>
      ) : null}
      <Until visit={visit} />
    </ClinicFrame>
  );
}

/** Until when it can be changed here. */
function Until({ visit: { status, isChangeable, changeableUntil, clinic } }: { visit: OwnVisitFragment }) {
  if (status === 'CANCELLED') return null;
  if (!isChangeable) return <p>{t('selfBooking.own.tooLate')}</p>;
  const day = fullDay(changeableUntil, clinic.timezone);
  return (
    <p className="text-sm text-ink-soft">
      {t('selfBooking.own.until', { day, time: clockTime(changeableUntil, clinic.timezone) })}
    </p>
  );
}
