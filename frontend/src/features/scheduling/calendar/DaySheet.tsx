import { formatDate, formatTimeRange, zoneName } from '../../../app/time/zone.ts';
import type { CalendarColumn, CalendarDay } from './calendarQuery.ts';
import { dayGrid, instantAt } from './dayGrid.ts';
import { doctorName, listedName } from '../../patients/names.ts';

/** The day on paper: a list per doctor. Shown to the printer only. */
export function DaySheet({ day, clinicName }: { day: CalendarDay; clinicName: string }) {
  const zone = zoneName(day.timezone, instantAt(dayGrid(day.date, day.timezone), 720));
  const busy = day.columns.filter(({ appointments }) => appointments.length > 0);
  return (
    <section aria-hidden="true" className="hidden text-[11pt] print:block">
      <p className="text-[16pt] font-semibold">
        {clinicName}, {formatDate(day.date, 'long')}
      </p>
      <p className="mb-4">
        Times in {zone.name} ({zone.offset})
      </p>
      {busy.map(column => (
        <DoctorList key={column.practitioner.id} column={column} />
      ))}
      {busy.length === 0 ? <p>No appointments.</p> : null}
    </section>
  );
}

function DoctorList({ column: { practitioner, appointments } }: { column: CalendarColumn }) {
  return (
    <div className="mb-5 break-inside-avoid">
      <p className="border-b border-ink pb-1 font-semibold">
        {doctorName(practitioner)}, {practitioner.specialty}
      </p>
      <table className="w-full">
        <tbody>
          {appointments.map(({ id, startsAt, endsAt, timezone, patient }) => (
            <tr key={id} className="border-b border-line">
              <td className="w-56 py-1">{formatTimeRange(startsAt, endsAt, timezone)}</td>
              <td className="py-1">{listedName(patient)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
