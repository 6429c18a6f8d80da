import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import type { DocumentEntry } from './documentQueries.ts';
import { useRestore } from './useRestore.ts';

interface DeletedDocumentsProps {
  documents: readonly DocumentEntry[];
  onRestored: () => void;
}

/** What was taken out, for who may put it back. */
export function DeletedDocuments({ documents, onRestored }: DeletedDocumentsProps) {
  const restore = useRestore(onRestored);
  return (
    <details className="mt-2 text-sm">
      <summary className="cursor-pointer text-ink-soft">{t('documents.deleted', { count: documents.length })}</summary>
      <ul className="mt-1 divide-y divide-line">
        {documents.map(document => (
          <li key={document.id} className="flex items-center gap-3 py-2">
            <span className="min-w-0 flex-1 break-words">
              {document.title}
              <span className="block text-xs text-ink-faint">
                {document.deletionReason ? t(`documents.reason.${document.deletionReason}`) : null}
              </span>
            </span>
            <Button
              variant="outline"
              size="sm"
              aria-label={t('documents.restoreOne', { title: document.title })}
              onClick={() => void restore(document)}
            >
              {t('documents.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
