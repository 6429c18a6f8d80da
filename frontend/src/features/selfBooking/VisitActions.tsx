import type { OwnVisitFragment } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { BigButton } from './BigButton.tsx';
import { calendarFile } from './calendarFile.ts';

/** What is kept of a visit. */
type Told = Pick<OwnVisitFragment, 'startsAt' | 'endsAt' | 'clinic'>;

/** Gives the browser a file that is made here: nobody is asked for it. */
function saveCalendarFile({ startsAt, endsAt, clinic }: Told): void {
  const { name, address } = clinic;
  const text = calendarFile({
    startsAt,
    endsAt,
    title: t('selfBooking.booked.calendarTitle', { clinic: name }),
    place: address ?? name,
    madeAt: new Date().toISOString(),
  });
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const anchor = Object.assign(document.createElement('a'), { href: url, download: 'visit.ics' });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** To keep a visit in mind: in one's calendar, or on paper. */
export const VisitActions = ({ visit }: { visit: Told }) => (
  <div className="grid grid-cols-2 gap-3 print:hidden">
    <BigButton look="plain" onClick={() => saveCalendarFile(visit)}>
      {t('selfBooking.booked.addToCalendar')}
    </BigButton>
    <BigButton look="plain" onClick={() => print()}>
      {t('selfBooking.print')}
    </BigButton>
  </div>
);
