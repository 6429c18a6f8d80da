import { useState } from 'react';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { type Option, Select } from '../../ui/Select.tsx';
import { type DoseFields, type DoseProblem, doseProblems, FREQUENCIES, ROUTES, UNITS } from './doseForm.ts';

interface DoseFormProps {
  /** The medicine. */
  display: string;
  initial: DoseFields;
  /** The button that saves. */
  action: string;
  busy: boolean;
  onSave: (fields: DoseFields) => void;
  onCancel: () => void;
}

/** How one medicine is taken. */
export function DoseForm({ display, initial, action, busy, onSave, onCancel }: DoseFormProps) {
  // As it was opened: the page makes a new one whenever it is drawn.
  const [begun] = useState(initial);
  const [fields, setFields] = useState(begun);
  const [tried, setTried] = useState(false);
  const { close, question } = useUnsaved({ unsaved: fields !== begun, onClose: onCancel });
  const wrong = tried ? doseProblems(fields) : [];
  const set = (changes: Partial<DoseFields>) => setFields({ ...fields, ...changes });
  const submit = () => {
    setTried(true);
    if (doseProblems(fields).length === 0) onSave(fields);
  };
  const number = (name: DoseProblem) => ({
    label: t(`consultation.prescription.${name}`),
    value: fields[name],
    error: wrong.includes(name) ? t(`consultation.prescription.wrong.${name}`) : undefined,
    onChange: (value: string) => set({ [name]: value }),
  });
  return (
    <form
      noValidate
      aria-label={display}
      className="flex flex-col gap-3 rounded-lg border border-line-strong p-3"
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="text-sm font-semibold">{display}</p>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <NumberField {...number('dose')} focused />
        <Choice
          label={t('consultation.prescription.unit')}
          value={fields.unit}
          options={UNITS.map(value => ({ value, label: t(`consultation.prescription.units.${value}`) }))}
          onChange={value => set({ unit: UNITS.find(unit => unit === value) ?? fields.unit })}
        />
        <Choice
          label={t('consultation.prescription.frequency')}
          value={fields.frequency}
          options={FREQUENCIES.map(value => ({ value, label: t(`consultation.prescription.frequencies.${value}`) }))}
          onChange={value => set({ frequency: FREQUENCIES.find(each => each === value) ?? fields.frequency })}
        />
        <NumberField {...number('days')} />
        <Choice
          label={t('consultation.prescription.route')}
          value={fields.route}
          options={ROUTES.map(value => ({ value, label: t(`consultation.prescription.routes.${value}`) }))}
          onChange={value => set({ route: ROUTES.find(route => route === value) ?? fields.route })}
        />
        <NumberField {...number('quantity')} hint={t('consultation.prescription.quantityHint')} />
        <Field label={t('consultation.prescription.instructions')} optional className="col-span-2">
          {control => (
            <Input
              {...control}
              maxLength={500}
              value={fields.instructions}
              onChange={event => set({ instructions: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="ghost" onClick={close}>
          {t('consultation.prescription.cancel')}
        </Button>
        <Button type="submit" busy={busy}>
          {action}
        </Button>
      </div>
      {question}
    </form>
  );
}

interface NumberFieldProps {
  label: string;
  value: string;
  error: string | undefined;
  hint?: string;
  focused?: boolean;
  onChange: (value: string) => void;
}

const NumberField = ({ label, value, error, hint, focused = false, onChange }: NumberFieldProps) => (
  <Field label={label} error={error} {...(hint ? { hint } : {})}>
    {control => (
      <Input
        {...control}
        type="number"
        inputMode="decimal"
        min="0"
        step="any"
        // The medicine was just chosen with the keyboard; its dose comes next.
        ref={element => {
          if (focused && element && !element.dataset['reached']) {
            element.dataset['reached'] = 'yes';
            element.focus();
          }
        }}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    )}
  </Field>
);

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <Field label={label}>
    {control => <Select control={control} value={value} options={options} onChange={onChange} />}
  </Field>
);
