import { boardModel } from './boardModel.ts';
import { movedTo, placeOf, resizedTo, samePlace, timesAt } from './dragModel.ts';
import { calendarOf, column, visit } from './testing/calendars.ts';

const ZONE = 'America/New_York';

/** Two local days of New York with a visit on the first. */
function board(firstDay: string, secondDay: string, startsAt: string, endsAt: string) {
  const model = boardModel(
    calendarOf(
      [column('a', firstDay, { appointments: [visit('v', 'a', startsAt, endsAt)] }), column('a', secondDay)],
      ZONE,
    ),
  );
  const placed = model.columns[0]!.visits[0]!;
  return {
    model,
    start: placeOf(0, placed),
    timesOf: (place: ReturnType<typeof placeOf>) => timesAt(model.columns[place.column]!, place),
  };
}

describe('a visit that is dragged', () => {
  const { model, start, timesOf } = board('2026-11-23', '2026-11-24', '2026-11-23T14:00:00Z', '2026-11-23T14:30:00Z');

  it('snaps to five minutes and keeps its length', () => {
    const place = movedTo(model, start, 0, 17);
    expect(timesOf(place)).toEqual({ startsAt: '2026-11-23T14:15:00Z', endsAt: '2026-11-23T14:45:00Z' });
    expect(samePlace(movedTo(model, start, 0, 2), start)).toBe(true);
  });

  it('stands level with where it was in another column', () => {
    expect(timesOf(movedTo(model, start, 1, 0)).startsAt).toBe('2026-11-24T14:00:00Z');
  });

  it('stays inside the day and on the board', () => {
    expect(movedTo(model, start, 0, -9_999).from).toBe(0);
    expect(movedTo(model, start, 0, 9_999).to).toBe(1440);
    expect(movedTo(model, start, 7, 0)).toBe(start);
  });

  it('is pulled longer and shorter, never to nothing', () => {
    expect(timesOf(resizedTo(model, start, 14)).endsAt).toBe('2026-11-23T14:45:00Z');
    expect(timesOf(resizedTo(model, start, -500)).endsAt).toBe('2026-11-23T14:05:00Z');
    expect(resizedTo(model, start, 9_999).to).toBe(1440);
  });

  it('keeps the whole of a length that reaches across midnight', () => {
    const night = board('2026-11-23', '2026-11-24', '2026-11-24T04:30:00Z', '2026-11-24T05:30:00Z');
    const earlier = night.timesOf(movedTo(night.model, night.start, 0, -120));
    expect(Date.parse(earlier.endsAt) - Date.parse(earlier.startsAt)).toBe(3_600_000);
  });
});

describe('across a change of the clocks', () => {
  it('stays at the same time of the clock on a day of 25 hours', () => {
    // Saturday 10:00 EDT; Sunday 10:00 is EST.
    const { model, start, timesOf } = board('2026-10-31', '2026-11-01', '2026-10-31T14:00:00Z', '2026-10-31T14:30:00Z');
    expect(timesOf(movedTo(model, start, 1, 0))).toEqual({
      startsAt: '2026-11-01T15:00:00Z',
      endsAt: '2026-11-01T15:30:00Z',
    });
  });

  it('and on a day of 23 hours, to whose last minute it can be taken', () => {
    const { model, start, timesOf } = board('2026-03-07', '2026-03-08', '2026-03-07T15:00:00Z', '2026-03-07T15:30:00Z');
    expect(timesOf(movedTo(model, start, 1, 0)).startsAt).toBe('2026-03-08T14:00:00Z');
    expect(timesOf(movedTo(model, start, 1, 9_999)).endsAt).toBe('2026-03-09T04:00:00Z');
  });

  it('goes through the doubled hour minute by minute, an hour of the clock twice', () => {
    const { model, start, timesOf } = board('2026-11-01', '2026-11-02', '2026-11-01T05:30:00Z', '2026-11-01T05:45:00Z');
    // 01:30 EDT, an hour on it is 01:30 EST.
    expect(timesOf(movedTo(model, start, 0, 60)).startsAt).toBe('2026-11-01T06:30:00Z');
    expect(timesOf(movedTo(model, start, 0, 120)).startsAt).toBe('2026-11-01T07:30:00Z');
  });
});
