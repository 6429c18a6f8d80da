import { type SubmitEvent, useCallback, useEffect, useState } from 'react';
import { OpenSharedPaperDocument, SharedPaperDocument, type SharedPaperQuery } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { ask, asFailure } from './ask.ts';
import { BigButton } from './BigButton.tsx';
import { ClinicFrame } from './ClinicFrame.tsx';
import { Refused } from './Refused.tsx';
import { StepTitle } from './StepTitle.tsx';
import { TextField } from './TextField.tsx';
import { useAsking } from './useAsking.ts';
import { todayHere } from './visitTime.ts';
import { isWrongBirthDate } from './wrongPerson.ts';

type SharedPaper = NonNullable<SharedPaperQuery['sharedPaper']>;

/** A paper behind a link. The token stays behind `#`: it is sent to us alone. */
export function PaperPage({ link }: { link: string }) {
  const [paper, setPaper] = useState<SharedPaper | null>(null);
  const { busy, failure, run } = useAsking();
  const load = useCallback(
    () =>
      run(async () => {
        setPaper((await ask(SharedPaperDocument, { link })).sharedPaper ?? null);
        document.title = t('selfBooking.paper.title');
      }),
    [run, link],
  );
  useEffect(() => void load(), [load]);
  if (paper && !paper.isLocked) return <Paper link={link} paper={paper} onLocked={load} />;
  const isGone = paper !== null || failure?.failure.reason === 'LINK_NOT_VALID';
  return (
    <ClinicFrame clinic={paper}>
      <p role="status">{busy ? t('selfBooking.loading') : ''}</p>
      {isGone ? (
        <>
          <StepTitle>{t('selfBooking.linkGone')}</StepTitle>
          <p>{paper ? t('selfBooking.paper.locked') : t('selfBooking.paper.goneWhy')}</p>
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

interface PaperProps {
  link: string;
  paper: SharedPaper;
  onLocked: () => Promise<void>;
}

function Paper({ link, paper, onLocked }: PaperProps) {
  const [birthDate, setBirthDate] = useState('');
  const [shown, setShown] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  const { busy, failure, run } = useAsking();
  const isWrong = isWrongBirthDate(birthDate, todayHere());
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setShown(true);
    if (!isWrong) void open();
  };
  const open = () =>
    run(async () => {
      try {
        const { openSharedPaper } = await ask(OpenSharedPaperDocument, { link, birthDate });
        setUrl(openSharedPaper?.url ?? null);
      } catch (error) {
        if (asFailure(error).failure.reason !== 'LINK_LOCKED') throw error;
        await onLocked();
      }
    });
  if (url)
    return (
      <ClinicFrame clinic={paper}>
        <StepTitle>{t('selfBooking.paper.ready')}</StepTitle>
        <p>{t('selfBooking.paper.minute')}</p>
        <a
          className="inline-flex min-h-12 items-center justify-center rounded-lg bg-primary px-5 py-2 font-medium text-on-primary hover:bg-primary-deep"
          href={url}
          target="_blank"
          rel="noreferrer"
        >
          {t('selfBooking.paper.open')}
        </a>
        <BigButton look="plain" busy={busy} onClick={() => void open()}>
          {t('selfBooking.paper.again')}
        </BigButton>
        <Refused failure={failure} />
      </ClinicFrame>
    );
  return (
    <ClinicFrame clinic={paper}>
      <StepTitle>{t('selfBooking.paper.title')}</StepTitle>
      <p>{t('selfBooking.paper.why')}</p>
      <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
        <TextField
          label={t('selfBooking.paper.birthDate')}
          type="date"
          name="birthDate"
          value={birthDate}
          required
          error={shown && isWrong ? t('selfBooking.person.birthDateWrong') : undefined}
          onChange={event => setBirthDate(event.target.value)}
        />
        <Refused failure={failure} />
        <BigButton type="submit" busy={busy}>
          {t('selfBooking.paper.show')}
        </BigButton>
      </form>
    </ClinicFrame>
  );
}
