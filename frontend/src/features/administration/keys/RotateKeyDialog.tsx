import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { besideField } from '../besideField.ts';
import { useCommand } from '../useCommand.ts';
import type { ApiKey } from './keyQueries.ts';
import { LIFETIMES } from './keyState.ts';
import { type Secret, useRotateKey } from './useKeys.ts';

interface RotateKeyDialogProps {
  apiKey: ApiKey;
  onClose: () => void;
  onRotated: (issued: Secret) => void;
}

const FORM = {
  fields: ['expiresAt', 'overlapMinutes'],
  reasons: { EXPIRY_IN_THE_PAST: 'expiresAt', EXPIRY_TOO_FAR: 'expiresAt' },
} as const;

const OVERLAPS = [
  { value: '0', label: 'Not at all' },
  { value: '60', label: 'An hour' },
  { value: '1440', label: 'A day' },
  { value: '10080', label: 'A week' },
];

/** Gives a key a new secret, and says how long the old one works on. */
export function RotateKeyDialog({ apiKey, onClose, onRotated }: RotateKeyDialogProps) {
  const [overlap, setOverlap] = useState('1440');
  const [days, setDays] = useState('90');
  const { run, busy, failure } = useCommand(useRotateKey());
  const { errors, rest } = besideField(failure, FORM);
  const rotate = async () => {
    const issued = await run(apiKey, Number(days), Number(overlap));
    if (issued) onRotated(issued);
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={`Rotate ${apiKey.name}`}
      description="The program gets a new key with the same rights; put it in place while the old one still works."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button busy={busy} onClick={() => void rotate()}>
            Rotate
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="The old key works on">
            {control => <Select control={control} value={overlap} onChange={setOverlap} options={OVERLAPS} />}
          </Field>
          <Field label="The new key ends after" error={errors.expiresAt}>
            {control => <Select control={control} value={days} onChange={setDays} options={LIFETIMES} />}
          </Field>
        </div>
        {rest ? <FailureNote failure={rest} what="Not rotated" /> : null}
      </div>
    </Dialog>
  );
}
