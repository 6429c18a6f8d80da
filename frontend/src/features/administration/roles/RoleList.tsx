import { Badge } from '../../../ui/Badge.tsx';
import { classes } from '../../../ui/classes.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { t } from '../../../language/t.ts';
import { roleName } from '../../session/permissions.ts';
import type { RoleRights } from './rolesQueries.ts';

interface RoleListProps {
  matrix: readonly RoleRights[];
  chosen: string;
  onChoose: (role: string) => void;
}

export const takenFrom = ({ rights }: RoleRights): number => rights.filter(({ granted }) => !granted).length;

/** The roles, each with how much was taken from it. */
export function RoleList({ matrix, chosen, onChoose }: RoleListProps) {
  const wide = useMediaQuery('(min-width: 64rem)');
  if (!wide)
    return (
      <Field label={t('clinic.role')}>
        {control => (
          <Select
            control={control}
            value={chosen}
            onChange={onChoose}
            options={matrix.map(rights => ({
              value: rights.role,
              label: roleName(rights.role),
              ...(takenFrom(rights) > 0 ? { note: t('rights.takenCount', { count: takenFrom(rights) }) } : {}),
            }))}
          />
        )}
      </Field>
    );
  return (
    <ul
      aria-label={t('rights.list')}
      className="flex flex-col gap-0.5 rounded-card border border-line bg-surface p-1.5 shadow-card"
    >
      {matrix.map(rights => (
        <li key={rights.role}>
          <button
            type="button"
            aria-pressed={rights.role === chosen}
            onClick={() => onChoose(rights.role)}
            className={classes(
              'flex w-full items-center justify-between gap-2 rounded-lg px-3 py-2 text-left text-sm hover:bg-sunken',
              rights.role === chosen && 'bg-primary-soft font-semibold text-primary-deep hover:bg-primary-soft',
            )}
          >
            {roleName(rights.role)}
            {takenFrom(rights) > 0 ? (
              <Badge tone="warning">{t('rights.takenCount', { count: takenFrom(rights) })}</Badge>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
