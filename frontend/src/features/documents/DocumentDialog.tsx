import { Download } from 'lucide-react';
import { useState } from 'react';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { DeleteDocument } from './DeleteDocument.tsx';
import type { DocumentEntry } from './documentQueries.ts';
import { FileView } from './FileView.tsx';
import { TextPanel } from './text/TextPanel.tsx';
import { downloadWord, useDownload } from './useDownload.ts';

interface DocumentDialogProps {
  document: DocumentEntry;
  onClose: () => void;
  onNewVersion: (file: File) => void;
  onChanged: () => void;
}

/** A document's file, each of its versions, and what can be done with it. */
export function DocumentDialog({ document, onClose, onNewVersion, onChanged }: DocumentDialogProps) {
  const mayWrite = useCan()('document:write');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [deleting, setDeleting] = useState(false);
  const { busy, download } = useDownload();
  const [unsaved, setUnsaved] = useState(false);
  const { close, question } = useUnsaved({ unsaved, onClose });
  const { files, title } = document;
  const file = files.find(({ id }) => id === chosenId) ?? files[0];
  if (deleting)
    return (
      <DeleteDocument
        document={document}
        onClose={() => setDeleting(false)}
        onChanged={() => {
          onClose();
          onChanged();
        }}
      />
    );
  return (
    <Dialog
      open
      onOpenChange={open => !open && close()}
      title={title}
      className="sm:max-w-6xl"
      footer={
        <>
          {mayWrite ? (
            <span className="mr-auto flex flex-wrap gap-2">
              <Button variant="ghost" size="sm" onClick={() => setDeleting(true)}>
                {t('documents.delete.open')}
              </Button>
              <ChooseFiles
                single
                label={t('documents.newVersion')}
                onChosen={([chosen]) => {
                  if (!chosen) return;
                  onNewVersion(chosen);
                  onClose();
                }}
              />
            </span>
          ) : null}
          {file?.status === 'CLEAN' ? (
            <Button variant="outline" size="sm" busy={busy} onClick={() => void download(file)}>
              {busy ? null : <Download aria-hidden="true" />} {t(downloadWord(file, busy))}
            </Button>
          ) : null}
        </>
      }
    >
      {files.length > 1 ? <VersionChoice files={files} value={file?.id ?? ''} onChange={setChosenId} /> : null}
      {file ? (
        <div className="flex flex-col gap-5 lg:flex-row">
          <div className="min-w-0 flex-1">
            <FileView title={title} file={file} />
          </div>
          <TextPanel key={file.id} fileId={file.id} onUnsaved={setUnsaved} />
        </div>
      ) : null}
      {question}
    </Dialog>
  );
}

interface VersionChoiceProps {
  files: DocumentEntry['files'];
  value: string;
  onChange: (id: string) => void;
}

function VersionChoice({ files, value, onChange }: VersionChoiceProps) {
  const { timezone } = useClinic();
  const options = files.map(({ id, number, recordedAt }) => ({
    value: id,
    label: t('documents.version', { number: String(number), date: formatDate(dateIn(recordedAt, timezone)) }),
  }));
  return (
    <Field label={t('documents.versionLabel')} className="mb-4 max-w-xs">
      {control => <Select control={control} value={value} options={options} onChange={onChange} />}
    </Field>
  );
}
