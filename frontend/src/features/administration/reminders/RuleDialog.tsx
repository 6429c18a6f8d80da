import { useState } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';
import { besideField } from '../besideField.ts';
import { FormDialog } from '../FormDialog.tsx';
import { useCommand } from '../useCommand.ts';
import type { Outcome } from '../../../app/graph/command.ts';
import { isWithin } from '../../schedules/clinic/NumberField.tsx';
import { BOUNDS, isUnit, type Offset, sideOptions, unitOptions } from './reminderWords.ts';

interface RuleDialogProps {
  title: string;
  action: string;
  initial: Offset;
  save: (offset: Offset) => Promise<Outcome<unknown>>;
  onClose: () => void;
}

const FORM = { fields: ['amount'], reasons: { REMINDER_EXISTS: 'amount', TOO_MANY_REMINDERS: 'amount' } } as const;

/** Says how long before a visit, or after, its patient is written to. */
export function RuleDialog({ title, action, initial, save, onClose }: RuleDialogProps) {
  const [amount, setAmount] = useState(String(initial.amount));
  const [{ unit, side }, setRest] = useState<Omit<Offset, 'amount'>>(initial);
  const { run, busy, failure, forget } = useCommand(save);
  const { from, to } = BOUNDS[unit];
  const { errors, rest } = besideField(failure, FORM);
  const wrong = isWithin(amount, { from, to }) ? undefined : t('rules.whole', { from, to });
  const submit = async () => {
    if (wrong === undefined && (await run({ side, unit, amount: Number(amount) })) !== null) onClose();
  };
  return (
    <FormDialog
      title={title}
      description={t('reminders.safe')}
      action={action}
      busy={busy}
      failure={rest}
      notDone={t('ui.notSaved')}
      onChange={forget}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <Field label={t('reminders.howMany')} error={wrong ?? errors.amount}>
          {control => (
            <Input
              {...control}
              inputMode="numeric"
              value={amount}
              onChange={event => setAmount(event.target.value.trim())}
            />
          )}
        </Field>
        <Field label={t('reminders.unitLabel')}>
          {control => (
            <Select
              control={control}
              value={unit}
              options={unitOptions()}
              onChange={chosen => {
                forget();
                if (isUnit(chosen)) setRest({ side, unit: chosen });
              }}
            />
          )}
        </Field>
        <Field label={t('reminders.when')}>
          {control => (
            <Select
              control={control}
              value={side}
              options={sideOptions()}
              onChange={chosen => {
                forget();
                setRest({ unit, side: chosen === 'AFTER' ? 'AFTER' : 'BEFORE' });
              }}
            />
          )}
        </Field>
      </div>
      {unit === 'DAYS' ? <p className="text-[0.8125rem] text-ink-soft">{t('reminders.dayWhy')}</p> : null}
    </FormDialog>
  );
}
