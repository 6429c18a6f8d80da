import { CalendarPlus, ClipboardList, Printer } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { formatDate, todayIn } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { MoreRows } from '../../ui/table/MoreRows.tsx';
import { TableTools } from '../../ui/table/TableTools.tsx';
import { ToolButton } from '../../ui/table/ToolButton.tsx';
import { WHOLE_TABLE } from '../../ui/table/column.ts';
import { unseen } from '../../ui/unseen.tsx';
import { PageHead, TableSkeleton } from '../administration/PageHead.tsx';
import { spokenName } from '../patients/names.ts';
import { startBooking } from '../scheduling/booking/bookingPanel.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { FollowUpFilters } from './FollowUpFilters.tsx';
import { followUpColumns } from './followUpColumns.tsx';
import type { FollowUp } from './followUpQueries.ts';
import { TO_DO, filtersOf, wantedBy } from './followUpWords.ts';
import { useChangeFollowUp } from './useChangeFollowUp.ts';
import { useFollowUps } from './useFollowUps.ts';

/** Whom a nurse calls, and what became of it (PAT-16). */
export function FollowUpsPage() {
  const { id, name, timezone } = useClinic();
  const [wanted, setWanted] = useState(TO_DO);
  const [view, setView] = useState(WHOLE_TABLE);
  const { followUps, endCursor, loading, failure, more, retry } = useFollowUps(wanted);
  const change = useChangeFollowUp(retry);
  const mayBook = useCan()('appointment:book');
  const columns = followUpColumns(timezone, change);
  return (
    <>
      <PageHead title={t('followUps.title')} text={t('followUps.why')} />
      <p className="hidden pb-2 text-sm print:block">
        {name} · {formatDate(todayIn(timezone), 'long')}
      </p>
      <FollowUpFilters wanted={wanted} onChange={changes => setWanted(before => ({ ...before, ...changes }))} />
      <div className="mb-1 flex flex-wrap justify-end gap-1 print:hidden">
        <TableTools
          table={`follow-ups of ${id}`}
          fileName="follow-ups"
          rows={followUps ?? []}
          columns={columns}
          view={view}
          onView={setView}
          filters={filtersOf(wanted)}
          onFilters={filters => setWanted(wantedBy(filters))}
        />
        <ToolButton icon={<Printer aria-hidden="true" />} label={t('ui.print')} onClick={() => window.print()} />
      </div>
      {failure ? <FailureNote failure={failure} what={t('followUps.what')} onRetry={retry} /> : null}
      {!followUps && !failure ? <TableSkeleton label={t('followUps.loading')} /> : null}
      {followUps?.length === 0 ? <Nothing filtered={wanted !== TO_DO} onShowAll={() => setWanted(TO_DO)} /> : null}
      {followUps && followUps.length > 0 ? (
        <DataTable<FollowUp>
          rows={followUps}
          columns={columns}
          view={view}
          onView={setView}
          keyOf={visit => visit.id}
          caption={t('followUps.caption')}
          {...(mayBook ? { action: { title: t('followUps.book'), of: visit => <BookButton visit={visit} /> } } : {})}
        />
      ) : null}
      <MoreRows
        className="mt-4 print:hidden"
        endCursor={endCursor}
        busy={loading}
        onMore={more}
        label={t('followUps.more')}
      />
    </>
  );
}

/** Begins a booking with the doctor of the visit, on the day or, when that has gone by, today. */
function BookButton({ visit: { patient, practitioner, followUp } }: { visit: FollowUp }) {
  const today = todayIn(useClinic().timezone);
  const start = () =>
    startBooking({ patient, practitionerId: practitioner.id, date: followUp.on < today ? today : followUp.on });
  return (
    <Button variant="outline" size="sm" onClick={start}>
      <CalendarPlus aria-hidden="true" />{' '}
      <span>{t.rich('followUps.bookFor', { name: spokenName(patient), s: unseen })}</span>
    </Button>
  );
}

const Nothing = ({ filtered, onShowAll }: { filtered: boolean; onShowAll: () => void }) => (
  <div className="rounded-card border border-line bg-surface">
    <EmptyState
      icon={<ClipboardList />}
      title={t(filtered ? 'followUps.noneFound' : 'followUps.nothing')}
      text={t(filtered ? 'followUps.noneFoundWhy' : 'followUps.nothingWhy')}
      action={
        filtered ? (
          <Button variant="outline" onClick={onShowAll}>
            {t('followUps.showAll')}
          </Button>
        ) : null
      }
    />
  </div>
);
