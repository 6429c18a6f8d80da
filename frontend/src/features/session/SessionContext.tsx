import { createContext, use } from 'react';
import type { Clinic, Me } from './me.ts';
import type { Permission } from './permissions.ts';

/** The signed-in person as last told by the API. */
export const MeContext = createContext<Me | null>(null);

/** The clinic of the address. */
export const ClinicContext = createContext<Clinic | null>(null);

export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('useMe needs a signed-in person above it');
  return me;
}

export function useClinic(): Clinic {
  const clinic = use(ClinicContext);
  if (!clinic) throw new Error('useClinic needs a clinic route above it');
  return clinic;
}

/** Whether an action or a page is shown; the API decides again (FE-01). */
export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useMe();
  return permission => permissions.includes(permission);
}
