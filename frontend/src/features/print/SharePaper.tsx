import { useMutation } from '@apollo/client/react';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import type { Failure } from '../../app/graph/failure.ts';
import { formatMoment } from '../../app/time/zone.ts';
import type { SharePaperInput } from '../../graphql/graphql.ts';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import { language as spoken, t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { CopyLink } from './CopyLink.tsx';
import { PAPER } from './paperLanguage.ts';
import { paperShares, sharePrescription, shareVisit, type PaperShare } from './sharing.ts';

const DAYS = [1, 7, 30] as const;
const refetchQueries = [paperShares];

/** Shares a signed prescription by a link, and sends it on request. */
export function SharePrescription({ id }: { id: string }) {
  const [run, { loading }] = useMutation(sharePrescription, { refetchQueries });
  return (
    <SharePaper
      paperId={id}
      title={t('print.share.prescription')}
      busy={loading}
      share={input => outcomeOf(run({ variables: { input } }), data => data.sharePrescription)}
    />
  );
}

/** Shares a signed visit: the same way. */
export function ShareVisit({ id }: { id: string }) {
  const [run, { loading }] = useMutation(shareVisit, { refetchQueries });
  return (
    <SharePaper
      paperId={id}
      title={t('print.share.visit')}
      busy={loading}
      share={input => outcomeOf(run({ variables: { input } }), data => data.shareVisit)}
    />
  );
}

interface SharePaperProps {
  paperId: string;
  title: string;
  busy: boolean;
  share: (input: SharePaperInput) => Promise<Outcome<PaperShare>>;
}

function SharePaper(props: SharePaperProps) {
  const [open, setOpen] = useState(false);
  if (!useCan()('paper:share')) return null;
  return (
    <>
      <Button variant="outline" size="sm" className="print:hidden" onClick={() => setOpen(true)}>
        <Share2 aria-hidden="true" /> {props.title}
      </Button>
      {open ? <ShareDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ShareDialog({ paperId, title, busy, share, onClose }: SharePaperProps & { onClose: () => void }) {
  const { timezone } = useClinic();
  const [key] = useState(() => crypto.randomUUID());
  const [language, setLanguage] = useState<Language>(spoken());
  const [days, setDays] = useState<number>(7);
  const [send, setSend] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [shared, setShared] = useState<PaperShare | null>(null);
  const confirm = async () => {
    // What was asked for is part of the key: another try with another answer is another link.
    const idempotencyKey = [key, language, days, send].join(' ');
    const outcome = await share({ idempotencyKey, paperId, language: PAPER[language], days, send });
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok) setShared(outcome.value);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={t('print.share.why')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {shared ? t('ui.close') : t('ui.cancel')}
          </Button>
          {shared ? null : (
            <Button busy={busy} onClick={() => void confirm()}>
              {send ? t('print.share.send') : t('print.share.make')}
            </Button>
          )}
        </>
      }
    >
      {shared ? (
        <div className="flex flex-col items-start gap-3" role="status">
          <p>
            {send ? t('print.share.sent') : t('print.share.made')}{' '}
            {t('print.share.until', { time: formatMoment(shared.expiresAt, timezone) })}
          </p>
          {shared.link ? <CopyLink link={shared.link} /> : null}
        </div>
      ) : (
        <div className="flex flex-col gap-4">
          <Field label={t('print.language')}>
            {control => (
              <Select
                control={control}
                value={language}
                onChange={value => setLanguage(value as Language)}
                options={(Object.keys(LANGUAGES) as Language[]).map(value => ({ value, label: LANGUAGES[value] }))}
              />
            )}
          </Field>
          <Field label={t('print.share.good')}>
            {control => (
              <Select
                control={control}
                value={String(days)}
                onChange={value => setDays(Number(value))}
                options={DAYS.map(count => ({ value: String(count), label: t('print.share.days', { count }) }))}
              />
            )}
          </Field>
          <Switch
            label={t('print.share.byMail')}
            hint={t('print.share.byMailHint')}
            checked={send}
            onChange={setSend}
          />
          {failure ? <FailureNote failure={failure} what={title} /> : null}
        </div>
      )}
    </Dialog>
  );
}
