import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { type Encounter, signNote, writeNote } from './encounterQueries.ts';

type Draft = Pick<Encounter, 'id' | 'version'> | undefined;

/** Saving and signing one note. Each command carries the version it is based on, so that no one's text is lost. */
export function useNote(patientId: string) {
  const [runWrite, writing] = useMutation(writeNote);
  const [runSign, signing] = useMutation(signNote);
  const write = (text: string, draft: Draft) => {
    const input = { patientId, text, ...(draft ? { encounterId: draft.id, version: draft.version } : {}) };
    return outcomeOf(runWrite({ variables: { input } }), data => data.writeNote);
  };
  const sign = ({ id, version }: NonNullable<Draft>, shared: boolean) =>
    outcomeOf(runSign({ variables: { encounterId: id, version, shared } }), data => data.signNote);
  return { write, sign, saving: writing.loading, signing: signing.loading };
}
