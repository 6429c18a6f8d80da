import { t } from '../../language/t.ts';
import type { English } from '../../language/en/english.ts';

/** The permissions that the dashboard asks about; the full list belongs to the API. */
export type Permission =
  | 'appointment:read'
  | 'appointment:book'
  | 'appointment:cancel'
  | 'appointment:overbook'
  | 'queue:read'
  | 'queue:manage'
  | 'waitlist:read'
  | 'waitlist:manage'
  | 'schedule:read'
  | 'schedule:manage'
  | 'patient:read'
  | 'patient:register'
  | 'patient:update'
  | 'patient:delete'
  | 'patient:merge'
  | 'patient:export'
  | 'care-team:read'
  | 'care-team:update'
  | 'care-team:manage'
  | 'coverage:read'
  | 'proxy:read'
  | 'proxy:write'
  | 'consent:read'
  | 'consent:write'
  | 'encounter:read'
  | 'encounter:write'
  | 'chart:read'
  | 'chart:write'
  | 'allergy:read'
  | 'allergy:write'
  | 'vitals:write'
  | 'follow-up:write'
  | 'result:write'
  | 'document:read'
  | 'document:write'
  | 'document:restore'
  | 'prescription:read'
  | 'prescription:write'
  | 'paper:share'
  | 'portal:read'
  | 'portal:manage'
  | 'pharmacy:read'
  | 'pharmacy:write'
  | 'invoice:read'
  | 'message:read'
  | 'reminder:manage'
  | 'member:read'
  | 'member:manage'
  | 'api-key:read'
  | 'api-key:manage'
  | 'job:read'
  | 'job:manage'
  | 'organization:manage'
  | 'clinic:manage';

type NamedRole = keyof English['session']['role'];

const isNamed = (role: string): role is NamedRole => t.has(`session.role.${role as NamedRole}`);

/** A role as people say it. */
export const roleName = (role: string): string => (isNamed(role) ? t(`session.role.${role}`) : role);
