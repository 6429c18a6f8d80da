import { FileText } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { TableTools } from '../../ui/table/TableTools.tsx';
import { WHOLE_TABLE } from '../../ui/table/column.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { documentColumns } from './documentColumns.tsx';
import { DownloadButton } from './DocumentLine.tsx';
import type { DocumentEntry } from './documentQueries.ts';
import { ANY_DOCUMENT, KINDS, filterDocuments, filtersOf, wantedBy } from './documentWanted.ts';

interface DocumentsTableProps {
  /** All there are: titles are sealed, so that only who reads them can look for one. */
  documents: readonly DocumentEntry[];
  onOpen: (id: string) => void;
}

/** A patient's documents, to be looked through. */
export function DocumentsTable({ documents, onOpen }: DocumentsTableProps) {
  const { id: clinicId, timezone } = useClinic();
  const [wanted, setWanted] = useState(ANY_DOCUMENT);
  const [view, setView] = useState(WHOLE_TABLE);
  const found = filterDocuments(documents, wanted);
  const columns = documentColumns(timezone, onOpen);
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <SearchField
          className="min-w-48 flex-1"
          label={t('documents.table.search')}
          placeholder={t('documents.table.searchBy')}
          value={wanted.text}
          onChange={text => setWanted({ ...wanted, text })}
        />
        <Select
          aria-label={t('documents.column.kind')}
          className="w-44"
          value={wanted.kind}
          options={KINDS.map(value => ({ value, label: t(`documents.kind.${value}`) }))}
          onChange={value => setWanted({ ...wanted, kind: KINDS.find(each => each === value) ?? 'ANY' })}
        />
        <TableTools
          table={`documents of ${clinicId}`}
          fileName="documents"
          rows={found}
          columns={columns}
          view={view}
          onView={setView}
          filters={filtersOf(wanted)}
          onFilters={filters => setWanted(wantedBy(filters))}
        />
      </div>
      {found.length > 0 ? (
        <DataTable
          rows={found}
          columns={columns}
          view={view}
          onView={setView}
          keyOf={({ id }) => id}
          caption={t('documents.table.caption', { count: found.length })}
          action={{ title: t('documents.table.action'), of: downloadOf }}
        />
      ) : (
        <EmptyState
          icon={<FileText />}
          title={t('documents.table.noneSuch')}
          text={t('documents.table.noneSuchWhy')}
          action={
            <Button variant="outline" onClick={() => setWanted(ANY_DOCUMENT)}>
              {t('documents.table.showAll')}
            </Button>
          }
        />
      )}
    </>
  );
}

const downloadOf = ({ title, files: [newest] }: DocumentEntry) =>
  newest?.status === 'CLEAN' ? <DownloadButton title={title} file={newest} /> : null;
