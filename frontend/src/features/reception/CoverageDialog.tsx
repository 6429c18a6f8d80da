import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { t } from '../../language/t.ts';
import { Field } from '../../ui/Field.tsx';
import { Input, Textarea } from '../../ui/Input.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { EntryDialog } from '../chart/EntryDialog.tsx';
import { useEntryForm } from '../chart/useEntryForm.ts';
import { changeCoverage, type Coverage, recordCoverage, removeCoverage } from './receptionQueries.ts';
import { RemoveButton } from './RemoveButton.tsx';

interface CoverageDialogProps {
  patientId: string;
  /** The one that is changed; a new one when left out. */
  coverage?: Coverage | undefined;
  onClose: () => void;
  onChanged: () => void;
}

const LINES = ['payer', 'plan', 'memberNumber', 'groupNumber'] as const;

type CoverageFields = Record<(typeof LINES)[number] | 'endsOn' | 'note', string>;

const fieldsOf = (coverage?: Coverage): CoverageFields => ({
  payer: coverage?.payer ?? '',
  plan: coverage?.plan ?? '',
  memberNumber: coverage?.memberNumber ?? '',
  groupNumber: coverage?.groupNumber ?? '',
  endsOn: coverage?.endsOn ?? '',
  note: coverage?.note ?? '',
});

/** One payer, as free fields: cards differ from country to country. */
export function CoverageDialog({ patientId, coverage, onClose, onChanged }: CoverageDialogProps) {
  const form = useCoverageForm({ patientId, coverage, onClose, onChanged });
  const { fields, set, wrong } = form;
  const [remove] = useMutation(removeCoverage);
  return (
    <EntryDialog
      title={t(coverage ? 'reception.payers.editTitle' : 'reception.payers.addTitle')}
      action={t('reception.save')}
      form={form}
      onClose={onClose}
      aside={
        coverage ? (
          <RemoveButton
            kind="COVERAGE"
            remove={() =>
              outcomeOf(
                remove({ variables: { id: coverage.id, version: coverage.version } }),
                data => data.removeCoverage,
              )
            }
            done={t('reception.payers.removed')}
            onDone={onClose}
            onChanged={onChanged}
          />
        ) : null
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {LINES.map(name => (
          <Field key={name} label={t(`reception.payers.${name}`)} optional={name !== 'payer'} error={wrong[name]}>
            {control => (
              <Input
                {...control}
                autoComplete="off"
                maxLength={200}
                value={fields[name]}
                onChange={event => set({ [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Field label={t('reception.payers.endsOn')} optional error={wrong.endsOn}>
          {control => (
            <Input
              {...control}
              type="date"
              value={fields.endsOn}
              onChange={event => set({ endsOn: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('reception.payers.note')} optional error={wrong.note}>
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

function useCoverageForm({ patientId, coverage, onClose, onChanged }: CoverageDialogProps) {
  const [record] = useMutation(recordCoverage);
  const [change] = useMutation(changeCoverage);
  return useEntryForm<CoverageFields>({
    initial: fieldsOf(coverage),
    check: ({ payer }): Partial<CoverageFields> => (payer.trim() ? {} : { payer: t('reception.payers.missing') }),
    save: (fields, idempotencyKey) => {
      const said = { ...fields, endsOn: fields.endsOn || null };
      if (!coverage)
        return outcomeOf(
          record({ variables: { input: { ...said, patientId, idempotencyKey } } }),
          data => data.recordCoverage,
        );
      const { id, version } = coverage;
      return outcomeOf(change({ variables: { input: { ...said, id, version } } }), data => data.changeCoverage);
    },
    onStale: onChanged,
    onSaved: () => {
      reportSuccess(t('reception.payers.saved'));
      onChanged();
      onClose();
    },
  });
}
