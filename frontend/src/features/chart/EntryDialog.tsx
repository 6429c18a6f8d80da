import type { ReactNode } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import type { Failure } from '../../app/graph/failure.ts';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { t } from '../../language/t.ts';

interface EntryDialogProps {
  title: string;
  description?: ReactNode;
  /** The button that saves. */
  action: string;
  form: { busy: boolean; changed: boolean; failure: Failure | null; submit: () => Promise<void> };
  /** At the left of the buttons, such as a way to take the entry back. */
  aside?: ReactNode;
  /** For what does not fit beside each other else. */
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

const FORM_ID = 'chart-entry';

/** One entry of the clinical record in a window of its own. */
export function EntryDialog({ title, description, action, form, aside, wide, onClose, children }: EntryDialogProps) {
  const { close, question } = useUnsaved({ unsaved: form.changed, onClose });
  return (
    <Dialog
      open
      onOpenChange={open => !open && close()}
      title={title}
      description={description}
      {...(wide ? { className: 'sm:max-w-3xl' } : {})}
      footer={
        <>
          {aside ? <span className="mr-auto">{aside}</span> : null}
          <Button variant="ghost" onClick={close}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" form={FORM_ID} busy={form.busy}>
            {action}
          </Button>
        </>
      }
    >
      <form
        id={FORM_ID}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={event => {
          event.preventDefault();
          void form.submit();
        }}
      >
        {children}
        {form.failure ? <FailureNote failure={form.failure} what={t('ui.notSaved')} /> : null}
      </form>
      {question}
    </Dialog>
  );
}
