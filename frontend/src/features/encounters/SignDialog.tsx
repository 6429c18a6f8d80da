import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMe } from '../session/SessionContext.tsx';

interface SignDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  busy: boolean;
  onSign: () => void;
}

/** Asks once more before a note can never be changed again. */
export function SignDialog({ open, onOpenChange, busy, onSign }: SignDialogProps) {
  const { practitioner, name } = useMe();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Sign this note?"
      description={`It is signed as ${practitioner?.name ?? name}, with the present time.`}
      footer={
        <>
          <Button variant="ghost" onClick={() => onOpenChange(false)}>
            Keep as draft
          </Button>
          <Button busy={busy} onClick={onSign}>
            Sign note
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">
        A signed note can be read and no longer be changed, by you or by anyone else.
      </p>
    </Dialog>
  );
}
