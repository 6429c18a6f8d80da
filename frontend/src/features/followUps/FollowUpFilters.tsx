import { t } from '../../language/t.ts';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { doctorName } from '../patients/names.ts';
import { usePractitioners } from '../scheduling/booking/useFreeTimes.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { DUE, SHOWN, type FollowUpsWanted } from './followUpWords.ts';

interface FollowUpFiltersProps {
  wanted: FollowUpsWanted;
  onChange: (changes: Partial<FollowUpsWanted>) => void;
}

const ANY = 'ANY';

const shownName = (shown: FollowUpsWanted['shown']): string =>
  shown === 'WAITING' || shown === 'ALL' ? t(`followUps.show.${shown}`) : t(`followUps.status.${shown}`);

export function FollowUpFilters({ wanted, onChange }: FollowUpFiltersProps) {
  const doctors = usePractitioners(useClinic().id);
  return (
    <div
      role="search"
      aria-label={t('followUps.filters')}
      className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden"
    >
      <Select
        aria-label={t('followUps.shown')}
        className="h-9 w-[calc(50%-0.5rem)] sm:w-44"
        value={wanted.shown}
        options={SHOWN.map(value => ({ value, label: shownName(value) }))}
        onChange={value => onChange({ shown: SHOWN.find(each => each === value) ?? wanted.shown })}
      />
      <Select
        aria-label={t('followUps.due.when')}
        className="h-9 w-[calc(50%-0.5rem)] sm:w-44"
        value={wanted.due}
        options={DUE.map(value => ({ value, label: t(`followUps.due.${value}`) }))}
        onChange={value => onChange({ due: DUE.find(each => each === value) ?? wanted.due })}
      />
      <Select
        aria-label={t('clinic.doctor')}
        className="h-9 w-full sm:w-56"
        value={wanted.practitionerId ?? ANY}
        options={[
          { value: ANY, label: t('clinic.allDoctors') },
          ...doctors.map(doctor => ({ value: doctor.id, label: doctorName(doctor) })),
        ]}
        onChange={value => onChange({ practitionerId: value === ANY ? null : value })}
      />
      <Switch
        label={t('followUps.mine')}
        hint={t('followUps.mineHint')}
        checked={wanted.mine}
        onChange={mine => onChange({ mine })}
      />
    </div>
  );
}
