import { useForm, useSelector } from '@tanstack/react-form';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import type { Failure } from '../../../app/graph/failure.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { todayIn } from '../../../app/time/zone.ts';
import { DraftNote } from '../../../app/unsaved/DraftNote.tsx';
import { draftOf, dropDraft, keepDraft } from '../../../app/unsaved/drafts.ts';
import { useUnsaved } from '../../../app/unsaved/useUnsaved.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import type { PatientName } from '../patientQueries.ts';
import { spokenName } from '../names.ts';
import { PhotoDialog } from '../photo/PhotoDialog.tsx';
import { ContactFields } from './ContactFields.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { LikelyDuplicates } from './LikelyDuplicates.tsx';
import { EMPTY_PATIENT, type PatientForm, patientRules } from './patientForm.ts';
import { useCountry, useLikelyDuplicates, useRegisterPatient } from './useRegisterPatient.ts';
import { t } from '../../../language/t.ts';

interface RegisterPatientDialogProps {
  onClose: () => void;
  /** Gets the patient who was registered, or the known one who was chosen instead. */
  onPatient: (patient: PatientName) => void;
}

const FORM_ID = 'register-patient';

/** Opens a record, after showing who might have one already. */
export function RegisterPatientDialog({ onClose, onPatient }: RegisterPatientDialogProps) {
  const [initial, setInitial] = useState(() => draftOf<PatientForm>(FORM_ID) ?? EMPTY_PATIENT);
  const { form, failure, reasonOf } = usePatientForm(initial);
  const values = useSelector(form.store, state => state.values);
  const { close, release, question } = useUnsaved({
    unsaved: JSON.stringify(values) !== JSON.stringify(EMPTY_PATIENT),
    onClose,
    onKeep: () => keepDraft(FORM_ID, values),
    onDiscard: () => dropDraft(FORM_ID),
  });
  const mayTakePhoto = useCan()('patient:update');
  const [withPhoto, setWithPhoto] = useState(false);
  const [registered, setRegistered] = useState<PatientName | null>(null);
  const busy = useSelector(form.store, state => state.isSubmitting);
  const { duplicates, pending } = useLikelyDuplicates(values);
  const startAnew = () => {
    dropDraft(FORM_ID);
    setInitial(EMPTY_PATIENT);
    form.reset(EMPTY_PATIENT);
  };
  const choose = (patient: PatientName) => {
    dropDraft(FORM_ID);
    release();
    onClose();
    onPatient(patient);
  };
  const goOn = (patient: PatientName) => {
    dropDraft(FORM_ID);
    release();
    setRegistered(patient);
  };
  if (registered) return <PhotoDialog patient={registered} onClose={() => choose(registered)} />;
  return (
    <Dialog
      open
      onOpenChange={open => !open && close()}
      title={t('patients.register')}
      className="sm:max-w-2xl"
      footer={
        <>
          <Button variant="ghost" onClick={close}>
            {t('patients.form.cancel')}
          </Button>
          <Button
            type="submit"
            form={FORM_ID}
            busy={busy}
            disabled={pending}
            variant={duplicates.length > 0 ? 'outline' : 'primary'}
          >
            {t(duplicates.length > 0 ? 'patients.form.anyway' : 'patients.register')}
          </Button>
        </>
      }
    >
      <form
        id={FORM_ID}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={event => {
          event.preventDefault();
          // A form inside the booking panel must not submit that one too.
          event.stopPropagation();
          void form.handleSubmit({ onRegistered: withPhoto ? goOn : choose });
        }}
      >
        {initial === EMPTY_PATIENT ? null : <DraftNote onAnew={startAnew} />}
        <IdentityFields form={form} serverError={reasonOf} />
        <ContactFields form={form} serverError={reasonOf} />
        <form.Field name="isDependent">
          {field => (
            <Switch
              label={t('patients.form.dependent')}
              hint={t('patients.form.dependentHint')}
              checked={field.state.value}
              onChange={field.handleChange}
            />
          )}
        </form.Field>
        {mayTakePhoto ? <Switch label={t('patients.form.photo')} checked={withPhoto} onChange={setWithPhoto} /> : null}
        <LikelyDuplicates duplicates={duplicates} onUse={choose} />
        {failure && !reasonOf('birthDate') && !reasonOf('mrn') ? (
          <FailureNote failure={failure} what={t('patients.form.notRegistered')} />
        ) : null}
      </form>
      {question}
    </Dialog>
  );
}

/** Reasons of the server that belong to one field. */
const FIELD_OF: Record<string, 'birthDate' | 'mrn'> = { MRN_TAKEN: 'mrn', BORN_IN_THE_FUTURE: 'birthDate' };

/** What is done with the patient once there is one. */
interface Submit {
  onRegistered: (patient: PatientName) => void;
}

/** In place of what every submission of this form says itself. */
const UNUSED: Submit = { onRegistered: () => undefined };

function usePatientForm(initial: PatientForm) {
  const { timezone } = useClinic();
  const rules = patientRules(useCountry(), todayIn(timezone));
  const register = useRegisterPatient();
  const [failure, setFailure] = useState<Failure | null>(null);
  const form = useForm({
    defaultValues: initial,
    validators: { onSubmit: rules },
    // What the server refused is said until something is changed.
    listeners: { onChange: () => setFailure(null) },
    onSubmitMeta: UNUSED,
    onSubmit: async ({ value, meta }) => {
      const outcome = await register(value);
      if (!outcome.ok) {
        setFailure(outcome.failure);
        return;
      }
      const { givenName, familyName, mrn } = outcome.value;
      reportSuccess(
        t('patients.form.done', { name: spokenName({ givenName, familyName }) }),
        t('patients.form.number', { mrn }),
      );
      meta.onRegistered(outcome.value);
    },
  });
  const reasonOf = (field: string) =>
    failure?.reason && FIELD_OF[failure.reason] === field ? sentenceOf(failure) : undefined;
  return { form, failure, reasonOf };
}

export type PatientFormApi = ReturnType<typeof usePatientForm>['form'];
