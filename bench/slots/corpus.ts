import { Temporal } from 'temporal-polyfill';
import type {
  BookedVisit,
  DatedWork,
  Diary,
  VisitLength,
  Wanted,
  WeeklyWork,
} from '@polyclinic/scheduling-subgraph/kernel/diary.ts';
import { NO_POLICY } from '@polyclinic/scheduling-subgraph/kernel/diary.ts';
import { freeTimes } from '@polyclinic/scheduling-subgraph/kernel/freeTimes.ts';

/** One practitioner's diary and the month to find free times in. */
export interface DoctorMonth {
  diary: Diary;
  wanted: Wanted;
}

const YEAR = 2030;
const MONTHS = 12;
/** Clocks change on Sundays in those that change them. */
const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Adelaide',
  'Pacific/Chatham',
  'America/St_Johns',
  'Asia/Kathmandu',
  'America/Santiago',
  'Europe/London',
  'Australia/Lord_Howe',
];
const LENGTHS = [10, 15, 20, 30];
const TAKEN = 0.6;
const MINUTE = 60_000;

/** The same numbers for the same seed, from 0 on and below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Ten zones by the twelve months of a year: mornings and afternoons on `weekdays`, one date off and one with hours of its
 * own, six of ten times taken, minutes kept free around visits for every third practitioner.
 * @param weekdays 1 is Monday
 */
export function doctorMonths(seed: number, weekdays: readonly number[]): DoctorMonth[] {
  const random = seeded(seed);
  return ZONES.flatMap((zone, index) =>
    Array.from({ length: MONTHS }, (_, month) => {
      const around =
        (index + month) % 3 === 0 ? { beforeMinutes: 5, afterMinutes: 10 } : { beforeMinutes: 0, afterMinutes: 0 };
      const visit = { minutes: LENGTHS[Math.floor(random() * LENGTHS.length)]!, ...around };
      return doctorMonth({ zone, month: month + 1, visit, weekdays }, random);
    }),
  );
}

interface Doctor {
  zone: string;
  /** 1 is January. */
  month: number;
  visit: VisitLength;
  weekdays: readonly number[];
}

function doctorMonth({ zone, month, visit, weekdays }: Doctor, random: () => number): DoctorMonth {
  const first = Temporal.PlainDate.from({ year: YEAR, month, day: 1 });
  const date = (day: number): string => first.with({ day }).toString();
  const offered = { slotMinutes: visit.minutes };
  const weekly: WeeklyWork[] = weekdays.flatMap(weekday =>
    [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ].map(([startsAtLocal, endsAtLocal]) => ({
      weekday,
      startsAtLocal: startsAtLocal!,
      endsAtLocal: endsAtLocal!,
      ...offered,
      effectiveFrom: `${YEAR - 1}-01-01`,
      effectiveUntil: null,
    })),
  );
  const dated: DatedWork[] = [
    { onDate: date(2 + Math.floor(random() * 12)), startsAtLocal: null, endsAtLocal: null, ...offered },
    { onDate: date(15 + Math.floor(random() * 12)), startsAtLocal: '10:00', endsAtLocal: '15:00', ...offered },
  ];
  const diary = { zone, weekly, dated, opening: null, closures: [], elsewhere: [], blocked: [], visits: [] };
  const to = date(first.daysInMonth);
  const wanted = { from: date(1), to, visit, gridMinutes: null, policy: NO_POLICY, now: 0 };
  const visits: BookedVisit[] = freeTimes(diary, wanted)
    .filter(() => random() < TAKEN)
    // Some end early, so that not every obstacle lies on the grid.
    .map(({ start, end }) => ({ start, end: random() < 0.2 ? end - 5 * MINUTE : end }));
  return { diary: { ...diary, visits }, wanted };
}
