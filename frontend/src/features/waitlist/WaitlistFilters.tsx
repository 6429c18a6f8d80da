import { t } from '../../language/t.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { doctorName } from '../patients/names.ts';
import type { WaitlistWanted } from './waitlistWanted.ts';

interface WaitlistFiltersProps {
  wanted: WaitlistWanted;
  doctors: ReadonlyArray<{ id: string; name: string | null }>;
  onChange: (changes: Partial<WaitlistWanted>) => void;
}

const ANY = 'ANY';

export const WaitlistFilters = ({ wanted, doctors, onChange }: WaitlistFiltersProps) => (
  <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
    <SearchField
      className="w-full sm:w-56"
      label={t('waitlist.page.search')}
      placeholder={t('ui.name')}
      value={wanted.text}
      onChange={text => onChange({ text })}
    />
    <Select
      aria-label={t('clinic.doctor')}
      className="w-full sm:w-56"
      value={wanted.practitionerId ?? ANY}
      onChange={value => onChange({ practitionerId: value === ANY ? null : value })}
      options={[
        { value: ANY, label: t('clinic.allDoctors') },
        ...doctors.map(({ id, name }) => ({ value: id, label: doctorName({ name }) })),
      ]}
    />
    <Switch label={t('waitlist.page.earlier')} checked={wanted.closed} onChange={closed => onChange({ closed })} />
  </div>
);
