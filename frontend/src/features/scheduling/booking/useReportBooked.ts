import { formatMoment, zoneName } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { doctorName, spokenName } from '../../patients/names.ts';
import type { Visit } from '../calendar/calendarQuery.ts';
import { useReportUndoable } from '../changes/useUndo.ts';

/** Says what was booked, with the zone, so that it can be read out to the patient; and offers to take it back. */
export function useReportBooked() {
  const report = useReportUndoable();
  return (visit: Visit) => {
    const { patient, practitioner, startsAt, timezone } = visit;
    const { name, offset } = zoneName(timezone, startsAt);
    const text = t('booking.bookedAt', {
      time: formatMoment(startsAt, timezone),
      zone: name,
      offset,
      doctor: doctorName(practitioner),
    });
    report(visit, t('booking.booked', { name: spokenName(patient) }), text);
  };
}
