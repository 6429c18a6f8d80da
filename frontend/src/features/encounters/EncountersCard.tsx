import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { type Failure, UNAVAILABLE } from '../../app/graph/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { t } from '../../language/t.ts';
import { ConsultationLink } from '../consultation/ConsultationLink.tsx';
import { useCan, useMe } from '../session/SessionContext.tsx';
import type { Encounter } from './encounterQueries.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { SignedNote } from './SignedNote.tsx';

interface EncountersCardProps {
  patientId: string;
  /** Null when refused or not to be had. */
  encounters: readonly Encounter[] | null;
  loading: boolean;
  failure: Failure | null;
  onRefresh: () => void;
}

/** Visits with their notes: drafts to write on, signed ones to read (PAT-14). */
export function EncountersCard({ patientId, encounters, loading, failure, onRefresh }: EncountersCardProps) {
  const [writing, setWriting] = useState(false);
  const { practitioner } = useMe();
  const mayWrite = useCan()('encounter:write') && practitioner !== null;
  return (
    <Card
      title={t('encounters.title')}
      aside={
        mayWrite && encounters && !writing ? (
          <Button variant="soft" size="sm" onClick={() => setWriting(true)}>
            <NotebookPen aria-hidden="true" /> {t('encounters.write')}
          </Button>
        ) : null
      }
    >
      {writing ? (
        <NoteEditor
          patientId={patientId}
          onClose={() => setWriting(false)}
          onSaved={() => {
            setWriting(false);
            onRefresh();
          }}
        />
      ) : null}
      {encounters ? (
        <Notes encounters={encounters} patientId={patientId} quiet={writing} onRefresh={onRefresh} />
      ) : loading ? (
        <SkeletonLines />
      ) : (
        <FailureNote failure={failure ?? UNAVAILABLE} what={t('encounters.what')} onRetry={onRefresh} />
      )}
    </Card>
  );
}

interface NotesProps {
  encounters: readonly Encounter[];
  patientId: string;
  /** Leaves out the sentence that there are none. */
  quiet: boolean;
  onRefresh: () => void;
}

function Notes({ encounters, patientId, quiet, onRefresh }: NotesProps) {
  const { practitioner } = useMe();
  if (encounters.length === 0) return quiet ? null : <p className="text-sm text-ink-faint">{t('encounters.none')}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {encounters.map(encounter => (
        <li key={encounter.id}>
          {!encounter.note.signedAt && encounter.practitioner.id === practitioner?.id ? (
            <NoteEditor patientId={patientId} encounter={encounter} onSaved={onRefresh} />
          ) : (
            <SignedNote encounter={encounter} />
          )}
          {encounter.appointmentId ? (
            <div className="mt-2">
              <ConsultationLink appointmentId={encounter.appointmentId} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
