import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { Field } from '../../ui/Field.tsx';
import { Input, Textarea } from '../../ui/Input.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { type AllergyEntry, changeAllergy, markAllergyInError, recordAllergy } from './chartQueries.ts';
import { CATEGORY_NAMES, CRITICALITY_NAMES, STATUS_NAMES, VERIFICATION_NAMES } from './chartWords.ts';
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
      title={allergy ? 'Edit allergy' : 'Add allergy'}
      action="Save allergy"
      form={form}
      onClose={onClose}
      aside={
        allergy ? (
          <InErrorButton
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
      <Field label="Substance" error={wrong.substance} hint="A medicine, food or other substance.">
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
      <Field label="Reaction" optional error={wrong.reaction}>
        {control => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={500}
            placeholder="Such as hives"
            value={fields.reaction}
            onChange={event => set({ reaction: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Choice label="Kind" names={CATEGORY_NAMES} value={fields.category} onChange={category => set({ category })} />
        <Choice
          label="Risk of the next reaction"
          names={CRITICALITY_NAMES}
          value={fields.criticality}
          onChange={criticality => set({ criticality })}
        />
        <Choice
          label="Status"
          names={STATUS_NAMES}
          value={fields.clinicalStatus}
          onChange={clinicalStatus => set({ clinicalStatus })}
        />
        <Choice
          label="Verification"
          names={VERIFICATION_NAMES}
          value={fields.verificationStatus}
          onChange={verificationStatus => set({ verificationStatus })}
        />
      </div>
      <Field label="Note" optional error={wrong.note}>
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
    check: ({ substance }) => (substance.trim() ? {} : { substance: 'Say what is not borne.' }),
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
      reportSuccess(allergy ? 'Allergy changed' : 'Allergy added');
      onSaved();
    },
  });
}
