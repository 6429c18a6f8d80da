import type { Caller } from './case.ts';

const member = (name: string, ...permissions: string[]): Caller => ({
  name,
  kind: 'USER',
  user: `user-${name}`,
  tenant: 'tenant-a',
  clinics: ['clinic-a'],
  roles: [],
  permissions,
});

/** Everybody who asks in the suite. */
export const CALLERS: readonly Caller[] = [
  member('nobody'),
  member('reader', 'patient:read'),
  member('contact', 'patient:read', 'patient:contact'),
  member('doctor', 'patient:read', 'encounter:read'),
  member('cashier', 'patient:read', 'invoice:read'),
  member('auditor', 'audit:read'),
  member('halfway', 'patient:read', 'schedule:read'),
  member(
    'everything',
    'patient:read',
    'patient:contact',
    'patient:update',
    'encounter:read',
    'invoice:read',
    'audit:read',
    'schedule:read',
    'slot:read',
  ),
  { ...member('nurse', 'patient:read'), roles: ['NURSE'] },
  { ...member('stranger'), user: null, tenant: null, clinics: [] },
  { ...member('homeless', 'patient:read', 'encounter:read'), clinics: [] },
  { ...member('machine', 'patient:read'), kind: 'SERVICE', user: null, roles: ['SERVICE'] },
  { ...member('partner', 'slot:read', 'patient:read'), kind: 'PARTNER', user: null, roles: ['PARTNER'] },
  { ...member('support'), roles: ['SUPPORT'] },
];
