import { applyVisit } from './applyVisit.ts';
import { calendarOf, column, visit } from './testing/calendars.ts';
import { USUAL_STATUSES } from './visitStatus.ts';

const NINE = ['2026-11-21T09:00:00Z', '2026-11-21T09:30:00Z'] as const;
const TEN = ['2026-11-21T10:00:00Z', '2026-11-21T10:30:00Z'] as const;
const calendar = calendarOf([
  column('a', '2026-11-21', { appointments: [visit('v1', 'a', ...TEN)] }),
  column('b', '2026-11-21'),
  column('a', '2026-11-22'),
  column('b', '2026-11-22'),
]);
const idsOf = (after: ReturnType<typeof applyVisit>) =>
  after?.columns.map(({ appointments }) => appointments.map(({ id }) => id));

describe('a calendar after an appointment changed', () => {
  it('shows a new one in its place, once however often it is told', () => {
    const once = applyVisit(calendar, visit('v2', 'a', ...NINE), USUAL_STATUSES);
    expect(idsOf(once)).toEqual([['v2', 'v1'], [], [], []]);
    expect(idsOf(applyVisit(once!, visit('v2', 'a', ...NINE), USUAL_STATUSES))).toEqual(idsOf(once));
  });

  it('takes one that moved to another doctor and day from where it was', () => {
    const moved = visit('v1', 'b', '2026-11-22T09:00:00Z', '2026-11-22T09:30:00Z');
    expect(idsOf(applyVisit(calendar, moved, USUAL_STATUSES))).toEqual([[], [], [], ['v1']]);
  });

  it('takes one away that moved to a day that is not shown, or was cancelled', () => {
    const away = visit('v1', 'a', '2026-12-24T09:00:00Z', '2026-12-24T09:30:00Z');
    expect(idsOf(applyVisit(calendar, away, USUAL_STATUSES))).toEqual([[], [], [], []]);
    const cancelled = { ...visit('v1', 'a', ...TEN), status: 'CANCELLED' as const };
    expect(idsOf(applyVisit(calendar, cancelled, USUAL_STATUSES))).toEqual([[], [], [], []]);
    expect(idsOf(applyVisit(calendar, cancelled, ['CANCELLED']))).toEqual([['v1'], [], [], []]);
  });

  it('leaves columns that are not concerned as they are, so that they are not drawn again', () => {
    const after = applyVisit(calendar, visit('v2', 'a', ...NINE), USUAL_STATUSES);
    expect(after?.columns[1]).toBe(calendar.columns[1]);
  });

  it('must be asked for again when it does not hold the doctor', () => {
    expect(applyVisit(calendar, visit('v2', 'c', ...NINE), USUAL_STATUSES)).toBeNull();
  });
});
