import type { AbsenceReason } from '../../../graphql/graphql.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { REASON_NAMES } from './monthModel.ts';

const REASONS = Object.entries(REASON_NAMES).map(([value, label]) => ({ value, label }));

const isReason = (value: string): value is AbsenceReason => value in REASON_NAMES;

interface ReasonFieldProps {
  value: AbsenceReason;
  onChange: (reason: AbsenceReason) => void;
}

/** Why somebody is away, in a word of a closed list. */
export const ReasonField = ({ value, onChange }: ReasonFieldProps) => (
  <Field label="Reason" hint="Only managers see it.">
    {control => (
      <Select control={control} value={value} options={REASONS} onChange={next => isReason(next) && onChange(next)} />
    )}
  </Field>
);
