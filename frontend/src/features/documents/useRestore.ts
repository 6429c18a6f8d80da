import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { type DocumentEntry, restoreDocument } from './documentQueries.ts';

/** Puts a document back that was taken out. */
export function useRestore(onRestored: () => void) {
  const [run] = useMutation(restoreDocument);
  return async ({ id, version }: Pick<DocumentEntry, 'id' | 'version'>): Promise<void> => {
    const outcome = await outcomeOf(run({ variables: { id, version } }), data => data.restoreDocument);
    if (outcome.ok) reportSuccess(t('documents.restored'), outcome.value.title);
    else reportFailure(t('documents.notRestored'), sentenceOf(outcome.failure));
    onRestored();
  };
}
