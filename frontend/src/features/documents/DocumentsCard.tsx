import { UNAVAILABLE } from '../../app/graph/failure.ts';
import { Upload as UploadIcon } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { t } from '../../language/t.ts';
import { Card } from '../../ui/Card.tsx';
import { classes } from '../../ui/classes.ts';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { useCan } from '../session/SessionContext.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { DocumentDialog } from './DocumentDialog.tsx';
import { DocumentLine } from './DocumentLine.tsx';
import { DocumentsTable } from './DocumentsTable.tsx';
import { UploadLine } from './UploadLine.tsx';
import { useDocuments } from './useDocuments.ts';
import { useFileDrop } from './useFileDrop.ts';
import { useUploads } from './useUploads.ts';

interface DocumentsCardProps {
  patientId: string;
  /** To look for one among many, where there is room for it. */
  asTable?: boolean;
}

/** Letters, scans and pictures of a patient; nothing for roles that may not see them. */
export function DocumentsCard(props: DocumentsCardProps) {
  return useCan()('document:read') ? <Documents {...props} /> : null;
}

function Documents({ patientId, asTable = false }: DocumentsCardProps) {
  const mayWrite = useCan()('document:write');
  const { documents, loading, failure, refresh } = useDocuments(patientId);
  const [openId, setOpenId] = useState<string | null>(null);
  const { uploads, add, cancel, retry } = useUploads({
    patientId,
    onArrived: title => {
      reportSuccess(t('documents.added'), title);
      refresh();
    },
  });
  const open = documents?.find(({ id }) => id === openId);
  return (
    <Card
      title={t('documents.title')}
      aside={mayWrite ? <ChooseFiles label={t('documents.add')} onChosen={files => add(files)} /> : null}
    >
      <DropPlace onDropped={mayWrite ? add : null}>
        {documents?.length === 0 && uploads.length === 0 ? (
          <p className="py-1 text-sm text-ink-faint">{t('documents.none')}</p>
        ) : null}
        <ul aria-label={t('documents.title')} className="divide-y divide-line empty:hidden">
          {uploads.map(upload => (
            <UploadLine
              key={upload.key}
              upload={upload}
              onCancel={() => cancel(upload.key)}
              onRetry={() => retry(upload)}
            />
          ))}
          {asTable
            ? null
            : documents?.map(document => (
                <DocumentLine key={document.id} document={document} onOpen={() => setOpenId(document.id)} />
              ))}
        </ul>
        {asTable && documents && documents.length > 0 ? (
          <DocumentsTable documents={documents} onOpen={setOpenId} />
        ) : null}
        {!documents && loading ? <SkeletonLines /> : null}
        {!documents && !loading ? (
          <FailureNote failure={failure ?? UNAVAILABLE} what={t('documents.title')} onRetry={refresh} />
        ) : null}
      </DropPlace>
      {open ? (
        <DocumentDialog
          document={open}
          onClose={() => setOpenId(null)}
          onNewVersion={file => add([file], open.id)}
          onChanged={refresh}
        />
      ) : null}
    </Card>
  );
}

interface DropPlaceProps {
  /** Null: nothing may be dropped. */
  onDropped: ((files: Iterable<File>) => void) | null;
  children: ReactNode;
}

/** Where files may be let fall; a mouse's way to do what the button beside the title does. */
function DropPlace({ onDropped, children }: DropPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const over = useFileDrop(place, onDropped);
  return (
    <div
      ref={place}
      className={classes('rounded-lg', over && 'outline-2 outline-offset-4 outline-primary outline-dashed')}
    >
      {children}
      {onDropped ? (
        <p className="mt-3 flex items-center gap-2 text-xs text-ink-faint">
          <UploadIcon aria-hidden="true" className="size-3.5 shrink-0" />
          {t('documents.hint')}
        </p>
      ) : null}
    </div>
  );
}
