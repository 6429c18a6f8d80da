import { CircleCheckBig } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { t } from '../../../language/t.ts';
import { PageHead, TableSkeleton, tableFrame } from '../PageHead.tsx';
import { DiscardJobDialog } from './DiscardJobDialog.tsx';
import type { FailedJob } from './jobQueries.ts';
import { KindCard } from './KindCard.tsx';
import { useFailedJobs } from './useJobs.ts';

/** What the house owed itself and could not do: tried again, or given up. */
export function JobsPage() {
  return (
    <>
      <PageHead title={t('administration.pages.jobs')} text={t('jobs.why')} />
      <Jobs />
    </>
  );
}

function Jobs() {
  const { jobs, hasMore, loading, failure, more, retry } = useFailedJobs();
  const [discarding, setDiscarding] = useState<FailedJob | null>(null);
  if (!jobs && loading) return <TableSkeleton label={t('jobs.loading')} />;
  if (!jobs) return failure ? <FailureNote failure={failure} what={t('jobs.what')} onRetry={retry} /> : null;
  if (jobs.length === 0)
    return (
      <div className={tableFrame}>
        <EmptyState icon={<CircleCheckBig />} title={t('jobs.none')} text={t('jobs.noneWhy')} />
      </div>
    );
  const byKind = Map.groupBy(jobs, ({ kind }) => kind);
  return (
    <div className="flex flex-col gap-4">
      {[...byKind].map(([kind, ofKind]) => (
        <KindCard key={kind} kind={kind} jobs={ofKind} isWhole={!hasMore} onDiscard={setDiscarding} />
      ))}
      {hasMore ? (
        <Button variant="outline" className="self-center" busy={loading} onClick={() => void more()}>
          {t('jobs.more')}
        </Button>
      ) : null}
      {discarding ? <DiscardJobDialog job={discarding} onClose={() => setDiscarding(null)} /> : null}
    </div>
  );
}
