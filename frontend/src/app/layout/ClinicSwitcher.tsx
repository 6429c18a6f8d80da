import { useNavigate } from '@tanstack/react-router';
import { Building2, ChevronsUpDown } from 'lucide-react';
import { useClinic, useMe } from '../../features/session/SessionContext.tsx';
import { Menu, MenuHeading, MenuItem } from '../../ui/Menu.tsx';
import { t } from '../../language/t.ts';

/** Which clinic is shown, and the way to the others for people with several (FE-03). */
export function ClinicSwitcher() {
  const { organization, clinics } = useMe();
  const clinic = useClinic();
  const navigate = useNavigate();
  const others = clinics ?? [];
  const name = (
    <span className="min-w-0 text-left leading-tight">
      <span className="block truncate text-sm font-semibold">{clinic.name}</span>
      <span className="block truncate text-xs text-ink-faint">{organization?.name}</span>
    </span>
  );
  if (others.length < 2) return <div className="flex min-w-0 items-center px-1">{name}</div>;
  return (
    <Menu
      trigger={
        <button type="button" className="flex h-11 min-w-0 items-center gap-2 rounded-lg px-2 hover:bg-sunken">
          <span className="sr-only">{t('shell.clinic')} </span>
          {name}
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
        </button>
      }
    >
      <MenuHeading>{t('shell.clinicsOf', { organization: organization?.name ?? '' })}</MenuHeading>
      {others.map(({ id, slug, name: label, timezone }) => (
        <MenuItem
          key={id}
          icon={<Building2 aria-hidden="true" />}
          chosen={id === clinic.id}
          note={timezone.replace('_', ' ')}
          onSelect={() => void navigate({ to: '/$clinicSlug', params: { clinicSlug: slug } })}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
