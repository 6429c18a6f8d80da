import type { Role } from '@polyclinic/access/roles.ts';
import { readsOwnOnly } from './ownCalendar.ts';

describe('whose appointments a caller is shown', () => {
  it.each<[string, Role[]]>([
    ['a practitioner', ['PRACTITIONER']],
    ['a practitioner who is a pharmacist too, which opens no calendar', ['PRACTITIONER', 'PHARMACIST']],
  ])('are their own alone for %s', (_, roles) => {
    expect(readsOwnOnly({ roles })).toBe(true);
  });

  it.each<[string, Role[]]>([
    ['reception', ['RECEPTIONIST']],
    ['a clinic manager', ['CLINIC_MANAGER']],
    ['a nurse', ['NURSE']],
    ['a practitioner who manages the clinic', ['PRACTITIONER', 'CLINIC_MANAGER']],
    ['a practitioner who owns the organization', ['TENANT_ADMIN', 'PRACTITIONER']],
    ['a service', ['SERVICE']],
  ])('are the whole clinic’s for %s', (_, roles) => {
    expect(readsOwnOnly({ roles })).toBe(false);
  });
});
