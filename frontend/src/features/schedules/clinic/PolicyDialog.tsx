import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { Overbooking } from '../../../graphql/graphql.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
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

const OVERBOOKINGS: readonly Overbooking[] = ['NONE', 'COUNT', 'PERCENT'];

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
    reportSuccess(t('rules.policy.done'), t('rules.policy.doneWhy'));
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
      title={t('rules.policy.title')}
      action={t('ui.save')}
      busy={busy}
      failure={failure}
      notDone={t('ui.notSaved')}
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
        {t('rules.policy.selfBooking')}
      </label>
      <div className="grid gap-4 sm:grid-cols-2">
        {number('noticeHours', t('rules.policy.earliest'), t('rules.policy.earliestHint'))}
        {number('horizonDays', t('rules.policy.latest'), t('rules.policy.latestHint'))}
        {number('cancelHours', t('rules.policy.cancelling'), t('rules.policy.cancellingHint'))}
        {number('visitsPerDay', t('rules.policy.perDay'), t('rules.policy.perDayHint'))}
        <Field label={t('rules.policy.beyond')}>
          {control => (
            <Select
              control={control}
              value={typed.overbooking}
              options={OVERBOOKINGS.map(each => ({ value: each, label: t(`rules.policy.overbooking.${each}`) }))}
              onChange={value => {
                const chosen = OVERBOOKINGS.find(each => each === value);
                if (chosen) setTyped({ ...typed, overbooking: chosen });
              }}
            />
          )}
        </Field>
        {typed.overbooking === 'NONE'
          ? null
          : number('overbookLimit', t('rules.policy.atMost'), t('rules.policy.atMostHint'))}
        {number('noShowMinutes', t('rules.policy.noShow'), t('rules.policy.noShowHint'))}
        {number('holdMinutes', t('rules.policy.kept'), t('rules.minutesHint'))}
      </div>
    </FormDialog>
  );
}
