import { Search } from 'lucide-react';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';
import { type PeopleWanted, STANDINGS } from './peopleFilter.ts';
import { useRoleOptions } from './roleOptions.ts';

interface PeopleFiltersProps {
  wanted: PeopleWanted;
  onChange: (changes: Partial<PeopleWanted>) => void;
}

const ANY = 'any';

export function PeopleFilters({ wanted, onChange }: PeopleFiltersProps) {
  const roles = useRoleOptions();
  return (
    <div
      role="search"
      aria-label={t('administration.pages.people')}
      className="mb-3 grid grid-cols-2 gap-2 md:grid-cols-[1fr_12rem_10rem]"
    >
      <div className="relative max-md:col-span-2">
        <Search aria-hidden="true" className="absolute top-3 left-3.5 size-4 text-ink-faint" />
        <Input
          type="search"
          aria-label={t('administration.people.search')}
          placeholder={t('administration.people.searchBy')}
          className="pl-10"
          autoComplete="off"
          value={wanted.text}
          onChange={event => onChange({ text: event.target.value })}
        />
      </div>
      <Select
        aria-label={t('administration.people.withRole')}
        value={wanted.role ?? ANY}
        options={[{ value: ANY, label: t('administration.people.anyRole') }, ...roles]}
        onChange={role => onChange({ role: role === ANY ? null : role })}
      />
      <Select
        aria-label={t('administration.people.standingLabel')}
        value={wanted.standing}
        options={STANDINGS.map(standing => ({
          value: standing,
          label: t(`administration.people.standing.${standing}`),
        }))}
        onChange={value => onChange({ standing: STANDINGS.find(each => each === value) ?? 'everyone' })}
      />
    </div>
  );
}
