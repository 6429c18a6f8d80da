import { useState } from 'react';
import type { WaitlistCloseReason } from '../../graphql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { spokenName } from '../patients/names.ts';
import { CLOSE_REASONS } from './EntryLog.tsx';
import type { WaitlistCommands } from './useWaitlist.ts';
import type { Entry } from './waitlistQueries.ts';

type Chosen = Exclude<WaitlistCloseReason, 'PAST'>;
const OPTIONS = Object.entries(CLOSE_REASONS)
  .filter(([value]) => value !== 'PAST')
  .map(([value, label]) => ({ value, label }));
const isChosen = (value: string): value is Chosen => value in CLOSE_REASONS && value !== 'PAST';

interface CloseDialogProps {
  entry: Entry;
  commands: WaitlistCommands;
  onClose: () => void;
}

/** Takes a patient off the list after a reason was given. */
export function CloseDialog({ entry, commands, onClose }: CloseDialogProps) {
  const [reason, setReason] = useState<Chosen>('PATIENT_REQUEST');
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title="Take off the waitlist?"
      description={spokenName(entry.patient)}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Keep
          </Button>
          <Button
            variant="danger"
            busy={commands.busy}
            onClick={() => void commands.close(entry.id, reason).finally(onClose)}
          >
            Take off
          </Button>
        </>
      }
    >
      <Field label="Reason">
        {control => (
          <Select
            control={control}
            value={reason}
            options={OPTIONS}
            onChange={value => isChosen(value) && setReason(value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
