import { FileImage, FileText, ShieldAlert } from 'lucide-react';
import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import type { DocumentEntry, DocumentFile } from './documentQueries.ts';

interface DocumentLineProps {
  document: DocumentEntry;
  onOpen: () => void;
}

/** A document: what it is called, who brought it when, and whether it can be opened yet. */
export function DocumentLine({ document: { title, files, recordedAt, recordedBy }, onOpen }: DocumentLineProps) {
  const { timezone } = useClinic();
  const newest = files[0];
  const Icon = newest?.contentType.startsWith('image/') ? FileImage : FileText;
  return (
    <li className="flex items-start gap-3 py-2.5 text-sm">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
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
    </li>
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
