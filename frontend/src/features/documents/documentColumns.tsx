import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { sortable, type Column } from '../../ui/table/column.ts';
import { StatusBadge } from './DocumentLine.tsx';
import type { DocumentEntry } from './documentQueries.ts';
import { kindOf } from './documentWanted.ts';

/** What the table shows of a document; on phones who brought it and when stand below its title. */
export function documentColumns(zone: string, onOpen: (id: string) => void): Array<Column<DocumentEntry>> {
  const broughtOn = ({ files, recordedAt }: DocumentEntry) => dateIn(files[0]?.recordedAt ?? recordedAt, zone);
  const columns: Array<Column<DocumentEntry>> = [
    {
      id: 'title',
      title: t('documents.column.title'),
      isHead: true,
      cell: document => <Title document={document} day={broughtOn(document)} onOpen={onOpen} />,
      text: ({ title }) => title,
    },
    { id: 'kind', title: t('documents.column.kind'), cell: kindName, text: kindName, className: 'max-sm:hidden' },
    {
      id: 'day',
      title: t('documents.column.day'),
      cell: document => formatDate(broughtOn(document)),
      text: broughtOn,
      className: 'whitespace-nowrap max-sm:hidden',
    },
    { id: 'by', title: t('documents.column.by'), cell: broughtBy, text: broughtBy, className: 'max-md:hidden' },
    {
      id: 'versions',
      title: t('documents.column.versions'),
      cell: ({ files }) => files.length,
      text: ({ files }) => String(files.length),
      compare: (one, other) => one.files.length - other.files.length,
      className: 'tabular-nums max-lg:hidden',
    },
  ];
  return sortable(columns);
}

const kindName = (document: DocumentEntry): string => t(`documents.kind.${kindOf(document)}`);
const broughtBy = ({ recordedBy }: DocumentEntry): string => recordedBy?.name ?? '';

interface TitleProps {
  document: DocumentEntry;
  /** When its newest version came. */
  day: string;
  onOpen: (id: string) => void;
}

function Title({ document: { id, title, files, recordedBy }, day, onOpen }: TitleProps) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          className="text-left font-semibold break-words hover:underline"
          onClick={() => onOpen(id)}
        >
          {title}
        </button>
        {files[0] ? <StatusBadge status={files[0].status} /> : null}
      </span>
      <span className="block text-xs text-ink-faint sm:hidden">
        {t('documents.brought', { date: formatDate(day), name: recordedBy?.name ?? 'none' })}
      </span>
    </>
  );
}
