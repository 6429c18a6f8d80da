import { Download, FileImage, FileText, ShieldAlert } from 'lucide-react';
import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import type { DocumentEntry, DocumentFile } from './documentQueries.ts';
import { downloadWord, useDownload } from './useDownload.ts';
import { useThumbnail } from '../../ui/useThumbnail.ts';

interface DocumentLineProps {
  document: DocumentEntry;
  onOpen: () => void;
}

/** A document: what it is called, who brought it when, and whether it can be opened yet. */
export function DocumentLine({ document, onOpen }: DocumentLineProps) {
  const { title, files, recordedAt, recordedBy } = document;
  const { timezone } = useClinic();
  const newest = files[0];
  return (
    <li className="flex items-start gap-3 py-2.5 text-sm">
      <Look of={document} />
      <div className="min-w-0 flex-1">
        <button type="button" className="max-w-full text-left font-medium break-words hover:underline" onClick={onOpen}>
          {title}
        </button>
        <p className="mt-0.5 flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
          {t('documents.brought', {
            date: formatDate(dateIn(newest?.recordedAt ?? recordedAt, timezone)),
            name: recordedBy?.name ?? 'none',
          })}
          {files.length > 1 ? <Badge>{t('documents.versions', { count: files.length })}</Badge> : null}
          {newest ? <StatusBadge status={newest.status} /> : null}
        </p>
      </div>
      {newest?.status === 'CLEAN' ? <DownloadButton title={title} file={newest} /> : null}
    </li>
  );
}

export function DownloadButton({ title, file }: { title: string; file: DocumentFile }) {
  const { busy, download } = useDownload();
  const label = t('documents.actionOf', { action: t(downloadWord(file, busy)), title });
  return (
    <Button variant="ghost" size="iconSm" busy={busy} aria-label={label} onClick={() => void download(file)}>
      {busy ? null : <Download aria-hidden="true" />}
    </Button>
  );
}

/** What it looks like, or a sign of its kind. */
function Look({ of: { files, thumbnail } }: { of: DocumentEntry }) {
  const newest = files[0];
  const picture = useThumbnail(newest?.id ?? null, thumbnail?.url ?? null);
  const Icon = newest?.contentType.startsWith('image/') ? FileImage : FileText;
  return (
    <span
      aria-hidden="true"
      className="grid size-11 shrink-0 place-items-center overflow-hidden rounded-md border border-line bg-sunken text-ink-faint"
    >
      {picture ? (
        <img src={picture} alt="" className="size-full object-cover object-top" />
      ) : (
        <Icon className="size-5" />
      )}
    </span>
  );
}

/** Nothing where the file can be opened. */
export function StatusBadge({ status }: Pick<DocumentFile, 'status'>) {
  if (status === 'QUARANTINED') return <Badge tone="info">{t('documents.status.QUARANTINED')}</Badge>;
  if (status !== 'INFECTED') return null;
  return (
    <Badge tone="danger">
      <ShieldAlert aria-hidden="true" />
      {t('documents.status.INFECTED')}
    </Badge>
  );
}
