import { t } from '../../language/t.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import type { Column } from './column.ts';
import { csvOf } from './csv.ts';

interface ExportDialogProps<Row> {
  fileName: string;
  rows: readonly Row[];
  columns: ReadonlyArray<Column<Row>>;
  onClose: () => void;
}

/** Hands a text to the person as a file, from memory. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

/** Asks before what is shown leaves for a file on the device. */
export function ExportDialog<Row>({ fileName, rows, columns, onClose }: ExportDialogProps<Row>) {
  const write = () => {
    download(`${fileName}.csv`, csvOf(columns, rows));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('ui.table.exportAsk', { count: rows.length })}
      description={t('ui.table.exportWhy')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button onClick={write}>{t('ui.table.export')}</Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">
        {t('ui.table.exportColumns', { columns: columns.map(({ title }) => title).join(', ') })}
      </p>
    </Dialog>
  );
}
