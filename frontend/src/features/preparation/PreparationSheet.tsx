import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { formatMoment, formatTime } from '../../app/time/zone.ts';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Dialog.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { doctorName } from '../patients/names.ts';
import { PatientLine } from '../patients/PatientLine.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import { PointLine } from './PointLine.tsx';
import { PreparationNotes } from './PreparationNotes.tsx';
import type { PreparationRecord, PreparedVisit } from './preparationQueries.ts';
import { openPoints } from './preparationWords.ts';
import { useFollowPreparation, usePreparation, usePreparationCommands } from './usePreparation.ts';

interface PreparationSheetProps {
  appointmentId: string;
  onClose: () => void;
}

/** The list by which a nurse prepares a visit, beside the page (PAT-15). */
export function PreparationSheet({ appointmentId, onClose }: PreparationSheetProps) {
  const { visit, loading, failure, refresh } = usePreparation(appointmentId);
  const [writing, setWriting] = useState(false);
  const { close, question } = useUnsaved({ unsaved: writing, onClose });
  return (
    <Sheet open onOpenChange={open => !open && close()} title={t('preparation.title')}>
      {loading ? <SkeletonLines count={7} /> : null}
      {failure ? <FailureNote failure={failure} what={t('preparation.what')} onRetry={refresh} /> : null}
      {visit?.preparation ? (
        <Preparing visit={visit} preparation={visit.preparation} refresh={refresh} onWriting={setWriting} />
      ) : null}
      {question}
    </Sheet>
  );
}

interface PreparingProps {
  visit: PreparedVisit;
  preparation: PreparationRecord;
  refresh: () => void;
  /** Told whether something is written that is not saved. */
  onWriting: (writing: boolean) => void;
}

function Preparing({ visit, preparation, refresh, onWriting }: PreparingProps) {
  const { slug } = useClinic();
  const { patient, practitioner, startsAt, timezone, reason } = visit;
  const commands = usePreparationCommands(preparation, refresh);
  useFollowPreparation(patient.id, refresh);
  const closed = preparation.completedAt !== null;
  return (
    <div className="flex flex-col gap-5">
      <div>
        <Link
          to="/$clinicSlug/patients/$patientId"
          params={{ clinicSlug: slug, patientId: patient.id }}
          className="-mx-2 block rounded-lg px-2 py-1.5 hover:bg-sunken"
        >
          <PatientLine patient={patient} />
        </Link>
        <p className="mt-1.5 text-sm text-ink-soft">
          {formatMoment(startsAt, timezone)} · {doctorName(practitioner)}
        </p>
        {reason ? <p className="mt-0.5 text-sm">{t('preparation.comesFor', { reason })}</p> : null}
      </div>
      <ul aria-label={t('preparation.points')} className="divide-y divide-line border-y border-line">
        {preparation.items.map(item => (
          <PointLine key={item.item} point={item} zone={timezone} onSet={closed ? null : commands.set} />
        ))}
      </ul>
      <PreparationNotes
        preparation={preparation}
        zone={timezone}
        write={closed ? null : commands.write}
        onStale={refresh}
        onWriting={onWriting}
      />
      <Completion preparation={preparation} zone={timezone} commands={commands} />
    </div>
  );
}

interface CompletionProps {
  preparation: PreparationRecord;
  zone: string;
  commands: ReturnType<typeof usePreparationCommands>;
}

/** Says that the patient is ready, or that they are not after all. */
function Completion({ preparation, zone, commands: { complete, reopen } }: CompletionProps) {
  const [busy, setBusy] = useState(false);
  const { completedAt, completedBy } = preparation;
  const open = openPoints(preparation).length;
  const run = async (does: typeof complete, said: string) => {
    setBusy(true);
    const outcome = await does();
    setBusy(false);
    if (outcome.ok) reportSuccess(said);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="min-w-0 flex-1 basis-48 text-sm text-ink-soft">
        {completedAt
          ? t('preparation.done', { name: completedBy?.name ?? 'none', at: formatTime(completedAt, zone), open })
          : t('preparation.left', { open })}
      </p>
      {/* One button, so that who pressed it stays on it. */}
      <Button
        variant={completedAt ? 'outline' : 'primary'}
        busy={busy}
        onClick={() =>
          void (completedAt ? run(reopen, t('preparation.reopened')) : run(complete, t('preparation.completed')))
        }
      >
        {t(completedAt ? 'preparation.reopen' : 'preparation.complete')}
      </Button>
    </div>
  );
}
