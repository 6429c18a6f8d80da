import { Temporal } from 'temporal-polyfill';
import { addDays, dateIn, formatTimeRange } from '../../../app/time/zone.ts';
import type { AbsenceReason, ExceptionsQuery } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';
import { shownHours } from '../shownHours.ts';
import { weekdayOf } from '../weekdays.ts';

type Told = NonNullable<ExceptionsQuery>;
export type Leave = NonNullable<Told['absences']>['leave'][number];
export type Block = NonNullable<Told['absences']>['blocks'][number];
export type Round = NonNullable<Told['rounds']>[number];
export type Holiday = NonNullable<Told['holidays']>[number];
export type OwnDay = NonNullable<Told['days']>[number];

/** Something on a date that the usual week does not say. */
export type Exception =
  | { kind: 'holiday'; row: Holiday }
  | { kind: 'leave'; row: Leave }
  | { kind: 'block'; row: Block }
  | { kind: 'day'; row: OwnDay }
  | { kind: 'round'; row: Round };

export type Kind = Exception['kind'];

/** What is special on a date, by the clinic's clocks. */
export function exceptionsOn(date: string, told: Told, zone: string): Exception[] {
  const weekday = weekdayOf(date);
  const within = ({ from, to }: { from: string; to: string | null }) => from <= date && (to === null || date <= to);
  const leave = (told.absences?.leave ?? []).filter(
    row =>
      within(row) && (row.weekdays?.includes(weekday) ?? true) && weeksApart(row.from, date) % row.everyWeeks === 0,
  );
  const blocks = (told.absences?.blocks ?? []).filter(row => {
    // The end is exclusive: a block until midnight does not touch the next day.
    const end = Temporal.Instant.from(row.endsAt).subtract({ milliseconds: 1 }).toString();
    return dateIn(row.startsAt, zone) <= date && date <= dateIn(end, zone);
  });
  const rounds = (told.rounds ?? []).filter(row => within(row) && row.weekdays.includes(weekday));
  return [
    ...(told.holidays ?? []).filter(row => row.date === date).map(row => ({ kind: 'holiday' as const, row })),
    ...leave.map(row => ({ kind: 'leave' as const, row })),
    ...blocks.map(row => ({ kind: 'block' as const, row })),
    ...(told.days ?? []).filter(row => row.date === date).map(row => ({ kind: 'day' as const, row })),
    ...rounds.map(row => ({ kind: 'round' as const, row })),
  ];
}

/** How many weeks, Mondays being their beginning, lie between two dates. */
function weeksApart(from: string, to: string): number {
  const [first, second] = [from, to].map(date => Temporal.PlainDate.from(addDays(date, 1 - weekdayOf(date))));
  return Math.round(first!.until(second!, { largestUnit: 'day' }).days / 7);
}

const hours = ({ startsAtLocal, endsAtLocal }: { startsAtLocal: string | null; endsAtLocal: string | null }): string =>
  startsAtLocal === null || endsAtLocal === null ? t('exceptions.allDay') : shownHours(startsAtLocal, endsAtLocal);

const reasonOf = ({ reason }: { reason: AbsenceReason | null }): string | null =>
  reason && t(`exceptions.reason.${reason}`);

/** An exception in some words, such as "Riverside General, 9:00 AM – 1:00 PM". */
export function textOf(exception: Exception, zone: string): string {
  switch (exception.kind) {
    case 'holiday':
      return `${exception.row.name}, ${hours(exception.row)}`;
    case 'leave':
      return [reasonOf(exception.row), hours(exception.row)].filter(Boolean).join(', ');
    case 'block': {
      const { startsAt, endsAt } = exception.row;
      return [reasonOf(exception.row), formatTimeRange(startsAt, endsAt, zone)].filter(Boolean).join(', ');
    }
    case 'day':
      return exception.row.sessions.map(hours).join(', ') || t('exceptions.notHere');
    case 'round':
      return `${exception.row.hospital}, ${hours(exception.row)}`;
  }
}

/** Tells two exceptions apart. */
export const idOf = ({ kind, row }: Exception): string => `${kind} ${'id' in row ? row.id : row.date}`;
