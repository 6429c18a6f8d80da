import type { FreeTime } from './bookingQueries.ts';
import { groupTimes, partOfDay, specialtiesOf, timeAt, timeMeant } from './freeTimes.ts';
import { type BookingChoice, changeChoice, firstChoice } from './useBookingChoice.ts';

const time = (doctor: string, startsAt: string, endsAt: string, timezone = 'America/New_York'): FreeTime => ({
  __typename: 'Slot',
  startsAt,
  endsAt,
  timezone,
  practitioner: { __typename: 'Practitioner', id: doctor, name: `Dr. ${doctor}` },
});

const nine = time('b', '2026-11-23T14:00:00Z', '2026-11-23T14:20:00Z');
const twentyPast = time('b', '2026-11-23T14:20:00Z', '2026-11-23T14:40:00Z');
const afternoon = time('a', '2026-11-23T18:00:00Z', '2026-11-23T18:20:00Z');

describe('free times', () => {
  it('stand under their doctor and part of the clinic’s day', () => {
    const groups = groupTimes([nine, twentyPast, afternoon]);
    expect(groups.map(({ practitioner, parts }) => [practitioner.id, parts.map(({ part }) => part)])).toEqual([
      ['a', ['afternoon']],
      ['b', ['morning']],
    ]);
  });

  it('belong to the part of the day that the clinic’s clock shows', () => {
    expect(partOfDay({ startsAt: '2026-11-23T12:00:00Z', timezone: 'Asia/Kolkata' })).toBe('evening');
  });

  it('are found by the instant pointed at, or the next one after it', () => {
    const times = [nine, twentyPast];
    expect(timeAt(times, 'b', '2026-11-23T14:15:00Z')).toBe(nine);
    expect(timeAt(times, 'b', '2026-11-23T13:00:00Z')).toBe(nine);
    expect(timeAt(times, 'b', '2026-11-23T14:45:00Z')).toBeNull();
    expect(timeAt(times, 'a', '2026-11-23T14:15:00Z')).toBeNull();
  });

  it('are the earliest one when nothing was pointed at, and of any doctor when none was', () => {
    const times = [nine, twentyPast];
    expect(timeMeant(times, null)).toBe(nine);
    expect(timeMeant(times, { practitionerId: 'a', startsAt: '2026-11-23T14:15:00Z' })).toBeNull();
    expect(timeMeant(times, { practitionerId: null, startsAt: '2026-11-23T14:15:00Z' })).toBe(nine);
    expect(timeMeant([], null)).toBeNull();
  });
});

describe('the specialties to choose from', () => {
  const of = (...specialties: Array<string | null>) => specialtiesOf(specialties.map(specialty => ({ specialty })));

  it('are each named once, by name, and none where they choose nothing', () => {
    expect(of('Pediatrics', null, 'Dermatology', 'Pediatrics')).toEqual(['Dermatology', 'Pediatrics']);
    expect(of('Pediatrics', 'Pediatrics', null)).toEqual([]);
  });
});

describe('what is chosen for a booking', () => {
  const choice: BookingChoice = {
    patient: null,
    practitionerId: 'b',
    specialty: null,
    visitTypeId: null,
    roomId: null,
    channel: 'FRONT_DESK',
    reason: '',
    date: '2026-11-23',
    time: nine,
  };

  it('loses its time with another day, doctor, specialty or kind of visit', () => {
    expect(changeChoice(choice, { date: '2026-11-24' }).time).toBeNull();
    expect(changeChoice(choice, { practitionerId: null }).time).toBeNull();
    expect(changeChoice(choice, { visitTypeId: 'x' }).time).toBeNull();
    expect(changeChoice(choice, { specialty: 'Dermatology' }).time).toBeNull();
  });

  it('keeps its time with another patient', () => {
    expect(changeChoice(choice, { patient: { id: 'p', givenName: 'A', familyName: 'B' } }).time).toBe(nine);
  });

  it('does not begin in the past', () => {
    expect(firstChoice({ date: '2026-11-20' }, '2026-11-21').date).toBe('2026-11-21');
    expect(firstChoice({ date: '2026-11-25' }, '2026-11-21').date).toBe('2026-11-25');
  });
});
