import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { Field } from '../../ui/Field.tsx';
import { Input, Textarea } from '../../ui/Input.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { type AllergyEntry, changeAllergy, markAllergyInError, recordAllergy } from './chartQueries.ts';
import { categoryOptions, criticalityOptions, statusOptions, verificationOptions } from './chartWords.ts';
import { Choice } from './Choice.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { InErrorButton } from './InErrorButton.tsx';
import { useEntryForm } from './useEntryForm.ts';

interface AllergyDialogProps {
  patientId: string;
  /** The one that is changed; a new one when left out. */
  allergy?: AllergyEntry;
  onClose: () => void;
  onSaved: () => void;
  /** Called when the entry is another by now, or gone. */
  onStale: () => void;
}

interface AllergyFields {
  substance: string;
  category: AllergyEntry['category'];
  criticality: AllergyEntry['criticality'];
  reaction: string;
  clinicalStatus: AllergyEntry['clinicalStatus'];
  verificationStatus: AllergyEntry['verificationStatus'];
  note: string;
}

const NEW: AllergyFields = {
  substance: '',
  category: 'MEDICATION',
  criticality: 'UNABLE_TO_ASSESS',
  reaction: '',
  clinicalStatus: 'ACTIVE',
  verificationStatus: 'CONFIRMED',
  note: '',
};

const fieldsOf = ({ substance, category, criticality, clinicalStatus, verificationStatus, ...rest }: AllergyEntry) => ({
  substance,
  category,
  criticality,
  clinicalStatus,
  verificationStatus,
  reaction: rest.reaction ?? '',
  note: rest.note ?? '',
});

export function AllergyDialog({ patientId, allergy, onClose, ...then }: AllergyDialogProps) {
  const form = useAllergyForm(patientId, allergy, then);
  const { fields, set, wrong } = form;
  const [mark] = useMutation(markAllergyInError);
  return (
    <EntryDialog
      title={allergy ? t('chart.allergy.editTitle') : t('chart.allergy.add')}
      action={t('chart.allergy.save')}
      form={form}
      onClose={onClose}
      aside={
        allergy ? (
          <InErrorButton
            kind="ALLERGY"
            mark={() =>
              outcomeOf(
                mark({ variables: { id: allergy.id, version: allergy.version } }),
                data => data.markAllergyInError,
              )
            }
            onMarked={then.onSaved}
          />
        ) : null
      }
    >
      <Field label={t('chart.allergy.substance')} error={wrong.substance} hint={t('chart.allergy.substanceHint')}>
        {control => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={200}
            value={fields.substance}
            onChange={event => set({ substance: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('chart.allergy.reaction')} optional error={wrong.reaction}>
        {control => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={500}
            placeholder={t('chart.allergy.reactionSuch')}
            value={fields.reaction}
            onChange={event => set({ reaction: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Choice
          label={t('chart.allergy.kind')}
          options={categoryOptions()}
          value={fields.category}
          onChange={category => set({ category })}
        />
        <Choice
          label={t('chart.allergy.risk')}
          options={criticalityOptions()}
          value={fields.criticality}
          onChange={criticality => set({ criticality })}
        />
        <Choice
          label={t('chart.status.label')}
          options={statusOptions()}
          value={fields.clinicalStatus}
          onChange={clinicalStatus => set({ clinicalStatus })}
        />
        <Choice
          label={t('chart.allergy.verification')}
          options={verificationOptions()}
          value={fields.verificationStatus}
          onChange={verificationStatus => set({ verificationStatus })}
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

function useAllergyForm(
  patientId: string,
  allergy: AllergyEntry | undefined,
  { onSaved, onStale }: Pick<AllergyDialogProps, 'onSaved' | 'onStale'>,
) {
  const [record] = useMutation(recordAllergy);
  const [change] = useMutation(changeAllergy);
  return useEntryForm<AllergyFields>({
    initial: allergy ? fieldsOf(allergy) : NEW,
    check: ({ substance }) => (substance.trim() ? {} : { substance: t('chart.allergy.substanceMissing') }),
    fieldOf: { ALREADY_LISTED: 'substance' },
    save: (fields, idempotencyKey) => {
      if (!allergy)
        return outcomeOf(
          record({ variables: { input: { ...fields, patientId, idempotencyKey } } }),
          data => data.recordAllergy,
        );
      const { id, version } = allergy;
      return outcomeOf(change({ variables: { input: { ...fields, id, version } } }), data => data.changeAllergy);
    },
    onStale,
    onSaved: () => {
      reportSuccess(allergy ? t('chart.allergy.changed') : t('chart.allergy.added'));
      onSaved();
    },
  });
}
