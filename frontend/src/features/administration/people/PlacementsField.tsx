import { useId } from 'react';
import { t } from '../../../language/t.ts';
import { useMe } from '../../session/SessionContext.tsx';
import { CheckGroup, checkLook } from '../CheckGroup.tsx';
import type { Placement } from './placements.ts';
import { unseen } from '../../../ui/unseen.tsx';
import { useRoleOptions } from './roleOptions.ts';

interface PlacementsFieldProps {
  places: readonly Placement[];
  /** The roles everywhere; roles of a clinic's own begin with them. */
  roles: readonly string[];
  onChange: (places: Placement[]) => void;
  error?: string | undefined;
}

/** In which clinics somebody works, and as what where it differs (IAM-18). */
export function PlacementsField({ places, roles, onChange, error }: PlacementsFieldProps) {
  const noteId = useId();
  const clinics = useMe().clinics ?? [];
  const put = (place: Placement) => onChange([...places.filter(({ clinicId }) => clinicId !== place.clinicId), place]);
  const end = (id: string) => onChange(places.filter(({ clinicId }) => clinicId !== id));
  return (
    <fieldset className="min-w-0" {...(error ? { 'aria-describedby': noteId } : {})}>
      <legend className="mb-1.5 text-[0.8125rem] font-medium text-ink">{t('clinic.clinics')}</legend>
      <ul className="divide-y divide-line rounded-lg border border-line-strong">
        {clinics.map(({ id, name }) => (
          <PlacementRow
            key={id}
            name={name}
            place={places.find(({ clinicId }) => clinicId === id) ?? null}
            onPlaced={on => (on ? put({ clinicId: id, roles: null }) : end(id))}
            onOwn={own => put({ clinicId: id, roles: own ? [...roles] : null })}
            onRoles={there => put({ clinicId: id, roles: there })}
          />
        ))}
      </ul>
      {error ? (
        <p id={noteId} className="mt-1 text-[0.8125rem] text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

interface PlacementRowProps {
  name: string;
  /** Null when they do not work there. */
  place: Placement | null;
  onPlaced: (on: boolean) => void;
  onOwn: (own: boolean) => void;
  onRoles: (roles: string[]) => void;
}

function PlacementRow({ name, place, onPlaced, onOwn, onRoles }: PlacementRowProps) {
  const options = useRoleOptions();
  return (
    <li className="px-3 py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            className={checkLook}
            checked={place !== null}
            onChange={event => onPlaced(event.target.checked)}
          />
          {name}
        </label>
        {place ? (
          <label className="flex items-center gap-2 text-xs text-ink-soft">
            <input
              type="checkbox"
              className={checkLook}
              checked={place.roles !== null}
              onChange={event => onOwn(event.target.checked)}
            />
            <span>
              {t.rich('administration.people.otherRoles', {
                name,
                s: unseen,
                seen: part => <span aria-hidden="true">{part}</span>,
              })}
            </span>
          </label>
        ) : null}
      </div>
      {place?.roles ? (
        <div className="mt-2 rounded-lg bg-sunken p-3">
          <CheckGroup
            legend={t('administration.people.rolesAt', { name })}
            options={options}
            chosen={place.roles}
            onChange={onRoles}
          />
        </div>
      ) : null}
    </li>
  );
}
