import { Temporal } from 'temporal-polyfill';
import type { FreeTime } from './bookingQueries.ts';
import { doctorName } from '../../patients/names.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export interface TimesOfDoctor {
  practitioner: FreeTime['practitioner'];
  parts: Array<{ part: PartOfDay; times: FreeTime[] }>;
}

/** The part of the clinic's day that a time belongs to. */
export function partOfDay({ startsAt, timezone }: Pick<FreeTime, 'startsAt' | 'timezone'>): PartOfDay {
  const { hour } = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timezone);
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** Free times by doctor (by name) and part of the day, earliest first. */
export function groupTimes(times: readonly FreeTime[]): TimesOfDoctor[] {
  const byDoctor = Map.groupBy(times, ({ practitioner }) => practitioner.id);
  const groups = [...byDoctor.values()].map(own => ({
    practitioner: (own[0] as FreeTime).practitioner,
    parts: [...Map.groupBy(own, partOfDay)].map(([part, ofPart]) => ({ part, times: ofPart })),
  }));
  return groups.sort((a, b) => doctorName(a.practitioner).localeCompare(doctorName(b.practitioner)));
}

/** What makes a free time one and the same. */
export const timeKey = ({ practitioner, startsAt }: Pick<FreeTime, 'practitioner' | 'startsAt'>): string =>
  `${practitioner.id} ${startsAt}`;

/**
 * The free time meant by someone who pointed at an instant of the calendar: the one that holds it, else the next one.
 * @returns null when the doctor has none from then on
 */
export function timeAt(times: readonly FreeTime[], practitionerId: string, instant: string): FreeTime | null {
  const at = Date.parse(instant);
  const own = times.filter(({ practitioner }) => practitioner.id === practitionerId);
  return own.find(({ endsAt }) => Date.parse(endsAt) > at) ?? null;
}

/**
 * The time that is booked unless another is chosen: the one pointed at in the calendar, else the earliest.
 * @param pointed what was pointed at; null when nothing was
 */
export function timeMeant(
  times: readonly FreeTime[],
  pointed: { practitionerId?: string | null; startsAt: string } | null,
): FreeTime | null {
  if (!pointed) return times[0] ?? null;
  if (pointed.practitionerId) return timeAt(times, pointed.practitionerId, pointed.startsAt);
  return times.find(({ endsAt }) => Date.parse(endsAt) > Date.parse(pointed.startsAt)) ?? null;
}

/** The specialties a clinic has, by name; none where all doctors have the same, for then it chooses nothing. Pure. */
export function specialtiesOf(doctors: ReadonlyArray<{ specialty: string | null }>): string[] {
  const all = new Set(doctors.map(({ specialty }) => specialty).filter(specialty => specialty !== null));
  return all.size > 1 ? [...all].sort((one, other) => one.localeCompare(other)) : [];
}
