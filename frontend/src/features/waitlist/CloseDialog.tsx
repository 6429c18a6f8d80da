import { useState } from 'react';
import type { WaitlistCloseReason } from '../../graphql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { t } from '../../language/t.ts';
import { spokenName } from '../patients/names.ts';

import type { WaitlistCommands } from './useWaitlist.ts';
import type { Entry } from './waitlistQueries.ts';

type Chosen = Exclude<WaitlistCloseReason, 'PAST'>;
const CHOICES = ['PATIENT_REQUEST', 'BOOKED_OTHERWISE', 'UNREACHABLE', 'OTHER'] as const satisfies readonly Chosen[];
const isChosen = (value: string): value is Chosen => CHOICES.some(choice => choice === value);

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
      title={t('waitlist.close.title')}
      description={spokenName(entry.patient)}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('waitlist.close.keep')}
          </Button>
          <Button
            variant="danger"
            busy={commands.busy}
            onClick={() => void commands.close(entry.id, reason).finally(onClose)}
          >
            {t('waitlist.close.takeOff')}
          </Button>
        </>
      }
    >
      <Field label={t('clinic.reason')}>
        {control => (
          <Select
            control={control}
            value={reason}
            options={CHOICES.map(choice => ({ value: choice, label: t(`waitlist.closed.${choice}`) }))}
            onChange={value => isChosen(value) && setReason(value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
