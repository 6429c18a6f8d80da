import { BellRing, Building2, KeyRound, ShieldCheck, UserCog, type LucideIcon } from 'lucide-react';
import { useCan } from '../session/SessionContext.tsx';
import type { Permission } from '../session/permissions.ts';

interface AdministrationPage {
  to:
    | '/$clinicSlug/administration/people'
    | '/$clinicSlug/administration/roles'
    | '/$clinicSlug/administration/reminders'
    | '/$clinicSlug/administration/keys'
    | '/$clinicSlug/administration/organization';
  label: string;
  icon: LucideIcon;
  permission: Permission;
}

const PAGES: readonly AdministrationPage[] = [
  { to: '/$clinicSlug/administration/people', label: 'People', icon: UserCog, permission: 'member:read' },
  {
    to: '/$clinicSlug/administration/roles',
    label: 'Roles and rights',
    icon: ShieldCheck,
    permission: 'member:read',
  },
  {
    to: '/$clinicSlug/administration/reminders',
    label: 'Reminders',
    icon: BellRing,
    permission: 'reminder:manage',
  },
  { to: '/$clinicSlug/administration/keys', label: 'API keys', icon: KeyRound, permission: 'api-key:read' },
  {
    to: '/$clinicSlug/administration/organization',
    label: 'Organization',
    icon: Building2,
    permission: 'organization:manage',
  },
];

/** The pages of administration that a person's permissions open. */
export function useAdministrationPages(): AdministrationPage[] {
  const can = useCan();
  return PAGES.filter(({ permission }) => can(permission));
}
