import { Hourglass, Plus } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { useOpening } from '../../app/openings.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { t } from '../../language/t.ts';
import { PageHead, TableSkeleton } from '../administration/PageHead.tsx';
import { doctorName, spokenName } from '../patients/names.ts';
import { matches } from '../queue/queueModel.ts';
import { usePractitioners } from '../scheduling/booking/useFreeTimes.ts';
import { LiveSign } from '../scheduling/calendar/LiveSign.tsx';
import { useNow } from '../scheduling/calendar/useNow.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { AddDialog } from './AddDialog.tsx';
import { EntryCard } from './EntryCard.tsx';
import { useWaitlist, useWaitlistCommands } from './useWaitlist.ts';
import type { Entry } from './waitlistQueries.ts';

const ANY = 'ANY';

/** Who waits for a time, in the order in which free times are offered. */
export function WaitlistPage() {
  const { id: clinicId } = useClinic();
  const may = useCan()('waitlist:manage');
  const [closed, setClosed] = useState(false);
  const [doctor, setDoctor] = useState(ANY);
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useOpening('waitlistEntry');
  const { entries, loading, failure, retry } = useWaitlist(clinicId, closed);
  const commands = useWaitlistCommands();
  const now = useNow();
  const doctors = usePractitioners(clinicId);
  const shown = entries?.filter(
    entry =>
      (doctor === ANY || entry.practitioner === null || entry.practitioner.id === doctor) &&
      matches(typed, spokenName(entry.patient)),
  );
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
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Input
          type="search"
          aria-label={t('waitlist.page.search')}
          placeholder={t('ui.name')}
          className="h-9 w-full sm:w-56"
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <Select
          aria-label={t('clinic.doctor')}
          className="h-9 w-full sm:w-56"
          value={doctor}
          onChange={setDoctor}
          options={[
            { value: ANY, label: t('clinic.allDoctors') },
            ...doctors.map(({ id, name }) => ({ value: id, label: doctorName({ name }) })),
          ]}
        />
        <Switch label={t('waitlist.page.earlier')} checked={closed} onChange={setClosed} />
      </div>
      {failure ? <FailureNote failure={failure} what={t('waitlist.page.what')} onRetry={retry} /> : null}
      {loading ? <TableSkeleton label={t('waitlist.page.loading')} /> : null}
      {shown ? (
        <Entries entries={shown} all={entries ?? []} closed={closed} now={now} commands={may ? commands : null} />
      ) : null}
      {adding ? <AddDialog commands={commands} doctors={doctors} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

interface EntriesProps {
  entries: readonly Entry[];
  /** Unfiltered, for their places. */
  all: readonly Entry[];
  closed: boolean;
  now: number;
  commands: ReturnType<typeof useWaitlistCommands> | null;
}

function Entries({ entries, all, closed, now, commands }: EntriesProps) {
  if (entries.length === 0) {
    return (
      <div className="rounded-card border border-line bg-surface">
        <EmptyState
          icon={<Hourglass />}
          title={closed ? t('waitlist.page.nothing') : t('waitlist.page.nobody')}
          text={closed ? undefined : t('waitlist.page.nobodyWhy')}
        />
      </div>
    );
  }
  return (
    <ol
      aria-label={closed ? t('waitlist.page.earlierList') : t('waitlist.page.inOrder')}
      className="flex flex-col gap-2"
    >
      {entries.map(entry => (
        <EntryCard
          key={entry.id}
          entry={entry}
          place={closed ? null : all.indexOf(entry) + 1}
          now={now}
          commands={commands}
        />
      ))}
    </ol>
  );
}
