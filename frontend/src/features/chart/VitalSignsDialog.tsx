import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { instantAt, todayIn } from '../../app/time/zone.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { recordVitalSigns } from './chartQueries.ts';
import { Choice } from './Choice.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { useEntryForm } from './useEntryForm.ts';
import { ENTERED, labelOf, measuresOf, newVitals, vitalProblems, type VitalFields } from './vitalForm.ts';
import type { UnitSystem } from './vitalWords.ts';

interface VitalSignsDialogProps {
  patientId: string;
  system: UnitSystem;
  /** Whether the head is measured as well. */
  infant: boolean;
  onClose: () => void;
  onSaved: () => void;
}

const SYSTEMS = [
  { value: 'US', label: '°F, in, lb' },
  { value: 'METRIC', label: '°C, cm, kg' },
] as const;

/** Takes down what was measured at one time; what is left empty was not measured. */
export function VitalSignsDialog({ patientId, system, infant, onClose, onSaved }: VitalSignsDialogProps) {
  const form = useVitalForm(patientId, system, onSaved);
  const { fields, set, wrong } = form;
  const { timezone } = useClinic();
  return (
    <EntryDialog
      title={t('chart.vital.take')}
      description={t('chart.vital.why')}
      action={t('chart.vital.save')}
      form={form}
      onClose={onClose}
    >
      <Choice
        label={t('chart.vital.units')}
        options={SYSTEMS}
        value={fields.system}
        onChange={chosen => set({ system: chosen })}
      />
      <div className="grid grid-cols-2 gap-4">
        {ENTERED.filter(measure => infant || measure !== 'HEAD_CIRCUMFERENCE').map(measure => (
          <Field key={measure} label={labelOf(measure, fields.system)} error={wrong[measure]}>
            {control => (
              <Input
                {...control}
                name={measure}
                inputMode="decimal"
                autoComplete="off"
                maxLength={7}
                value={fields[measure]}
                onChange={event => set({ [measure]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Field label={t('chart.vital.takenOn')} hint={t('chart.vital.takenOnHint')} error={wrong.date}>
          {control => (
            <Input
              {...control}
              type="date"
              max={todayIn(timezone)}
              value={fields.date}
              onChange={event => set({ date: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('chart.vital.at')} error={wrong.time}>
          {control => (
            <Input {...control} type="time" value={fields.time} onChange={event => set({ time: event.target.value })} />
          )}
        </Field>
      </div>
    </EntryDialog>
  );
}

function useVitalForm(patientId: string, system: UnitSystem, onSaved: () => void) {
  const { timezone } = useClinic();
  const [record] = useMutation(recordVitalSigns);
  return useEntryForm<VitalFields>({
    initial: newVitals(system),
    check: vitalProblems,
    fieldOf: { TAKEN_IN_THE_FUTURE: 'time', TAKEN_BEFORE_BIRTH: 'date', PRESSURES_REVERSED: 'DIASTOLIC_PRESSURE' },
    save: (fields, idempotencyKey) => {
      const { date, time } = fields;
      const takenAt = date && time ? instantAt(date, time, timezone) : null;
      const input = { idempotencyKey, patientId, takenAt, measures: measuresOf(fields) };
      return outcomeOf(record({ variables: { input } }), data => data.recordVitalSigns);
    },
    onSaved: () => {
      reportSuccess(t('chart.vital.saved'));
      onSaved();
    },
  });
}
