import { Star } from 'lucide-react';
import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { sortable, type Column } from '../../ui/table/column.ts';
import { doctorName, listedName, spokenName } from '../patients/names.ts';
import { EntryStanding, sinceInWords, standingInWords } from './EntryStanding.tsx';
import type { Entry } from './waitlistQueries.ts';
import { wishInWords } from './wish.ts';

interface ListedEntries {
  zone: string;
  now: number;
  /** From 1 on, in the order in which times are offered; null: nobody is in line any more. */
  placeOf: ((entry: Entry) => number) | null;
  /** Whether the table holds all of them, so that they can be sorted here. */
  isWhole: boolean;
}

/** What the list shows of somebody who waits; on phones the wish and what became of it stand below the name. */
export function waitlistColumns({ zone, now, placeOf, isWhole }: ListedEntries): Array<Column<Entry>> {
  const columns: Array<Column<Entry>> = [
    {
      id: 'patient',
      title: t('clinic.patient'),
      isHead: true,
      cell: entry => <Person entry={entry} zone={zone} now={now} place={placeOf?.(entry) ?? null} />,
      text: ({ patient }) => listedName(patient),
    },
    {
      id: 'doctor',
      title: t('clinic.doctor'),
      cell: doctorOf,
      text: doctorOf,
      className: 'max-lg:hidden min-w-28',
    },
    {
      id: 'wish',
      title: t('waitlist.column.wish'),
      cell: lengthAndWish,
      text: lengthAndWish,
      compare: (one, other) => one.from.localeCompare(other.from),
      className: 'max-md:hidden min-w-40',
    },
    {
      id: 'since',
      title: t('waitlist.column.since'),
      cell: ({ waitingSince }) => formatDate(dateIn(waitingSince, zone), 'medium'),
      text: ({ waitingSince }) => dateIn(waitingSince, zone),
      compare: (one, other) => one.waitingSince.localeCompare(other.waitingSince),
      className: 'max-xl:hidden whitespace-nowrap',
    },
    {
      id: 'standing',
      title: t('waitlist.column.standing'),
      cell: entry => <EntryStanding entry={entry} now={now} />,
      text: entry => standingInWords(entry, zone),
      className: 'max-sm:hidden min-w-36',
    },
  ];
  if (placeOf) columns.unshift(placeColumn(placeOf));
  return sortable(columns, isWhole);
}

const placeColumn = (placeOf: (entry: Entry) => number): Column<Entry> => ({
  id: 'place',
  title: t('waitlist.entry.place'),
  cell: placeOf,
  text: entry => String(placeOf(entry)),
  compare: (one, other) => placeOf(one) - placeOf(other),
  className: 'w-12 tabular-nums max-sm:hidden',
});

const doctorOf = ({ practitioner }: Entry): string => (practitioner ? doctorName(practitioner) : t('clinic.anyDoctor'));

const lengthAndWish = (entry: Entry): string =>
  `${t('time.minutes', { minutes: entry.minutes })} · ${wishInWords(entry)}`;

interface PersonProps {
  entry: Entry;
  zone: string;
  now: number;
  /** In the line; null: in none. */
  place: number | null;
}

function Person({ entry, zone, now, place }: PersonProps) {
  const { patient, priority } = entry;
  return (
    <>
      <span className="flex flex-wrap items-center gap-2 font-semibold">
        <span>
          {place === null ? null : <span className="mr-1.5 text-ink-faint tabular-nums sm:hidden">{place}</span>}
          {spokenName(patient)}
        </span>
        {priority ? (
          <Badge tone="warning">
            <Star aria-hidden="true" /> {t(`queue.reason.${priority}`)}
          </Badge>
        ) : null}
      </span>
      <span className="block text-xs text-ink-soft xl:hidden">
        <span className="lg:hidden">
          {doctorOf(entry)}
          <span className="md:hidden"> · {lengthAndWish(entry)}</span> ·{' '}
        </span>
        {sinceInWords(entry, zone)}
      </span>
      <span className="mt-1 block sm:hidden">
        <EntryStanding entry={entry} now={now} />
      </span>
    </>
  );
}
