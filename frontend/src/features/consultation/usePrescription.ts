import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import type { Failure } from '../../app/graph/failure.ts';
import type { PrescriptionLineInput } from '../../graphql/graphql.ts';
import {
  changePrescription,
  draftPrescription,
  type Medicine,
  type Prescription,
  signPrescription,
  type VisitRecord,
} from './consultationQueries.ts';

interface PrescriptionOf {
  patientId: string;
  /** Of the patient, all there are. */
  prescriptions: readonly Prescription[];
  record: VisitRecord | null;
  practitionerId: string | undefined;
  /** The visit's record, which is opened by the first line. */
  opened: () => Promise<Outcome<VisitRecord>>;
  onChanged: () => void;
}

/** The prescription that is being written in a visit, kept by the server line by line. */
export function usePrescription({ patientId, prescriptions, record, practitionerId, ...then }: PrescriptionOf) {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState<Medicine | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [runDraft, drafting] = useMutation(draftPrescription);
  const [runChange, changing] = useMutation(changePrescription);
  const [runSign, signing] = useMutation(signPrescription);
  const ofVisit = prescriptions.filter(({ encounterId }) => record !== null && encounterId === record.id);
  const draft =
    ofVisit.find(({ status, prescriber }) => status === 'DRAFT' && prescriber.id === practitionerId) ?? null;

  const save = async (lines: PrescriptionLineInput[]): Promise<Outcome<Prescription>> => {
    if (draft) {
      const input = { id: draft.id, version: draft.version, lines };
      return outcomeOf(runChange({ variables: { input } }), data => data.changePrescription);
    }
    const opened = await then.opened();
    if (!opened.ok) return opened;
    const input = { idempotencyKey: crypto.randomUUID(), patientId, encounterId: opened.value.id, lines };
    return outcomeOf(runDraft({ variables: { input } }), data => data.draftPrescription);
  };

  const concluded = <T>(outcome: Outcome<T>): boolean => {
    setFailure(outcome.ok ? null : outcome.failure);
    // What was refused is looked at anew: a line may be another by now, or something speak against it.
    if (!outcome.ok || !draft) then.onChanged();
    return outcome.ok;
  };

  const warned = (draft?.warnings ?? []).map(({ lineId }) => lineId);
  return {
    draft,
    others: ofVisit.filter(({ id }) => id !== draft?.id),
    reasons,
    /** The medicine whose dose is being written for a new line. */
    chosen,
    setChosen,
    /** The line whose dose is being written anew. */
    editing,
    setEditing,
    /** Whether a dose is being written that no line has yet, and that signing would lose. */
    hasOpenDose: chosen !== null || editing !== null,
    failure,
    busy: drafting.loading || changing.loading || signing.loading,
    /** Whether a line needs a reason and has none. */
    lacksReason: warned.some(lineId => !reasons[lineId]?.trim()),
    setReason: (lineId: string, reason: string) => setReasons({ ...reasons, [lineId]: reason }),
    setLines: async (lines: PrescriptionLineInput[]) => concluded(await save(lines)),
    /** Signs what is prescribed, if anything is. */
    sign: async (): Promise<boolean> => {
      if (!draft || draft.lines.length === 0) return true;
      const overrides = [...new Set(warned)].map(lineId => ({ lineId, reason: reasons[lineId] ?? '' }));
      const input = { id: draft.id, version: draft.version, overrides };
      return concluded(await outcomeOf(runSign({ variables: { input } }), data => data.signPrescription));
    },
  };
}

export type PrescriptionState = ReturnType<typeof usePrescription>;
