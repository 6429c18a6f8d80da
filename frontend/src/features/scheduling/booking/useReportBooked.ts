import { formatMoment, zoneName } from '../../../app/time/zone.ts';
import { doctorName, spokenName } from '../../patients/names.ts';
import type { Visit } from '../calendar/calendarQuery.ts';
import { useReportUndoable } from '../changes/useUndo.ts';

/** Says what was booked, with the zone, so that it can be read out to the patient; and offers to take it back. */
export function useReportBooked() {
  const report = useReportUndoable();
  return (visit: Visit) => {
    const { patient, practitioner, startsAt, timezone } = visit;
    const { name, offset } = zoneName(timezone, startsAt);
    const text = `${formatMoment(startsAt, timezone)}, ${name} (${offset}), with ${doctorName(practitioner)}`;
    report(visit, `Booked: ${spokenName(patient)}`, text);
  };
}
