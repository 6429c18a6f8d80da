import { useCan, useMe } from '../session/SessionContext.tsx';

const DESK = ['TENANT_ADMIN', 'CLINIC_MANAGER', 'NURSE', 'RECEPTIONIST'];

/** Whether a doctor's queue is shown with what can be done in it: doctors manage their own; the API decides again. */
export function useMayManage(): (practitionerId: string) => boolean {
  const can = useCan();
  const { roles, practitioner } = useMe();
  const desk = roles.some(role => DESK.includes(role));
  return practitionerId => can('queue:manage') && (desk || practitioner?.id === practitionerId);
}
