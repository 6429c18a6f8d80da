import { formatDate, formatTimeRange, zoneName } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import type { CalendarColumn, CalendarRange } from './calendarQuery.ts';
import { dayGrid, instantAt } from './dayGrid.ts';

import { doctorName, listedName } from '../../patients/names.ts';

/** The calendar on paper: a list per day and doctor. Shown to the printer only. */
export function PrintedCalendar({ calendar, clinicName }: { calendar: CalendarRange; clinicName: string }) {
  const zone = zoneName(calendar.timezone, instantAt(dayGrid(calendar.date, calendar.timezone), 720));
  const days = Map.groupBy(calendar.columns, ({ date }) => date);
  return (
    <section aria-hidden="true" className="hidden text-[11pt] print:block">
      {[...days].map(([date, columns]) => (
        <div key={date} className="mb-6">
          <p className="text-[16pt] font-semibold">
            {clinicName}, {formatDate(date, 'long')}
          </p>
          <p className="mb-4">{t('calendar.print.timesIn', { zone: zone.name, offset: zone.offset })}</p>
          {columns
            .filter(({ appointments }) => appointments.length > 0)
            .map(column => (
              <DoctorList key={column.practitioner.id} column={column} />
            ))}
          {columns.every(({ appointments }) => appointments.length === 0) ? <p>{t('calendar.print.none')}</p> : null}
        </div>
      ))}
    </section>
  );
}

function DoctorList({ column: { practitioner, appointments } }: { column: CalendarColumn }) {
  return (
    <div className="mb-5 break-inside-avoid">
      <p className="border-b border-ink pb-1 font-semibold">
        {[doctorName(practitioner), practitioner.specialty].filter(Boolean).join(', ')}
      </p>
      <table className="w-full">
        <tbody>
          {appointments.map(({ id, startsAt, endsAt, timezone, patient, status }) => (
            <tr key={id} className="border-b border-line">
              <td className="w-56 py-1">{formatTimeRange(startsAt, endsAt, timezone)}</td>
              <td className="py-1">{listedName(patient)}</td>
              <td className="py-1 text-right">{t(`appointment.status.${status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
