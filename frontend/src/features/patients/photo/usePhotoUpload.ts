import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { t } from '../../../language/t.ts';
import { sendFile } from '../../documents/sendFile.ts';
import { completePatientPhoto, requestPatientPhoto } from './photoQueries.ts';

/** What came of sending: whether it is shown already, or a sentence about why it was not sent. */
export type Sent = { shown: boolean } | { problem: string };

/** Sends a patient's photo by a way of its own, as documents come. */
export function usePhotoUpload(patientId: string) {
  const [request] = useMutation(requestPatientPhoto);
  const [complete] = useMutation(completePatientPhoto);
  /** 0 to 1; null: nothing is on its way. */
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (photo: Blob): Promise<Sent> => {
    running.current = new AbortController();
    const input = {
      idempotencyKey: crypto.randomUUID(),
      patientId,
      contentType: photo.type,
      sizeBytes: photo.size,
    };
    const asked = await outcomeOf(request({ variables: { input } }), data => data.requestPatientPhoto);
    if (!asked.ok) return { problem: sentenceOf(asked.failure) };
    const { fileId } = asked.value;
    try {
      await sendFile(asked.value, photo, { onShare: setShare, signal: running.current.signal });
    } catch {
      return { problem: t('patients.photo.notSent') };
    }
    const done = await outcomeOf(complete({ variables: { fileId } }), data => data.completePatientPhoto);
    return done.ok ? { shown: done.value.photo?.id === fileId } : { problem: sentenceOf(done.failure) };
  };
  return {
    share,
    send: async (photo: Blob): Promise<Sent> => {
      setShare(0);
      return send(photo).finally(() => setShare(null));
    },
  };
}
