import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { SaveState } from './autosave.ts';
import type { VisitRecord } from './consultationQueries.ts';
import { draftOf, joined, type VisitDraft } from './visitDraft.ts';
import { VisitWriter } from './visitWriter.ts';

export type Settlement = 'mine' | 'theirs' | 'both';

/** What a doctor writes of a visit, saved as it is written; two versions of it stand side by side until one is chosen. */
export function useVisitDraft(appointmentId: string, patientId: string, record: VisitRecord | null) {
  const client = useApolloClient();
  const [draft, setDraft] = useState(() => draftOf(record));
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [theirs, setTheirs] = useState<VisitRecord | null>(null);
  const [writer] = useState(
    () => new VisitWriter({ client, appointmentId, patientId, record, onState: setState, onTheirs: setTheirs }),
  );
  useSavedOnLeaving(writer);
  const change = (changes: Partial<VisitDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    writer.change(next);
  };
  const settle = (how: Settlement) => {
    if (!theirs) return;
    const other = draftOf(theirs);
    const chosen = { mine: draft, theirs: other, both: joined(draft, other) }[how];
    setDraft(chosen);
    setTheirs(null);
    writer.settle(theirs, chosen);
  };
  return { draft, state, theirs, change, settle, writer };
}

/** Saves when the page is left or hidden, and asks before closing it with something unsaved. */
function useSavedOnLeaving(writer: VisitWriter): void {
  useEffect(() => {
    const onClose = (event: BeforeUnloadEvent) => {
      if (!writer.unsaved) return;
      void writer.flush();
      event.preventDefault();
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') void writer.flush();
    };
    window.addEventListener('beforeunload', onClose);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('beforeunload', onClose);
      document.removeEventListener('visibilitychange', onHide);
      void writer.flush();
    };
  }, [writer]);
}
