import { t } from '../../../language/t.ts';
import { useCan, useMe } from '../../session/SessionContext.tsx';

/** What stands for the caller's own visits where a clinic's id could. */
export const OWN = 'own';

/** The calendars a person can make links to: their own where they see patients, and those of clinics they manage. */
export function useLinkableCalendars(): Array<{ value: string; label: string }> {
  const { practitioner, clinics } = useMe();
  const can = useCan();
  return [
    ...(practitioner && can('appointment:read') ? [{ value: OWN, label: t('keys.link.mineAll') }] : []),
    ...(can('schedule:manage')
      ? (clinics ?? []).map(({ id, name }) => ({ value: id, label: t('keys.link.allOf', { clinic: name }) }))
      : []),
  ];
}
