import type { TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { FormDialog } from '../../administration/FormDialog.tsx';
import type { Affected } from '../scheduleQueries.ts';
import { AffectedNote } from './AffectedNote.tsx';
import { offerRebooking } from './rebooking.ts';
import { type Attempt, type Entry, useEntry } from './useEntry.ts';

interface EntryDialogProps<Input extends Attempt, Data, Entered extends { hit: Affected }> {
  title: string;
  description?: string;
  className?: string;
  action?: string;
  mutation: TypedDocumentNode<Data, { input: Input }>;
  pick: (data: Data) => Entered | null | undefined;
  /** Null while the form says nothing that could be entered. */
  entry: Entry<Input> | null;
  everyClinic?: boolean;
  /** What is reported when it is entered. */
  done: { title: string; text?: string };
  /** Takes it back. */
  undo?: (entered: Entered) => void;
  /** Told that the form was sent, so that it may show what is missing. */
  onSent?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form that enters something and shows beforehand which visits that affects; afterwards these can be moved. */
export function EntryDialog<Input extends Attempt, Data, Entered extends { hit: Affected }>(
  props: EntryDialogProps<Input, Data, Entered>,
) {
  const {
    mutation,
    pick,
    entry,
    everyClinic,
    done,
    undo,
    onSent,
    onClose,
    action = t('ui.save'),
    children,
    ...form
  } = props;
  const entering = useEntry({ mutation, pick, entry, ...(everyClinic === undefined ? {} : { everyClinic }) });
  const submit = async () => {
    onSent?.();
    const entered = await entering.enter();
    if (!entered) return;
    onClose();
    offerRebooking(entered.hit, () =>
      reportSuccess(done.title, done.text, undo && { label: t('ui.undo'), run: () => undo(entered) }),
    );
  };
  return (
    <FormDialog
      {...form}
      action={action}
      busy={entering.busy}
      failure={entering.failure}
      notDone={t('ui.notSaved')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {children}
      {entry ? <AffectedNote effect={entering.effect} looking={entering.looking} /> : null}
    </FormDialog>
  );
}
