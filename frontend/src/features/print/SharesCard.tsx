import { useMutation, useQuery } from '@apollo/client/react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { outcomeOf } from '../../app/graph/command.ts';
import { failureOf, UNAVAILABLE } from '../../app/graph/failure.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { CopyLink } from './CopyLink.tsx';
import { endPaperShare, paperShares, type PaperShare } from './sharing.ts';

const TONES: Record<PaperShare['state'], Tone> = {
  OPEN: 'primary',
  LOCKED: 'danger',
  ENDED: 'neutral',
  EXPIRED: 'neutral',
};

/** Which papers of the patient links open, and how often they were opened (PAT-18). */
export function SharesCard({ patientId }: { patientId: string }) {
  const { data, loading, error, refetch } = useQuery(paperShares, { variables: { patientId } });
  const shares = data?.patient?.paperShares;
  const title = t('print.share.title');
  return (
    <Card title={title}>
      {shares ? (
        <ul className="divide-y divide-line">
          {shares.map(share => (
            <ShareLine key={share.id} share={share} />
          ))}
          {shares.length === 0 ? <li className="text-sm text-ink-faint">{t('print.share.none')}</li> : null}
        </ul>
      ) : null}
      {!shares && loading ? <SkeletonLines /> : null}
      {!shares && !loading ? (
        <FailureNote failure={failureOf(error) ?? UNAVAILABLE} what={title} onRetry={() => void refetch()} />
      ) : null}
    </Card>
  );
}

function ShareLine({ share }: { share: PaperShare }) {
  const { timezone } = useClinic();
  const { state, kind, link, opened, lastOpenedAt, expiresAt, recordedBy, recordedAt } = share;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2.5 text-sm">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-1.5 font-medium">
          {t(`print.share.kind.${kind}`)} <Badge tone={TONES[state]}>{t(`print.share.state.${state}`)}</Badge>
        </p>
        <p className="mt-0.5 text-xs text-ink-faint">
          {t('print.share.by', { name: recordedBy?.name ?? '', time: formatMoment(recordedAt, timezone) })}
          {' · '}
          {t('print.share.until', { time: formatMoment(expiresAt, timezone) })}
        </p>
        <p className="text-xs text-ink-faint">
          {lastOpenedAt
            ? t('print.share.opened', { count: opened, time: formatMoment(lastOpenedAt, timezone) })
            : t('print.share.neverOpened')}
        </p>
      </div>
      {link ? <CopyLink link={link} /> : null}
      {state === 'OPEN' || state === 'LOCKED' ? <EndShare share={share} /> : null}
    </li>
  );
}

function EndShare({ share: { id, version } }: { share: PaperShare }) {
  const [run, { loading }] = useMutation(endPaperShare);
  const end = async () => {
    const outcome = await outcomeOf(run({ variables: { id, version } }), data => data.endPaperShare);
    if (outcome.ok) reportSuccess(t('print.share.ended'));
    else reportFailure(t('print.share.notEnded'), sentenceOf(outcome.failure));
  };
  return (
    <Button variant="ghost" size="sm" busy={loading} onClick={() => void end()}>
      {t('print.share.end')}
    </Button>
  );
}
