import { type ReactNode, useId, useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import type { Failure } from '../../app/graph/failure.ts';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
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

/** A form in a dialog: cancelled or sent, with its failure below the fields. What was changed is not closed unasked. */
export function FormDialog(props: FormDialogProps) {
  const { title, description, className, action, busy, failure, notDone, aside, onChange, onSubmit, onClose } = props;
  const formId = useId();
  const [changed, setChanged] = useState(false);
  const { close, question } = useUnsaved({ unsaved: changed, onClose });
  return (
    <Dialog
      open
      onOpenChange={open => !open && close()}
      title={title}
      {...(description === undefined ? {} : { description })}
      {...(className === undefined ? {} : { className })}
      footer={
        <>
          {aside}
          <Button variant="ghost" onClick={close}>
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
        onChange={() => {
          setChanged(true);
          onChange?.();
        }}
        onSubmit={event => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {props.children}
        {failure ? <FailureNote failure={failure} what={notDone} /> : null}
      </form>
      {question}
    </Dialog>
  );
}
