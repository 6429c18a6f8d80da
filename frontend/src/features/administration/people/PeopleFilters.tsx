import { SearchField } from '../../../ui/SearchField.tsx';
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
      <SearchField
        className="max-md:col-span-2"
        label={t('administration.people.search')}
        placeholder={t('administration.people.searchBy')}
        value={wanted.text}
        onChange={text => onChange({ text })}
      />
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
