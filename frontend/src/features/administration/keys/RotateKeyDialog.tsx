import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';
import { besideField } from '../besideField.ts';
import { useCommand } from '../useCommand.ts';
import type { ApiKey } from './keyQueries.ts';
import { lifetimes } from './keyState.ts';
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

/** In minutes. */
const overlaps = () => [
  { value: '0', label: t('keys.overlap.none') },
  { value: '60', label: t('keys.overlap.hour') },
  { value: '1440', label: t('keys.overlap.day') },
  { value: '10080', label: t('keys.overlap.week') },
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
      title={t('keys.rotateOf', { name: apiKey.name })}
      description={t('keys.rotateWhy')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button busy={busy} onClick={() => void rotate()}>
            {t('keys.rotate')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('keys.oldWorksOn')}>
            {control => <Select control={control} value={overlap} onChange={setOverlap} options={overlaps()} />}
          </Field>
          <Field label={t('keys.newEndsAfter')} error={errors.expiresAt}>
            {control => <Select control={control} value={days} onChange={setDays} options={lifetimes()} />}
          </Field>
        </div>
        {rest ? <FailureNote failure={rest} what={t('keys.notRotated')} /> : null}
      </div>
    </Dialog>
  );
}
