import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { todayIn } from '../../app/time/zone.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input, Textarea } from '../../ui/Input.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { changeCondition, type ConditionEntry, markConditionInError, recordCondition } from './chartQueries.ts';
import { statusOptions } from './chartWords.ts';
import { Choice } from './Choice.tsx';
import { CodeSearch } from './CodeSearch.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { InErrorButton } from './InErrorButton.tsx';
import { NEW_PROBLEM, problemFieldsOf, problemProblems, type ProblemFields } from './problemForm.ts';
import { useEntryForm } from './useEntryForm.ts';

interface ProblemDialogProps {
  patientId: string;
  /** The one that is changed; a new one when left out. */
  condition?: ConditionEntry;
  onClose: () => void;
  onSaved: () => void;
  /** Called when the entry is another by now, or gone. */
  onStale: () => void;
}

export function ProblemDialog({ patientId, condition, onClose, ...then }: ProblemDialogProps) {
  const form = useProblemForm(patientId, condition, then);
  const { fields, set, wrong } = form;
  const [mark] = useMutation(markConditionInError);
  return (
    <EntryDialog
      title={condition ? t('chart.problem.editTitle') : t('chart.problem.add')}
      action={t('chart.problem.save')}
      form={form}
      onClose={onClose}
      aside={
        condition ? (
          <InErrorButton
            kind="CONDITION"
            mark={() =>
              outcomeOf(
                mark({ variables: { id: condition.id, version: condition.version } }),
                data => data.markConditionInError,
              )
            }
            onMarked={then.onSaved}
          />
        ) : null
      }
    >
      {fields.diagnosis ? (
        <ChosenCode
          {...fields.diagnosis}
          error={wrong.diagnosis}
          {...(condition ? {} : { onChange: () => set({ diagnosis: null }) })}
        />
      ) : (
        <CodeSearch error={wrong.diagnosis} onChoose={diagnosis => set({ diagnosis })} />
      )}
      <Choice
        label={t('chart.status.label')}
        options={statusOptions()}
        value={fields.clinicalStatus}
        onChange={clinicalStatus => set({ clinicalStatus })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Day
          label={t('chart.problem.beganOn')}
          value={fields.onsetOn}
          error={wrong.onsetOn}
          onChange={onsetOn => set({ onsetOn })}
        />
        <Day
          label={t('chart.problem.endedOn')}
          value={fields.abatedOn}
          error={wrong.abatedOn}
          onChange={abatedOn => set({ abatedOn })}
        />
      </div>
      <Field label={t('chart.entry.note')} optional error={wrong.note}>
        {control => (
          <Textarea
            {...control}
            className="min-h-20"
            maxLength={2_000}
            value={fields.note}
            onChange={event => set({ note: event.target.value })}
          />
        )}
      </Field>
    </EntryDialog>
  );
}

interface ChosenCodeProps {
  code: string;
  display: string;
  error: string | undefined;
  /** Left out where the code stays. */
  onChange?: () => void;
}

function ChosenCode({ code, display, error, onChange }: ChosenCodeProps) {
  return (
    <div className="rounded-lg bg-sunken px-3 py-2.5 text-sm">
      <div className="flex items-start gap-3">
        <p className="min-w-0 flex-1">
          <span className="font-mono text-ink-soft">{code}</span> <span className="font-medium">{display}</span>
        </p>
        {onChange ? (
          <Button variant="outline" size="sm" onClick={onChange}>
            {t('ui.change')}
          </Button>
        ) : null}
      </div>
      {error ? (
        <p role="alert" className="mt-1 text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}

interface DayProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const Day = ({ label, value, error, onChange }: DayProps) => (
  <Field label={label} optional error={error}>
    {control => <Input {...control} type="date" value={value} onChange={event => onChange(event.target.value)} />}
  </Field>
);

function useProblemForm(
  patientId: string,
  condition: ConditionEntry | undefined,
  { onSaved, onStale }: Pick<ProblemDialogProps, 'onSaved' | 'onStale'>,
) {
  const { timezone } = useClinic();
  const [record] = useMutation(recordCondition);
  const [change] = useMutation(changeCondition);
  return useEntryForm<ProblemFields>({
    initial: condition ? problemFieldsOf(condition) : NEW_PROBLEM,
    check: fields => problemProblems(fields, todayIn(timezone)),
    fieldOf: { ALREADY_LISTED: 'diagnosis', CODE_UNKNOWN: 'diagnosis' },
    save: ({ diagnosis, clinicalStatus, note, ...days }, idempotencyKey) => {
      const course = { clinicalStatus, note, onsetOn: days.onsetOn || null, abatedOn: days.abatedOn || null };
      if (!condition) {
        const input = { ...course, patientId, idempotencyKey, code: diagnosis?.code ?? '' };
        return outcomeOf(record({ variables: { input } }), data => data.recordCondition);
      }
      const { id, version } = condition;
      return outcomeOf(change({ variables: { input: { ...course, id, version } } }), data => data.changeCondition);
    },
    onStale,
    onSaved: () => {
      reportSuccess(condition ? t('chart.problem.changed') : t('chart.problem.added'));
      onSaved();
    },
  });
}
