import { useQuery } from '@apollo/client/react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { failureAt } from '../../app/graph/failure.ts';
import { formatTime } from '../../app/time/zone.ts';
import type { QueueLogQuery } from '../../graphql/graphql.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { t } from '../../language/t.ts';
import { doctorName } from '../patients/names.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { queueLogQuery } from './queueQueries.ts';

type Entry = NonNullable<NonNullable<QueueLogQuery['queues']>[number]['log']>[number];

interface QueueLogProps {
  practitioner: { id: string; name: string | null };
  onClose: () => void;
}

/** What was done in a queue today, the latest first. */
export function QueueLog({ practitioner, onClose }: QueueLogProps) {
  const { id: clinicId } = useClinic();
  const { data, error, loading } = useQuery(queueLogQuery, {
    variables: { clinicId, practitionerId: practitioner.id },
    fetchPolicy: 'network-only',
  });
  const queue = data?.queues?.[0];
  const failure = loading ? null : failureAt(error, ['queues']);
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('queue.log.title')}
      readOnly
      description={doctorName(practitioner)}
    >
      {loading && !queue ? <SkeletonLines /> : null}
      {failure ? <FailureNote failure={failure} what={t('queue.log.what')} /> : null}
      {queue?.log?.length === 0 ? <p className="text-sm text-ink-faint">{t('queue.log.none')}</p> : null}
      <ol className="divide-y divide-line">
        {queue?.log?.map(entry => (
          <li key={entry.id} className="flex gap-3 py-2 text-sm">
            <span className="w-18 shrink-0 whitespace-nowrap text-ink-faint tabular-nums">
              {formatTime(entry.changedAt, queue.timezone)}
            </span>
            <span className="min-w-0 flex-1">{sentenceFor(entry)}</span>
            <span className="shrink-0 text-ink-faint">{entry.changedBy?.name ?? ''}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function sentenceFor({ action, token, reason, fromPlace, toPlace, minutes }: Entry): string {
  const did = t(`queue.did.${action}`);
  let what = token === null ? did : t('queue.log.token', { token, did });
  if (fromPlace !== null && toPlace !== null) what = t('queue.log.places', { what, from: fromPlace, to: toPlace });
  if (minutes !== null) what = t('queue.log.late', { what, minutes });
  return reason ? t('queue.log.because', { what, reason: t(`queue.reason.${reason}`) }) : what;
}
