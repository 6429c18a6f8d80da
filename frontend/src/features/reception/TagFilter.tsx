import { useQuery } from '@apollo/client/react';
import { t } from '../../language/t.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { tagsQuery } from './receptionQueries.ts';

/** Stands for no tag, since a choice must have a value. */
const ANY = 'any';

interface TagFilterProps {
  /** Empty for none. */
  tagId: string;
  onChange: (tagId: string) => void;
}

/** Narrows the register to those with a tag; not there while the organization has none. */
export function TagFilter({ tagId, onChange }: TagFilterProps) {
  const { data } = useQuery(tagsQuery);
  const tags = data?.tags ?? [];
  if (tags.length === 0) return null;
  return (
    <Field label={t('reception.tags.filter')} className="w-full sm:w-52">
      {control => (
        <Select
          control={control}
          value={tagId || ANY}
          options={[
            { value: ANY, label: t('reception.tags.any') },
            ...tags.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={chosen => onChange(chosen === ANY ? '' : chosen)}
        />
      )}
    </Field>
  );
}
