import { Spinner } from '../../ui/Spinner.tsx';
import { t } from '../../language/t.ts';
import { isShown } from './chosenFile.ts';
import type { DocumentFile } from './documentQueries.ts';
import { StatusBadge } from './DocumentLine.tsx';
import { useFileBytes } from './useFileBytes.ts';

interface FileViewProps {
  title: string;
  file: DocumentFile;
}

/** A file as it looks, or why it cannot be looked at. */
export function FileView({ title, file: { id, status, contentType } }: FileViewProps) {
  const shown = status === 'CLEAN' && isShown(contentType);
  const { address, problem } = useFileBytes(shown ? id : null);
  if (status !== 'CLEAN')
    return (
      <p className="flex flex-col items-start gap-2 text-sm text-ink-soft">
        <StatusBadge status={status} />
        {status === 'INFECTED' ? t('documents.infectedWhy') : t('documents.quarantinedWhy')}
      </p>
    );
  if (!shown) return <p className="text-sm text-ink-soft">{t('documents.notShown')}</p>;
  if (problem)
    return (
      <p role="alert" className="text-sm text-danger">
        {problem}
      </p>
    );
  if (!address)
    return (
      <p className="flex items-center gap-2 text-sm text-ink-faint">
        <Spinner /> {t('documents.fetching')}
      </p>
    );
  if (contentType === 'application/pdf')
    // No sandbox: browsers' own viewers do not run in one. The bytes have a PDF's type and can be nothing else.
    return <iframe title={title} src={address} className="h-[70dvh] w-full rounded-lg border border-line" />;
  return <img src={address} alt={title} className="mx-auto max-h-[70dvh] max-w-full rounded-lg" />;
}
