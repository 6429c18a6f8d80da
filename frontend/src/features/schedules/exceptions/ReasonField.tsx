import type { AbsenceReason } from '../../../graphql/graphql.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';

const REASONS: readonly AbsenceReason[] = ['VACATION', 'SICKNESS', 'TRAINING', 'EMERGENCY', 'OTHER'];

const isReason = (value: string): value is AbsenceReason => REASONS.some(reason => reason === value);

interface ReasonFieldProps {
  value: AbsenceReason;
  onChange: (reason: AbsenceReason) => void;
}

/** Why somebody is away, in a word of a closed list. */
export const ReasonField = ({ value, onChange }: ReasonFieldProps) => (
  <Field label={t('clinic.reason')} hint={t('exceptions.reasonHint')}>
    {control => (
      <Select
        control={control}
        value={value}
        options={REASONS.map(reason => ({ value: reason, label: t(`exceptions.reason.${reason}`) }))}
        onChange={next => isReason(next) && onChange(next)}
      />
    )}
  </Field>
);
