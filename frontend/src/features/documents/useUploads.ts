import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import type { Failure } from '../../app/graph/failure.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { contentTypeOf, refusalOf, titleOf } from './chosenFile.ts';
import { completeUpload, requestNewVersion, requestUpload } from './documentQueries.ts';
import { sendFile, type SendRequest } from './sendFile.ts';

/** A file on its way, or one that did not get there. */
export interface Upload {
  key: string;
  file: File;
  /** The document whose newer version it is; null: a new one. */
  documentId: string | null;
  phase: 'SENDING' | 'CHECKING' | 'FAILED';
  /** How much is sent, 0 to 1. */
  share: number;
  /** Why it failed, as a sentence. */
  problem: string | null;
}

interface Of {
  patientId: string;
  onArrived: (title: string) => void;
}

/** Files on their way to a patient's record. What was chosen is kept until it is there or taken back. */
export function useUploads({ patientId, onArrived }: Of) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const request = useRequest(patientId);
  const [complete] = useMutation(completeUpload);

  const change = (key: string, changes: Partial<Upload>) =>
    setUploads(all => all.map(each => (each.key === key ? { ...each, ...changes } : each)));
  const remove = (key: string) => setUploads(all => all.filter(each => each.key !== key));
  const fail = (key: string, problem: string) => change(key, { phase: 'FAILED', problem });

  const start = async (upload: Upload) => {
    const { key, file } = upload;
    const stop = new AbortController();
    running.current.set(key, stop);
    const asked = await request(upload);
    if (stop.signal.aborted) return;
    if (!asked.ok) {
      fail(key, sentenceOf(asked.failure));
      return;
    }
    try {
      await sendFile(asked.value, file, { onShare: share => change(key, { share }), signal: stop.signal });
    } catch {
      if (!stop.signal.aborted) fail(key, t('documents.notSent'));
      return;
    }
    change(key, { phase: 'CHECKING', share: 1 });
    const done = await outcomeOf(complete({ variables: { fileId: asked.value.fileId } }), data => data.completeUpload);
    if (!done.ok) {
      fail(key, sentenceOf(done.failure));
      return;
    }
    remove(key);
    onArrived(done.value.title);
  };

  const add = (files: Iterable<File>, documentId: string | null = null) => {
    const added = [...files].map(file => chosen(file, documentId));
    setUploads(all => [...all, ...added]);
    for (const upload of added) if (upload.phase !== 'FAILED') void start(upload);
  };
  const cancel = (key: string) => {
    running.current.get(key)?.abort();
    remove(key);
  };
  const retry = ({ key, file, documentId }: Upload) => {
    remove(key);
    add([file], documentId);
  };
  return { uploads, add, cancel, retry };
}

function chosen(file: File, documentId: string | null): Upload {
  const reason = refusalOf(file);
  const failure: Failure = { kind: 'refused', reason, traceId: null };
  return {
    key: crypto.randomUUID(),
    file,
    documentId,
    phase: reason ? 'FAILED' : 'SENDING',
    share: 0,
    problem: reason ? sentenceOf(failure) : null,
  };
}

/** Asks for the way a file is sent. */
function useRequest(patientId: string) {
  const [requestNew] = useMutation(requestUpload);
  const [requestNext] = useMutation(requestNewVersion);
  return ({ key: idempotencyKey, file, documentId }: Upload): Promise<Outcome<SendRequest & { fileId: string }>> => {
    const declared = { idempotencyKey, contentType: contentTypeOf(file), sizeBytes: file.size };
    if (documentId === null) {
      const input = { ...declared, patientId, title: titleOf(file) };
      return outcomeOf(requestNew({ variables: { input } }), data => data.requestUpload);
    }
    return outcomeOf(
      requestNext({ variables: { input: { ...declared, documentId } } }),
      data => data.requestNewVersion,
    );
  };
}

export type Uploads = ReturnType<typeof useUploads>;
