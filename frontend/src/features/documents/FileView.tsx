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
  if (status !== 'CLEAN')
    return (
      <p className="flex flex-col items-start gap-2 text-sm text-ink-soft">
        <StatusBadge status={status} />
        {status === 'INFECTED' ? t('documents.infectedWhy') : t('documents.quarantinedWhy')}
      </p>
    );
  if (!isShown(contentType)) return <p className="text-sm text-ink-soft">{t('documents.notShown')}</p>;
  // As high before the file is there as after, so that nothing moves from under the pointer.
  return (
    <div className="grid h-[70dvh] place-items-center">
      <FileContent key={id} id={id} title={title} isPdf={contentType === 'application/pdf'} />
    </div>
  );
}

function FileContent({ id, title, isPdf }: { id: string; title: string; isPdf: boolean }) {
  const { address, problem } = useFileBytes(id);
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
  if (isPdf)
    // No sandbox: browsers' own viewers do not run in one. The bytes have a PDF's type and can be nothing else.
    return <iframe title={title} src={address} className="size-full rounded-lg border border-line" />;
  return <img src={address} alt={title} className="max-h-[70dvh] max-w-full rounded-lg" />;
}
