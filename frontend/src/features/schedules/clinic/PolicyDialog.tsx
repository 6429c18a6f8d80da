import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { Overbooking } from '../../../graphql/graphql.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { checkLook } from '../../administration/CheckGroup.tsx';
import { FormDialog } from '../../administration/FormDialog.tsx';
import { useCommand } from '../../administration/useCommand.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { type ClinicPolicy, setBookingPolicy } from '../scheduleQueries.ts';
import { NumberField } from './NumberField.tsx';
import { isPolicy, type NumberName, policyInput, policyText, RANGES } from './policyModel.ts';

interface PolicyDialogProps {
  policy: ClinicPolicy;
  onClose: () => void;
}

const OVERBOOKINGS: ReadonlyArray<{ value: Overbooking; label: string }> = [
  { value: 'NONE', label: 'Not at all' },
  { value: 'COUNT', label: 'A number of visits' },
  { value: 'PERCENT', label: 'Percent of the day' },
];

/** The clinic's booking rules in numbers; visits booked before keep their time. */
export function PolicyDialog({ policy, onClose }: PolicyDialogProps) {
  const { id: clinicId } = useClinic();
  const [typed, setTyped] = useState(policyText(policy));
  const [mutate] = useMutation(setBookingPolicy, { fetchPolicy: 'no-cache', refetchQueries: 'active' });
  const { run, busy, failure, forget } = useCommand(() =>
    outcomeOf(
      mutate({ variables: { input: { clinicId, version: policy.version, ...policyInput(typed) } } }),
      data => data.setBookingPolicy,
    ),
  );
  const save = async () => {
    if (!isPolicy(typed) || !(await run())) return;
    reportSuccess('Booking rules saved', 'Appointments booked before keep their time.');
    onClose();
  };
  const number = (name: NumberName, label: string, hint?: string) => (
    <NumberField
      label={label}
      value={typed[name]}
      onChange={value => setTyped({ ...typed, [name]: value })}
      range={RANGES[name]}
      optional={RANGES[name].optional === true}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <FormDialog
      title="Booking rules"
      action="Save"
      busy={busy}
      failure={failure}
      notDone="Not saved"
      onChange={forget}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          className={checkLook}
          checked={typed.selfBooking}
          onChange={event => setTyped({ ...typed, selfBooking: event.target.checked })}
        />
        Patients book by themselves
      </label>
      <div className="grid gap-4 sm:grid-cols-2">
        {number('noticeHours', 'Earliest booking', 'Hours ahead.')}
        {number('horizonDays', 'Latest booking', 'Days ahead.')}
        {number('cancelHours', 'Latest cancelling', 'Hours before the visit.')}
        {number('visitsPerDay', 'Visits a day', 'Per doctor; empty: any number.')}
        <Field label="Beyond the places">
          {control => (
            <Select
              control={control}
              value={typed.overbooking}
              options={OVERBOOKINGS}
              onChange={value => {
                const chosen = OVERBOOKINGS.find(each => each.value === value);
                if (chosen) setTyped({ ...typed, overbooking: chosen.value });
              }}
            />
          )}
        </Field>
        {typed.overbooking === 'NONE' ? null : number('overbookLimit', 'At most', 'Per doctor and day.')}
        {number('noShowMinutes', 'No-show after', 'Minutes; empty: by hand.')}
        {number('holdMinutes', 'Chosen time kept for', 'Minutes.')}
      </div>
    </FormDialog>
  );
}
