import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import type { AppointmentFieldsInput, AppointmentLabel } from '../../../graphql/graphql.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { rememberVisit } from '../cacheChanges.ts';
import { type AppointmentDetails, updateAppointment } from './appointmentQueries.ts';

interface Draft {
  reason: string;
  labels: readonly AppointmentLabel[];
}

/**
 * Changes a visit's words and labels. What somebody else changed meanwhile is kept beside it (SCH-20); where both changed
 * the same words, theirs is shown and the reader saves again.
 */
export function useEditVisit(appointment: AppointmentDetails, onDone: () => void) {
  const { id: clinicId } = useClinic();
  const [mutate, { loading }] = useMutation(updateAppointment);
  const [draft, setDraft] = useState<Draft>({ reason: appointment.reason ?? '', labels: appointment.labels });
  const base = useRef({ reason: appointment.reason, labels: appointment.labels });
  const [theirs, setTheirs] = useState<string | null | undefined>(undefined);
  const { startsAt, endsAt, practitioner, room } = appointment;
  const unchanged = { startsAt, endsAt, practitionerId: practitioner.id, roomId: room?.id ?? null };
  const fieldsOf = ({ reason, labels }: { reason: string | null; labels: readonly AppointmentLabel[] }) =>
    ({ ...unchanged, reason: reason || null, labels: [...labels] }) satisfies AppointmentFieldsInput;

  const save = async () => {
    const mine = { ...draft, reason: draft.reason.trim() };
    const input = {
      idempotencyKey: crypto.randomUUID(),
      id: appointment.id,
      base: fieldsOf(base.current),
      mine: fieldsOf(mine),
    };
    const running = mutate({
      variables: { input },
      update: (cache, { data }) => {
        const result = data?.updateAppointment;
        if (result?.__typename === 'AppointmentUpdated') rememberVisit({ cache }, clinicId, result.appointment);
      },
    });
    const outcome = await outcomeOf(running, data => data.updateAppointment);
    if (!outcome.ok) return reportFailure(t('ui.notSaved'), sentenceOf(outcome.failure));
    if (outcome.value.__typename !== 'AppointmentUpdated') return;
    const contested = outcome.value.conflicts.find(({ field }) => field === 'reason');
    if (contested) {
      base.current = { reason: contested.theirs, labels: outcome.value.appointment.labels };
      setTheirs(contested.theirs);
      return;
    }
    reportSuccess(t('appointment.words.saved'), t('appointment.words.savedWhy'));
    onDone();
  };
  return {
    draft,
    unsaved: draft.reason !== (appointment.reason ?? '') || draft.labels !== appointment.labels,
    change: (change: Partial<Draft>) => setDraft(before => ({ ...before, ...change })),
    /** What somebody else wrote in the same place; undefined: nobody did. */
    theirs,
    save,
    busy: loading,
  };
}
