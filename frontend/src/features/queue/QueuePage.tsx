import { MonitorUp } from 'lucide-react';
import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { t } from '../../language/t.ts';
import { LiveSign } from '../scheduling/calendar/LiveSign.tsx';
import { useNow } from '../scheduling/calendar/useNow.ts';
import { ReviewCard } from '../results/ReviewCard.tsx';
import { useClinic, useMe } from '../session/SessionContext.tsx';
import { DeskQueues } from './DeskQueues.tsx';
import { MyQueue } from './MyQueue.tsx';
import { TokenSlip } from './TokenSlip.tsx';
import { useQueues } from './useQueues.ts';

/** Who waits today: every doctor's queue for reception, a doctor's own for them. */
export function QueuePage() {
  const { id, slug } = useClinic();
  const { practitioner } = useMe();
  const { queues, loading, failure, retry } = useQueues(id);
  const now = useNow();
  const own = queues?.find(queue => queue.practitioner.id === practitioner?.id) ?? null;
  const [all, setAll] = useState(false);
  const showOwn = own !== null && !all;
  return (
    <>
      <div className="flex flex-col gap-3 print:hidden">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="mr-auto text-lg leading-tight font-semibold tracking-tight sm:text-xl">
            {showOwn ? t('queue.page.mine') : t('queue.page.title')}
          </h1>
          <LiveSign />
          {own ? <Views all={all} onAll={setAll} /> : null}
          <Button asChild variant="outline" size="sm" className="h-9">
            <Link to="/$clinicSlug/board" params={{ clinicSlug: slug }}>
              <MonitorUp aria-hidden="true" /> {t('queue.page.board')}
            </Link>
          </Button>
        </div>
        {failure ? <FailureNote failure={failure} what={t('queue.page.what')} onRetry={retry} /> : null}
        {loading ? <QueueSkeleton /> : null}
        {showOwn ? <ReviewCard /> : null}
        {showOwn ? <MyQueue queue={own} now={now} /> : null}
        {queues && !showOwn ? <DeskQueues queues={queues} now={now} /> : null}
      </div>
      <TokenSlip />
    </>
  );
}

function Views({ all, onAll }: { all: boolean; onAll: (all: boolean) => void }) {
  const tab = (label: string, chosen: boolean, value: boolean) => (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={() => onAll(value)}
      className={classes('h-8 rounded-md px-3 text-sm font-medium', chosen ? 'bg-surface shadow-sm' : 'text-ink-soft')}
    >
      {label}
    </button>
  );
  return (
    <div className="flex rounded-lg bg-sunken p-0.5">
      {tab(t('queue.page.viewMine'), !all, false)}
      {tab(t('clinic.allDoctors'), all, true)}
    </div>
  );
}

const QueueSkeleton = () => (
  <div
    role="status"
    aria-label={t('queue.page.loading')}
    className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-3"
  >
    {[0, 1, 2].map(index => (
      <div key={index} className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4">
        <Skeleton className="h-8 w-1/2" />
        {[0, 1, 2, 3].map(line => (
          <Skeleton key={line} className="h-10" />
        ))}
      </div>
    ))}
  </div>
);
