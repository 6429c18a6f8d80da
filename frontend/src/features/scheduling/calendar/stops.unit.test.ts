import type { CalendarDay, Visit } from './calendarQuery.ts';
import { dayModel, hasContent, isFreeAt } from './dayModel.ts';
import { freeStopId, moveFrom, stopsOf, visitStopId } from './stops.ts';

const doctor = (id: string) => ({
  __typename: 'Practitioner' as const,
  id,
  name: `Dr. ${id}`,
  credential: 'MD',
  specialty: 'Family medicine',
});

const visit = (id: string, practitionerId: string, from: string, to: string): Visit => ({
  __typename: 'Appointment',
  id,
  startsAt: `2026-11-21T${from}Z`,
  endsAt: `2026-11-21T${to}Z`,
  timezone: 'UTC',
  status: 'BOOKED',
  version: 1,
  patient: { __typename: 'Patient', id: 'p', givenName: 'Maria', familyName: 'Lopez' },
  practitioner: { __typename: 'Practitioner', id: practitionerId, name: `Dr. ${practitionerId}` },
});

const column = (id: string, appointments: Visit[]): CalendarDay['columns'][number] => ({
  __typename: 'CalendarColumn',
  practitioner: doctor(id),
  sessions: [{ __typename: 'WorkSession', startsAt: '2026-11-21T09:00:00Z', endsAt: '2026-11-21T10:00:00Z' }],
  appointments,
});

const day = (columns: CalendarDay['columns']): CalendarDay => ({
  __typename: 'CalendarDay',
  date: '2026-11-21',
  timezone: 'UTC',
  columns,
});

describe('the stops of the keyboard', () => {
  const model = dayModel(day([column('a', [visit('v1', 'a', '09:00:00', '09:20:00')]), column('b', [])]));
  const stops = stopsOf(model, 0, true);
  const at = (id: string) => {
    const stop = stops.find(candidate => candidate.id === id);
    if (!stop) throw new Error(`no stop ${id}`);
    return stop;
  };

  it('are the visits and the free times between them', () => {
    expect(stops.filter(({ column: index }) => index === 0).map(({ id }) => id)).toEqual([
      visitStopId('v1'),
      freeStopId('a', 570),
      freeStopId('a', 585),
    ]);
  });

  it('lead down and up inside a doctor’s column and stop at its ends', () => {
    expect(moveFrom(stops, at(visitStopId('v1')), 'ArrowDown')?.id).toBe(freeStopId('a', 570));
    expect(moveFrom(stops, at(freeStopId('a', 570)), 'ArrowUp')?.id).toBe(visitStopId('v1'));
    expect(moveFrom(stops, at(freeStopId('a', 585)), 'ArrowDown')?.id).toBe(freeStopId('a', 585));
  });

  it('lead sideways to the nearest time of the next doctor', () => {
    expect(moveFrom(stops, at(freeStopId('a', 585)), 'ArrowRight')?.id).toBe(freeStopId('b', 585));
    expect(moveFrom(stops, at(freeStopId('b', 540)), 'ArrowLeft')?.id).toBe(visitStopId('v1'));
    expect(moveFrom(stops, at(freeStopId('b', 540)), 'ArrowRight')?.id).toBe(freeStopId('b', 540));
  });

  it('leave other keys alone', () => {
    expect(moveFrom(stops, at(visitStopId('v1')), 'x')).toBeNull();
  });

  it('are the visits alone for someone who may not book', () => {
    expect(stopsOf(model, 0, false).map(({ id }) => id)).toEqual([visitStopId('v1')]);
  });
});

describe('a free row', () => {
  const model = dayModel(day([column('a', [visit('v1', 'a', '09:00:00', '09:20:00')])]));
  const [first] = model.columns;
  const free = (minute: number, now = 0) => (first ? isFreeAt(first, minute, now) : null);

  it('is one that no visit reaches into', () => {
    expect([free(540), free(555), free(570)]).toEqual([false, false, true]);
  });

  it('lies in working hours', () => {
    expect(free(600)).toBe(false);
  });

  it('is not over', () => {
    expect([free(570, 584), free(570, 585)]).toEqual([true, false]);
  });

  it('is not to be had on a day without work', () => {
    expect(hasContent(dayModel(day([])))).toBe(false);
    expect(hasContent(model)).toBe(true);
  });
});
