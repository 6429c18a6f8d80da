import { Bookmark, Columns3, Download } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Menu, MenuCheck, MenuItem, MenuLine } from '../Menu.tsx';
import { type Column, type TableView, shownColumns, sorted } from './column.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { ToolButton } from './ToolButton.tsx';
import { ViewsDialog } from './ViewsDialog.tsx';
import { type Filters, useSavedViews } from './views.ts';

interface TableToolsProps<Row> {
  /** What views are kept under. */
  table: string;
  /** Name of an exported file, without its ending. */
  fileName: string;
  rows: readonly Row[];
  columns: ReadonlyArray<Column<Row>>;
  view: TableView;
  onView: (view: TableView) => void;
  /** What a saved view remembers besides columns and order; left out where a table cannot be filtered. */
  filters?: Filters;
  onFilters?: (filters: Filters) => void;
}

const NONE: Filters = {};

/** Chooses the columns of a table, exports what is shown, and keeps ways of looking at it. */
export function TableTools<Row>(props: TableToolsProps<Row>) {
  const { table, fileName, rows, columns, view, onView, filters = NONE, onFilters } = props;
  const [open, setOpen] = useState<'export' | 'views' | null>(null);
  const { views, save, remove } = useSavedViews(table);
  const close = () => setOpen(null);
  return (
    <div role="group" aria-label={t('ui.table.tools')} className="flex flex-wrap justify-end gap-1">
      <Menu trigger={<ToolButton icon={<Bookmark aria-hidden="true" />} label={t('ui.table.views')} />}>
        {views.map(({ name, filters: wanted, hidden, sort }) => (
          <MenuItem
            key={name}
            onSelect={() => {
              onView({ hidden, sort });
              onFilters?.(wanted);
            }}
          >
            {name}
          </MenuItem>
        ))}
        {views.length > 0 ? <MenuLine /> : null}
        <MenuItem onSelect={() => setOpen('views')}>{t('ui.table.keepViews')}</MenuItem>
      </Menu>
      <Menu trigger={<ToolButton icon={<Columns3 aria-hidden="true" />} label={t('ui.table.columns')} />}>
        {columns
          .filter(({ isHead }) => !isHead)
          .map(({ id, title }) => (
            <MenuCheck
              key={id}
              checked={!view.hidden.includes(id)}
              onCheck={() => onView({ ...view, hidden: toggled(view.hidden, id) })}
            >
              {title}
            </MenuCheck>
          ))}
      </Menu>
      <ToolButton
        icon={<Download aria-hidden="true" />}
        label={t('ui.table.export')}
        disabled={rows.length === 0}
        onClick={() => setOpen('export')}
      />
      {open === 'export' ? (
        <ExportDialog
          fileName={fileName}
          rows={sorted(rows, columns, view)}
          columns={shownColumns(columns, view)}
          onClose={close}
        />
      ) : null}
      {open === 'views' ? (
        <ViewsDialog
          views={views}
          onSave={name => save({ name, filters, ...view })}
          onRemove={remove}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

/** With the id where it was missing, without it where it was not. */
const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id];
