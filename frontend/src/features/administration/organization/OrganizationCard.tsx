import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { outcomeOf } from '../../../app/graph/command.ts';
import { useUnsaved } from '../../../app/unsaved/useUnsaved.tsx';
import { weekdayName } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { besideField } from '../besideField.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { useCommand } from '../useCommand.ts';
import { changeOrganizationProfile, type OrganizationProfile } from './organizationQueries.ts';
import { Line, ZoneLine } from './profileLines.tsx';
import { nameProblems, ORGANIZATION_FIELDS } from './profileRules.ts';

const FIRST_WEEKDAYS = [1, 6, 7];
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
  const { question } = useUnsaved({
    unsaved:
      name !== organization.name ||
      taxId !== (organization.taxId ?? '') ||
      timezone !== organization.timezone ||
      settings !== organization.settings,
  });
  const [mutate] = useMutation(changeOrganizationProfile, overAllClinics);
  const router = useRouter();
  const { run, busy, failure } = useCommand(() => {
    const { firstWeekday, hourCycle, visitMinutes, patientVisibility } = settings;
    const said = { firstWeekday, hourCycle, visitMinutes, patientVisibility };
    const input = { version, name, taxId, timezone, settings: said };
    return outcomeOf(mutate({ variables: { input } }), data => data.changeOrganizationProfile);
  });
  const [asked, setAsked] = useState(false);
  const wrong = nameProblems({ name, timezone });
  const { errors: refused, rest } = besideField(failure, { fields: ORGANIZATION_FIELDS });
  const errors = asked ? { ...refused, ...wrong } : refused;
  const save = async () => {
    setAsked(true);
    if (Object.keys(wrong).length > 0 || !(await run())) return;
    reportSuccess(t('administration.changed', { name: name.trim() }));
    // Its name and zone stand in every page's frame.
    await router.invalidate();
  };
  const lengths = [...new Set([...LENGTHS, settings.visitMinutes])].map(minutes => ({
    value: String(minutes),
    label: t('administration.organization.minutes', { minutes }),
  }));
  return (
    <Card title={organization.name}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        <Line label={t('ui.name')} value={name} onChange={setName} error={errors.name} />
        <Line
          label={t('administration.organization.taxNumber')}
          value={taxId}
          onChange={setTaxId}
          optional
          hint={t('administration.organization.taxNumberHint')}
          error={errors.taxId}
        />
        <ZoneLine
          value={timezone}
          onChange={setTimezone}
          hint={t('administration.organization.zoneHint')}
          error={errors.timezone}
        />
        <div className="grid gap-4 sm:grid-cols-3">
          <Field label={t('administration.organization.weekBegins')}>
            {control => (
              <Select
                control={control}
                value={String(settings.firstWeekday)}
                options={FIRST_WEEKDAYS.map(day => ({ value: String(day), label: weekdayName(day) }))}
                onChange={day => setSettings({ ...settings, firstWeekday: Number(day) })}
              />
            )}
          </Field>
          <Field label={t('administration.organization.clock')}>
            {control => (
              <Select
                control={control}
                value={settings.hourCycle}
                options={CLOCKS}
                onChange={cycle => setSettings({ ...settings, hourCycle: cycle === 'H24' ? 'H24' : 'H12' })}
              />
            )}
          </Field>
          <Field label={t('administration.organization.visitTakes')}>
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
        <Switch
          label={t('administration.organization.ownPatients')}
          hint={t('administration.organization.ownPatientsHint')}
          checked={settings.patientVisibility === 'OWN'}
          onChange={own => setSettings({ ...settings, patientVisibility: own ? 'OWN' : 'CLINIC' })}
        />
        {rest ? <FailureNote failure={rest} what={t('ui.notSaved')} /> : null}
        <div>
          <Button type="submit" busy={busy}>
            {t('ui.save')}
          </Button>
        </div>
      </form>
      {question}
    </Card>
  );
}
