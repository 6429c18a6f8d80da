import { BellRing, Building2, KeyRound, ListRestart, ShieldCheck, UserCog, type LucideIcon } from 'lucide-react';
import { useCan } from '../session/SessionContext.tsx';
import type { English } from '../../language/en/english.ts';
import type { Permission } from '../session/permissions.ts';

interface AdministrationPage {
  to:
    | '/$clinicSlug/administration/people'
    | '/$clinicSlug/administration/roles'
    | '/$clinicSlug/administration/reminders'
    | '/$clinicSlug/administration/keys'
    | '/$clinicSlug/administration/jobs'
    | '/$clinicSlug/administration/organization';
  name: keyof English['administration']['pages'];
  icon: LucideIcon;
  permission: Permission;
}

const PAGES: readonly AdministrationPage[] = [
  { to: '/$clinicSlug/administration/people', name: 'people', icon: UserCog, permission: 'member:read' },
  {
    to: '/$clinicSlug/administration/roles',
    name: 'roles',
    icon: ShieldCheck,
    permission: 'member:read',
  },
  {
    to: '/$clinicSlug/administration/reminders',
    name: 'reminders',
    icon: BellRing,
    permission: 'reminder:manage',
  },
  { to: '/$clinicSlug/administration/keys', name: 'keys', icon: KeyRound, permission: 'api-key:read' },
  { to: '/$clinicSlug/administration/jobs', name: 'jobs', icon: ListRestart, permission: 'job:read' },
  {
    to: '/$clinicSlug/administration/organization',
    name: 'organization',
    icon: Building2,
    permission: 'organization:manage',
  },
];

/** The pages of administration that a person's permissions open. */
export function useAdministrationPages(): AdministrationPage[] {
  const can = useCan();
  return PAGES.filter(({ permission }) => can(permission));
}
