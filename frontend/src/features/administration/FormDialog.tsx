import { type ReactNode, useId } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import type { Failure } from '../../app/graph/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { t } from '../../language/t.ts';

interface FormDialogProps {
  title: string;
  description?: string;
  className?: string;
  /** What the button that sends the form says. */
  action: string;
  busy: boolean;
  /** Why it was not carried out, as far as no field says so. */
  failure: Failure | null;
  /** What did not happen then, such as `Not saved`. */
  notDone: string;
  /** What else may be done, at the other end of the footer. */
  aside?: ReactNode;
  onChange?: () => void;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog: cancelled or sent, with its failure below the fields. */
export function FormDialog(props: FormDialogProps) {
  const { title, description, className, action, busy, failure, notDone, aside, onChange, onSubmit, onClose } = props;
  const formId = useId();
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={title}
      {...(description === undefined ? {} : { description })}
      {...(className === undefined ? {} : { className })}
      footer={
        <>
          {aside}
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" form={formId} busy={busy}>
            {action}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onChange={onChange}
        onSubmit={event => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {props.children}
        {failure ? <FailureNote failure={failure} what={notDone} /> : null}
      </form>
    </Dialog>
  );
}
