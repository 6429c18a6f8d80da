import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { Field } from '../../../ui/Field.tsx';
import { Textarea } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { ZoneInput } from '../../session/ZoneInput.tsx';
import { overAllClinics } from '../overAllClinics.ts';
import { useCommand } from '../useCommand.ts';
import { changeClinicProfile, type ClinicProfile } from './organizationQueries.ts';
import { Line, ProfileForm } from './ProfileForm.tsx';

/** What a clinic says of itself. */
export function ClinicCard({ clinic }: { clinic: ClinicProfile }) {
  const { id, version } = clinic;
  const [profile, setProfile] = useState({
    name: clinic.name,
    timezone: clinic.timezone,
    email: clinic.email ?? '',
    phone: clinic.phone ?? '',
    address: clinic.address ?? '',
    brandColor: clinic.brandColor ?? '',
    brandMark: clinic.brandMark ?? '',
  });
  const set = (field: keyof typeof profile) => (value: string) => setProfile({ ...profile, [field]: value });
  const [mutate] = useMutation(changeClinicProfile, overAllClinics);
  const { run, busy, failure } = useCommand(() =>
    outcomeOf(mutate({ variables: { input: { id, version, ...profile } } }), data => data.changeClinicProfile),
  );
  const save = async () => {
    if (await run()) reportSuccess(`${profile.name} is changed`);
  };
  return (
    <ProfileForm title={clinic.name} busy={busy} failure={failure} onSave={() => void save()}>
      <Line label="Name" value={profile.name} onChange={set('name')} />
      <Field label="Time zone" hint="Every time of this clinic is shown in it.">
        {control => <ZoneInput control={control} value={profile.timezone} onChange={set('timezone')} />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Line label="E-mail" type="email" value={profile.email} onChange={set('email')} optional />
        <Line
          label="Telephone"
          type="tel"
          value={profile.phone}
          onChange={set('phone')}
          optional
          hint="With its country: +12125550100"
        />
      </div>
      <Field label="Address" optional>
        {control => (
          <Textarea
            {...control}
            className="min-h-20"
            value={profile.address}
            onChange={event => set('address')(event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Line label="Colour" value={profile.brandColor} onChange={set('brandColor')} optional hint="Such as #0f766e" />
        <Line label="Mark" value={profile.brandMark} onChange={set('brandMark')} optional hint="Up to three letters" />
      </div>
    </ProfileForm>
  );
}
