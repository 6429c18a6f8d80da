import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import type { Failure } from '../../app/graph/failure.ts';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useReportRemoved } from '../removed/useRemoved.ts';
import { useCan } from '../session/SessionContext.tsx';
import { deleteDocument, type DocumentEntry } from './documentQueries.ts';

const REASONS = ['ENTERED_IN_ERROR', 'WRONG_PATIENT', 'DUPLICATE'] as const;

interface DeleteDocumentProps {
  document: DocumentEntry;
  onClose: () => void;
  onChanged: () => void;
}

/** Asks why a document is taken out; who may put it back is offered that at once. */
export function DeleteDocument({ document: { id, version, title }, onClose, onChanged }: DeleteDocumentProps) {
  const [reason, setReason] = useState<(typeof REASONS)[number]>('ENTERED_IN_ERROR');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, { loading }] = useMutation(deleteDocument);
  const mayRestore = useCan()('document:restore');
  const reportRemoved = useReportRemoved();
  const confirm = async () => {
    const outcome = await outcomeOf(run({ variables: { id, version, reason } }), data => data.deleteDocument);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    const taken = { kind: 'DOCUMENT', id, version: outcome.value.version } as const;
    reportRemoved(t('documents.delete.done'), mayRestore ? taken : null, title);
    onChanged();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('documents.delete.title', { title })}
      description={t('documents.delete.kept')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('documents.delete.keep')}
          </Button>
          <Button variant="danger" busy={loading} onClick={() => void confirm()}>
            {t('documents.delete.do')}
          </Button>
        </>
      }
    >
      <Field label={t('documents.delete.why')}>
        {control => (
          <Select
            control={control}
            value={reason}
            options={REASONS.map(value => ({ value, label: t(`documents.reason.${value}`) }))}
            onChange={value => setReason(value as typeof reason)}
          />
        )}
      </Field>
      {failure ? <FailureNote failure={failure} what={t('documents.delete.notDone')} /> : null}
    </Dialog>
  );
}
