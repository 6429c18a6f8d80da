import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { reportFailure } from '../../ui/toast.ts';
import { fetchFile } from './fetchFile.ts';
import { openDocument } from './documentQueries.ts';

/** Lets the browser keep a file; its address is asked for anew each time, since it lives for a minute. */
export function useDownload() {
  const [run] = useMutation(openDocument);
  return async (fileId: string): Promise<void> => {
    const outcome = await outcomeOf(run({ variables: { fileId } }), data => data.openDocument);
    if (outcome.ok) fetchFile(outcome.value.url);
    else reportFailure(t('documents.notFetched'), sentenceOf(outcome.failure));
  };
}
