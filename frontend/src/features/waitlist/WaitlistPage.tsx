import { Hourglass, Plus } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { useOpening } from '../../app/openings.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { MoreRows } from '../../ui/table/MoreRows.tsx';
import { TableTools } from '../../ui/table/TableTools.tsx';
import { WHOLE_TABLE } from '../../ui/table/column.ts';
import { PageHead, TableSkeleton } from '../administration/PageHead.tsx';
import { usePractitioners } from '../scheduling/booking/useFreeTimes.ts';
import { LiveSign } from '../scheduling/calendar/LiveSign.tsx';
import { useNow } from '../scheduling/calendar/useNow.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { AddDialog } from './AddDialog.tsx';
import { EntryActions } from './EntryActions.tsx';
import { useWaitlist, useWaitlistCommands } from './useWaitlist.ts';
import { WaitlistFilters } from './WaitlistFilters.tsx';
import { waitlistColumns } from './waitlistColumns.tsx';
import { IN_LINE, filterEntries, filtersOf, wantedBy } from './waitlistWanted.ts';

/** Who waits for a time, in the order in which free times are offered. */
export function WaitlistPage() {
  const { id: clinicId, timezone } = useClinic();
  const may = useCan()('waitlist:manage');
  const [wanted, setWanted] = useState(IN_LINE);
  const [view, setView] = useState(WHOLE_TABLE);
  const [adding, setAdding] = useOpening('waitlistEntry');
  const { closed } = wanted;
  const { entries, endCursor, loading, failure, more, retry } = useWaitlist(clinicId, closed);
  const commands = useWaitlistCommands();
  const now = useNow();
  const doctors = usePractitioners(clinicId);
  const shown = filterEntries(entries ?? [], wanted);
  const placeOf = closed ? null : (entry: (typeof shown)[number]) => (entries?.indexOf(entry) ?? 0) + 1;
  const columns = waitlistColumns({ zone: timezone, now, placeOf, isWhole: endCursor === null });
  return (
    <>
      <PageHead
        title={t('waitlist.page.title')}
        text={t('waitlist.page.why')}
        action={
          <div className="flex items-center gap-2">
            <LiveSign />
            {may ? (
              <Button size="sm" className="h-9" onClick={() => setAdding(true)}>
                <Plus aria-hidden="true" /> {t('waitlist.page.add')}
              </Button>
            ) : null}
          </div>
        }
      />
      <WaitlistFilters
        wanted={wanted}
        doctors={doctors}
        onChange={changes => setWanted(before => ({ ...before, ...changes }))}
      />
      <div className="mb-1">
        <TableTools
          table={`waitlist of ${clinicId}`}
          fileName="waitlist"
          rows={shown}
          columns={columns}
          view={view}
          onView={setView}
          filters={filtersOf(wanted)}
          onFilters={filters => setWanted(wantedBy(filters))}
        />
      </div>
      {failure ? <FailureNote failure={failure} what={t('waitlist.page.what')} onRetry={retry} /> : null}
      {!entries && loading ? <TableSkeleton label={t('waitlist.page.loading')} /> : null}
      {entries && shown.length === 0 ? <Nobody closed={closed} /> : null}
      {shown.length > 0 ? (
        <DataTable
          rows={shown}
          columns={columns}
          view={view}
          onView={setView}
          keyOf={({ id }) => id}
          caption={t(closed ? 'waitlist.page.earlierList' : 'waitlist.page.inOrder')}
          action={{
            title: t('waitlist.column.action'),
            of: entry => <EntryActions entry={entry} commands={may ? commands : null} />,
          }}
        />
      ) : null}
      <MoreRows className="mt-4" endCursor={endCursor} busy={loading} onMore={more} label={t('waitlist.page.more')} />
      {adding ? <AddDialog commands={commands} doctors={doctors} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

const Nobody = ({ closed }: { closed: boolean }) => (
  <div className="rounded-card border border-line bg-surface">
    <EmptyState
      icon={<Hourglass />}
      title={closed ? t('waitlist.page.nothing') : t('waitlist.page.nobody')}
      text={closed ? undefined : t('waitlist.page.nobodyWhy')}
    />
  </div>
);
