import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { language, t } from '../../language/t.ts';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { PAPER } from '../print/paperLanguage.ts';
import { isShown } from './chosenFile.ts';
import { exportDocument, openDocument, type DocumentFile } from './documentQueries.ts';
import { fetchFile } from './fetchFile.ts';

/** What the button says: a copy is made of what browsers show. */
export const downloadWord = ({ contentType }: DocumentFile, busy: boolean) =>
  busy ? 'documents.copying' : isShown(contentType) ? 'documents.copy' : 'documents.download';

/**
 * Lets the browser keep a file: a copy with a text across it, which takes seconds to make; what no copy is made of, and can
 * be looked at in no browser, as it came. Addresses are asked for anew each time, since they live for a minute.
 */
export function useDownload() {
  const [copy, { loading: busy }] = useMutation(exportDocument);
  const [open] = useMutation(openDocument);
  const download = async ({ id: fileId, contentType }: DocumentFile): Promise<void> => {
    if (!isShown(contentType)) {
      const opened = await outcomeOf(open({ variables: { fileId } }), data => data.openDocument);
      if (opened.ok) fetchFile(opened.value.url);
      else reportFailure(t('documents.notFetched'), sentenceOf(opened.failure));
      return;
    }
    const variables = { fileId, language: PAPER[language()] };
    const made = await outcomeOf(copy({ variables }), data => data.exportDocument);
    if (!made.ok) {
      reportFailure(t('documents.notCopied'), sentenceOf(made.failure));
      return;
    }
    fetchFile(made.value.url);
    reportSuccess(t('documents.copied'), t('documents.reference', { reference: made.value.reference }));
  };
  return { busy, download };
}
