import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { ZoneInput } from '../../session/ZoneInput.tsx';
import { useCommand } from '../useCommand.ts';
import { changeOrganizationProfile, type OrganizationProfile } from './organizationQueries.ts';
import { Line, ProfileForm } from './ProfileForm.tsx';

const WEEKDAYS = [
  { value: '1', label: 'Monday' },
  { value: '6', label: 'Saturday' },
  { value: '7', label: 'Sunday' },
];
const CLOCKS = [
  { value: 'H12', label: '9:30 PM' },
  { value: 'H24', label: '21:30' },
];
const LENGTHS = [10, 15, 20, 30, 45, 60];

/** What the organization says of itself, and its settings. */
export function OrganizationCard({ organization }: { organization: OrganizationProfile }) {
  const { version } = organization;
  const [name, setName] = useState(organization.name);
  const [taxId, setTaxId] = useState(organization.taxId ?? '');
  const [timezone, setTimezone] = useState(organization.timezone);
  const [settings, setSettings] = useState(organization.settings);
  const [mutate] = useMutation(changeOrganizationProfile);
  const { run, busy, failure } = useCommand(() => {
    const { firstWeekday, hourCycle, visitMinutes } = settings;
    const input = { version, name, taxId, timezone, settings: { firstWeekday, hourCycle, visitMinutes } };
    return outcomeOf(mutate({ variables: { input } }), data => data.changeOrganizationProfile);
  });
  const save = async () => {
    if (await run()) reportSuccess('The organization is changed');
  };
  const lengths = [...new Set([...LENGTHS, settings.visitMinutes])].map(minutes => ({
    value: String(minutes),
    label: `${minutes} minutes`,
  }));
  return (
    <ProfileForm title={organization.name} busy={busy} failure={failure} onSave={() => void save()}>
      <Line label="Name" value={name} onChange={setName} />
      <Line label="Tax number" value={taxId} onChange={setTaxId} optional hint="Such as an EIN or a GSTIN." />
      <Field label="Time zone" hint="For people and clinics that have chosen none.">
        {control => <ZoneInput control={control} value={timezone} onChange={setTimezone} />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label="Week begins on">
          {control => (
            <Select
              control={control}
              value={String(settings.firstWeekday)}
              options={WEEKDAYS}
              onChange={day => setSettings({ ...settings, firstWeekday: Number(day) })}
            />
          )}
        </Field>
        <Field label="Clock">
          {control => (
            <Select
              control={control}
              value={settings.hourCycle}
              options={CLOCKS}
              onChange={cycle => setSettings({ ...settings, hourCycle: cycle === 'H24' ? 'H24' : 'H12' })}
            />
          )}
        </Field>
        <Field label="A visit takes">
          {control => (
            <Select
              control={control}
              value={String(settings.visitMinutes)}
              options={lengths}
              onChange={minutes => setSettings({ ...settings, visitMinutes: Number(minutes) })}
            />
          )}
        </Field>
      </div>
    </ProfileForm>
  );
}
