import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { t } from '../../../language/t.ts';
import { reportFailure } from '../../../ui/toast.ts';
import { confirmText, documentTextQuery, extractText, rejectText } from './textQueries.ts';

/** While it is being read, it is looked for again so often. */
const POLL_MILLISECONDS = 2_000;

/** What a machine read on a file, and what can be done about it. */
export function useText(fileId: string) {
  const { data, startPolling, stopPolling } = useQuery(documentTextQuery, {
    variables: { fileId },
    fetchPolicy: 'cache-and-network',
  });
  const [runAsk] = useMutation(extractText);
  const [runConfirm] = useMutation(confirmText);
  const [runReject] = useMutation(rejectText);
  const [busy, setBusy] = useState(false);
  const file = data?.documentFile ?? null;
  const waiting = file?.text?.status === 'PENDING';
  useEffect(() => {
    if (!waiting) return;
    startPolling(POLL_MILLISECONDS);
    return stopPolling;
  }, [waiting, startPolling, stopPolling]);

  /** @returns whether it was done */
  const told = async (running: Promise<Outcome<object>>): Promise<boolean> => {
    setBusy(true);
    const outcome = await running.finally(() => setBusy(false));
    if (!outcome.ok) reportFailure(t('documents.text.notDone'), sentenceOf(outcome.failure));
    return outcome.ok;
  };
  return {
    text: file?.text ?? null,
    isReadable: file?.isReadable ?? false,
    busy,
    ask: () => told(outcomeOf(runAsk({ variables: { fileId } }), answer => answer.extractText)),
    confirm: (version: number, text: string) =>
      told(outcomeOf(runConfirm({ variables: { input: { fileId, version, text } } }), answer => answer.confirmText)),
    reject: (version: number) =>
      told(outcomeOf(runReject({ variables: { fileId, version } }), answer => answer.rejectText)),
  };
}

export type TextState = ReturnType<typeof useText>;
