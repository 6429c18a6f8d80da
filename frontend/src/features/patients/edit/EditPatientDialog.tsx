import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { ConflictDialog } from '../../../app/conflict/ConflictDialog.tsx';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { todayIn } from '../../../app/time/zone.ts';
import type { PatientFieldsInput } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { Choice } from '../../chart/Choice.tsx';
import { EntryDialog } from '../../chart/EntryDialog.tsx';
import { useEntryForm, type Wrong } from '../../chart/useEntryForm.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { spokenName } from '../names.ts';
import { type EditedPatient, type PatientConflict, updatePatient } from '../patientQueries.ts';
import { SEXES, sexName } from '../sex.ts';
import { decided, fieldsOf, inWords, type PatientFields } from './patientEdit.ts';

interface EditPatientDialogProps {
  patient: EditedPatient;
  onClose: () => void;
  onChanged: () => void;
}

const LONGEST_NAME = 100;

/** Changes who a patient is. What somebody else changed meanwhile is shown beside it, for the reader to choose (PAT-27). */
export function EditPatientDialog({ patient, onClose, onChanged }: EditPatientDialogProps) {
  const { conflicts, save, settle } = useUpdatePatient(patient, { onClose, onChanged });
  const { timezone } = useClinic();
  const today = todayIn(timezone);
  // The form began with what the reader saw; the record behind it may be another by now.
  const [seen] = useState(() => fieldsOf(patient));
  const form = useEntryForm<PatientFields>({
    initial: seen,
    check: fields => problems(fields, today),
    fieldOf: { BORN_IN_THE_FUTURE: 'birthDate' },
    save: fields => save(seen, fields),
    onSaved: () => undefined,
    onStale: onChanged,
  });
  const { fields, set, wrong } = form;
  if (conflicts)
    return (
      <ConflictDialog
        title={t('patients.edit.conflict')}
        description={t('patients.edit.conflictWhy', { name: spokenName(patient) })}
        conflicts={inWords(conflicts)}
        onDecide={choices => void settle(decided(conflicts, choices))}
        onClose={onClose}
      />
    );
  const name = (field: 'givenName' | 'familyName') => (
    <Field label={t(`patients.form.${field}`)} error={wrong[field]}>
      {control => (
        <Input
          {...control}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={fields[field]}
          onChange={event => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <EntryDialog
      title={t('patients.edit.title', { name: spokenName(patient) })}
      action={t('ui.save')}
      form={form}
      onClose={onClose}
    >
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {name('givenName')}
        {name('familyName')}
        <Field label={t('patients.form.birthDate')} error={wrong.birthDate}>
          {control => (
            <Input
              {...control}
              type="date"
              min="1900-01-01"
              max={today}
              value={fields.birthDate}
              onChange={event => set({ birthDate: event.target.value })}
            />
          )}
        </Field>
        <Choice
          label={t('patients.legalSex')}
          options={SEXES.map(value => ({ value, label: sexName(value) }))}
          value={fields.legalSex}
          onChange={legalSex => set({ legalSex })}
        />
      </div>
      <Switch
        label={t('patients.form.dependent')}
        hint={t('patients.form.dependentHint')}
        checked={fields.kind === 'DEPENDENT'}
        onChange={dependent => set({ kind: dependent ? 'DEPENDENT' : 'SELF_MANAGED' })}
      />
    </EntryDialog>
  );
}

function problems({ givenName, familyName, birthDate }: PatientFields, today: string): Wrong<PatientFields> {
  return {
    ...(givenName.trim() ? {} : { givenName: t('patients.wrong.givenName') }),
    ...(familyName.trim() ? {} : { familyName: t('patients.wrong.familyName') }),
    ...(birthDate ? {} : { birthDate: t('patients.wrong.birthDate') }),
    ...(birthDate > today ? { birthDate: t('patients.wrong.future') } : {}),
  };
}

/** Saves an edit against what its writer saw; closes once nothing is left to be decided. */
function useUpdatePatient({ id }: EditedPatient, { onClose, onChanged }: Omit<EditPatientDialogProps, 'patient'>) {
  const [mutate] = useMutation(updatePatient);
  const [conflicts, setConflicts] = useState<readonly PatientConflict[] | null>(null);
  const save = async (base: PatientFieldsInput, mine: PatientFieldsInput) => {
    const running = mutate({ variables: { input: { id, base, mine } } });
    const outcome = await outcomeOf(running, data => data.updatePatient);
    if (!outcome.ok) return outcome;
    onChanged();
    if (outcome.value.conflicts.length > 0) {
      setConflicts(outcome.value.conflicts);
      return outcome;
    }
    reportSuccess(t('patients.edit.saved'), spokenName(outcome.value.patient));
    onClose();
    return outcome;
  };
  const settle = async (chosen: ReturnType<typeof decided>) => {
    if (!chosen) return onClose();
    const outcome = await save(chosen.base, chosen.mine);
    if (!outcome.ok) reportFailure(t('ui.notSaved'), sentenceOf(outcome.failure));
  };
  return { conflicts, save, settle };
}
