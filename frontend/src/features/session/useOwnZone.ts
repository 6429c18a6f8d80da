import { browserZone } from '../../app/time/zone.ts';
import { useMe } from './SessionContext.tsx';

/** The zone for times outside a clinic's calendar: the person's own choice, else the organization's (TEN-17). */
export function useOwnZone(): string {
  const { timezone, organization } = useMe();
  return timezone ?? organization?.timezone ?? browserZone();
}
