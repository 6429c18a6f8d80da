import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { formatMoment } from '../../../app/time/zone.ts';
import { dismissToast, reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { spokenName } from '../../patients/names.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { rememberVisit } from '../cacheChanges.ts';
import type { Visit } from '../calendar/calendarQuery.ts';

import { undoAppointmentChange } from './changeQueries.ts';
import { forgetUndoable, isUndoable, keepUndoable, takeUndoable, UNDO_MS } from './undo.ts';

/** Takes back a change of an appointment and says so. */
function useTakeBack() {
  const client = useApolloClient();
  const { id: clinicId } = useClinic();
  return async ({ id, version }: Pick<Visit, 'id' | 'version'>) => {
    const running = client.mutate({
      mutation: undoAppointmentChange,
      variables: { id, version },
      update: (cache, { data }) => {
        if (data?.undoAppointmentChange) rememberVisit({ cache }, clinicId, data.undoAppointmentChange);
      },
    });
    const outcome = await outcomeOf(running, data => data.undoAppointmentChange);
    forgetUndoable();
    if (offered !== null) dismissToast(offered);
    if (!outcome.ok) return reportFailure(t('ui.notTakenBack'), sentenceOf(outcome.failure));
    const { patient, startsAt, timezone, status } = outcome.value;
    reportSuccess(
      t('appointment.takenBack', { name: spokenName(patient) }),
      `${formatMoment(startsAt, timezone)}, ${t(`appointment.status.${status}`)}`,
    );
  };
}

/** The report that offers to take the last change back; null before there was one. */
let offered: number | null = null;

/** Says that an appointment was changed, and offers to take it back for a minute, by the report and by Ctrl+Z. */
export function useReportUndoable() {
  const takeBack = useTakeBack();
  return (visit: Pick<Visit, 'id' | 'version'>, title: string, text: string) => {
    keepUndoable(visit, Date.now());
    // Only the last change can be taken back, so that an earlier offer would be refused.
    if (offered !== null) dismissToast(offered);
    const toast = reportSuccess(title, text, {
      label: t('ui.undo'),
      lastsMs: UNDO_MS,
      run: () => {
        dismissToast(toast);
        void takeBack(visit);
      },
    });
    offered = toast;
  };
}

/** Ctrl+Z, or Cmd+Z, outside of a field. */
export function useUndoKey(): void {
  const takeBack = useTakeBack();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]'))
      return;
    if (!isUndoable(Date.now())) return;
    event.preventDefault();
    void takeUndoable(Date.now()).then(last => last && takeBack(last));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
