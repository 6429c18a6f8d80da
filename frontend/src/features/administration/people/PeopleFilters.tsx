import { Search } from 'lucide-react';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { PeopleWanted } from './peopleFilter.ts';
import { ROLE_OPTIONS } from './roleOptions.ts';

interface PeopleFiltersProps {
  wanted: PeopleWanted;
  onChange: (changes: Partial<PeopleWanted>) => void;
}

const ANY = 'any';
const STANDINGS: ReadonlyArray<{ value: PeopleWanted['standing']; label: string }> = [
  { value: 'everyone', label: 'Everyone' },
  { value: 'active', label: 'Active' },
  { value: 'deactivated', label: 'Deactivated' },
];

export const PeopleFilters = ({ wanted, onChange }: PeopleFiltersProps) => (
  <div role="search" aria-label="People" className="mb-3 grid grid-cols-2 gap-2 md:grid-cols-[1fr_12rem_10rem]">
    <div className="relative max-md:col-span-2">
      <Search aria-hidden="true" className="absolute top-3 left-3.5 size-4 text-ink-faint" />
      <Input
        type="search"
        aria-label="Search people"
        placeholder="Part of a name or an e-mail address"
        className="pl-10"
        autoComplete="off"
        value={wanted.text}
        onChange={event => onChange({ text: event.target.value })}
      />
    </div>
    <Select
      aria-label="With role"
      value={wanted.role ?? ANY}
      options={[{ value: ANY, label: 'Any role' }, ...ROLE_OPTIONS]}
      onChange={role => onChange({ role: role === ANY ? null : role })}
    />
    <Select
      aria-label="Standing"
      value={wanted.standing}
      options={STANDINGS}
      onChange={value => onChange({ standing: STANDINGS.find(each => each.value === value)?.value ?? 'everyone' })}
    />
  </div>
);
