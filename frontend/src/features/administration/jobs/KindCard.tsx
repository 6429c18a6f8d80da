import { RotateCw } from 'lucide-react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { formatMoment } from '../../../app/time/zone.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useCan } from '../../session/SessionContext.tsx';
import { useOwnZone } from '../../session/useOwnZone.ts';
import { bodyCell, ColumnHeads, rowLook, tableFrame } from '../PageHead.tsx';
import { useCommand } from '../useCommand.ts';
import type { FailedJob } from './jobQueries.ts';
import { kindWords, reasonWords } from './jobWords.ts';
import { useRetryJob, useRetryJobs } from './useJobs.ts';

interface KindCardProps {
  kind: string;
  jobs: readonly FailedJob[];
  /** Whether these are all there are. */
  isWhole: boolean;
  onDiscard: (job: FailedJob) => void;
}

/** Failed work of one kind: why it matters, each with its reason, and all of it tried again at once. */
export function KindCard({ kind, jobs, isWhole, onDiscard }: KindCardProps) {
  const zone = useOwnZone();
  const mayManage = useCan()('job:manage');
  const { title, means } = kindWords(kind);
  return (
    <section className={tableFrame} aria-label={title}>
      <div className="flex flex-wrap items-start justify-between gap-3 px-4 pt-3">
        <div className="min-w-0 flex-1 basis-64">
          <h2 className="flex items-center gap-2 font-semibold">
            {title} <Badge tone="danger">{isWhole ? jobs.length : t('jobs.atLeast', { count: jobs.length })}</Badge>
          </h2>
          <p className="mt-0.5 text-sm text-ink-soft">{means}</p>
        </div>
        {mayManage ? <RetryAll kind={kind} /> : null}
      </div>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-2 pb-1 text-left text-xs text-ink-faint">{t('keys.timesIn', { zone })}</caption>
        <ColumnHeads heads={[t('jobs.reasonHead'), t('jobs.whenHead'), t('jobs.aboutHead')]} />
        <tbody className="divide-y divide-line border-t border-line">
          {jobs.map(job => (
            <JobRow key={job.id} job={job} zone={zone} onDiscard={mayManage ? () => onDiscard(job) : null} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RetryAll({ kind }: { kind: string }) {
  const { run, busy, failure } = useCommand(useRetryJobs());
  const { title } = kindWords(kind);
  const retryAll = async () => {
    const count = await run(kind);
    if (count !== null) reportSuccess(t('jobs.retriedAll', { count, kind: title }));
  };
  return (
    <div className="flex flex-col items-end gap-2">
      <Button
        variant="soft"
        size="sm"
        busy={busy}
        aria-label={t('jobs.retryAllOf', { kind: title })}
        onClick={() => void retryAll()}
      >
        <RotateCw aria-hidden="true" /> {t('jobs.retryAll')}
      </Button>
      {failure ? <FailureNote failure={failure} what={t('jobs.notRetried')} /> : null}
    </div>
  );
}

const cell = `${bodyCell} max-md:block max-md:py-1 max-md:first:pt-3 max-md:last:pb-3`;

interface JobRowProps {
  job: FailedJob;
  zone: string;
  /** Null where it may not be. */
  onDiscard: (() => void) | null;
}

function JobRow({ job, zone, onDiscard }: JobRowProps) {
  const { attempts, failure: code, enqueuedAt, failedAt, subjectId } = job;
  return (
    <tr className={`${rowLook} max-md:block`}>
      <th scope="row" className={`${cell} font-normal`}>
        <span className="block font-medium">{reasonWords(code)}</span>
        <span className="block text-xs text-ink-faint">{t('jobs.attempts', { count: attempts })}</span>
      </th>
      <td className={cell}>
        <span className="block">{t('jobs.failedAt', { time: formatMoment(failedAt, zone) })}</span>
        <span className="block text-xs text-ink-faint">
          {t('jobs.enqueuedAt', { time: formatMoment(enqueuedAt, zone) })}
        </span>
      </td>
      <td className={cell}>
        <code className="text-xs break-all text-ink-soft">{subjectId}</code>
      </td>
      <td className={cell}>{onDiscard ? <JobButtons job={job} onDiscard={onDiscard} /> : null}</td>
    </tr>
  );
}

function JobButtons({ job, onDiscard }: { job: FailedJob; onDiscard: () => void }) {
  const { run, busy, failure } = useCommand(useRetryJob());
  const { subjectId } = job;
  const retry = async () => {
    if (await run(job)) reportSuccess(t('jobs.retried'));
  };
  return (
    <>
      <span className="flex gap-2 md:justify-end">
        <Button
          variant="outline"
          size="sm"
          busy={busy}
          aria-label={t('jobs.retryOf', { id: subjectId })}
          onClick={() => void retry()}
        >
          {t('jobs.retry')}
        </Button>
        <Button
          variant="outline"
          size="sm"
          className="text-danger"
          aria-label={t('jobs.discardOf', { id: subjectId })}
          onClick={onDiscard}
        >
          {t('jobs.discard')}
        </Button>
      </span>
      {failure ? <FailureNote failure={failure} what={t('jobs.notRetried')} /> : null}
    </>
  );
}
