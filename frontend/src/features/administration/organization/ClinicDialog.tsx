import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { Field } from '../../../ui/Field.tsx';
import { Textarea } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { besideField } from '../besideField.ts';
import { FormDialog } from '../FormDialog.tsx';
import { overAllClinics } from '../overAllClinics.ts';
import { useCommand } from '../useCommand.ts';
import { ClinicMark } from './ClinicMark.tsx';
import { ColorLine } from './ColorLine.tsx';
import { changeClinicProfile, type ClinicProfile } from './organizationQueries.ts';
import { Line, ZoneLine } from './profileLines.tsx';
import { CLINIC_FIELDS, type ClinicForm, clinicProblems, formOf } from './profileRules.ts';

/** Changes what a clinic says of itself (TEN-03). */
export function ClinicDialog({ clinic, onClose }: { clinic: ClinicProfile; onClose: () => void }) {
  const { typed, set, errors, rest, busy, save } = useClinicForm(clinic, onClose);
  return (
    <FormDialog
      title={t('ui.changeOf', { name: clinic.name })}
      description={t('administration.organization.addressStays', { slug: clinic.slug })}
      className="sm:max-w-2xl"
      action={t('ui.save')}
      busy={busy}
      failure={rest}
      notDone={t('ui.notSaved')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Line label={t('ui.name')} value={typed.name} onChange={set('name')} error={errors.name} />
        <ZoneLine
          value={typed.timezone}
          onChange={set('timezone')}
          hint={t('administration.organization.clinicZoneHint')}
          error={errors.timezone}
        />
        <Line
          label={t('ui.email')}
          type="email"
          value={typed.email}
          onChange={set('email')}
          optional
          error={errors.email}
        />
        <Line
          label={t('administration.organization.phone')}
          type="tel"
          value={typed.phone}
          onChange={set('phone')}
          optional
          hint={t('administration.organization.phoneHint')}
          error={errors.phone}
        />
      </div>
      <Field label={t('administration.organization.postal')} optional error={errors.address}>
        {control => (
          <Textarea
            {...control}
            className="min-h-20"
            value={typed.address}
            onChange={event => set('address')(event.target.value)}
          />
        )}
      </Field>
      <div className="grid grid-cols-[auto_1fr] items-start gap-4 sm:grid-cols-[auto_1fr_1fr]">
        <span className="pt-[1.6rem] max-sm:row-span-2">
          <ClinicMark name={typed.name} color={typed.brandColor} mark={typed.brandMark} />
        </span>
        <ColorLine value={typed.brandColor} onChange={set('brandColor')} error={errors.brandColor} />
        <Line
          label={t('administration.organization.mark')}
          value={typed.brandMark}
          onChange={set('brandMark')}
          optional
          hint={t('administration.organization.markHint')}
          error={errors.brandMark}
        />
      </div>
    </FormDialog>
  );
}

function useClinicForm(clinic: ClinicProfile, onSaved: () => void) {
  const { id, version } = clinic;
  const [typed, setTyped] = useState(() => formOf(clinic));
  const [asked, setAsked] = useState(false);
  const [mutate] = useMutation(changeClinicProfile, overAllClinics);
  const router = useRouter();
  const { run, busy, failure, forget } = useCommand(() =>
    outcomeOf(mutate({ variables: { input: { id, version, ...typed } } }), data => data.changeClinicProfile),
  );
  const wrong = clinicProblems(typed);
  const { errors, rest } = besideField(failure, { fields: CLINIC_FIELDS });
  const set = (field: keyof ClinicForm) => (value: string) => {
    forget();
    setTyped(before => ({ ...before, [field]: value }));
  };
  const save = async () => {
    setAsked(true);
    if (Object.keys(wrong).length > 0 || !(await run())) return;
    reportSuccess(t('administration.changed', { name: typed.name }));
    onSaved();
    // The clinic's name and zone stand in every page's frame.
    await router.invalidate();
  };
  return { typed, set, errors: asked ? { ...errors, ...wrong } : errors, rest, busy, save };
}
