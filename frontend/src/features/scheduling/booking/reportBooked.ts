import { formatMoment, zoneName } from '../../../app/time/zone.ts';
import { reportSuccess } from '../../../ui/toast.ts';
import type { Visit } from '../calendar/calendarQuery.ts';
import { doctorName, spokenName } from '../../patients/names.ts';

/** Says what was booked, with the zone, so that it can be read out to the patient. */
export function reportBooked({ patient, practitioner, startsAt, timezone }: Visit): void {
  const { name, offset } = zoneName(timezone, startsAt);
  reportSuccess(
    `Booked: ${spokenName(patient)}`,
    `${formatMoment(startsAt, timezone)}, ${name} (${offset}), with ${doctorName(practitioner)}`,
  );
}
