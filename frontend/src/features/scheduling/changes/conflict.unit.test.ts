import { visit } from '../calendar/testing/calendars.ts';
import { conflictsOf, placementBy, type Placement, samePlacement } from './conflict.ts';

const base: Placement = visit('v', 'adams', '2026-11-23T14:00:00Z', '2026-11-23T14:30:00Z');
const later = { startsAt: '2026-11-23T15:00:00Z', endsAt: '2026-11-23T15:30:00Z' };
const chen = { practitioner: { __typename: 'Practitioner' as const, id: 'chen', name: 'Dr. Wei Chen' } };

describe('an appointment that two people moved', () => {
  it('is merged where each changed something else', () => {
    const theirs = { ...base, ...chen };
    const mine = { ...base, ...later };
    const conflicts = conflictsOf(base, theirs, mine);
    expect(conflicts.map(({ field, contested, merged }) => [field, contested, merged])).toEqual([
      ['time', false, 'mine'],
      ['practitioner', false, 'theirs'],
    ]);
    const merged = placementBy({ theirs, mine }, { time: 'mine', practitioner: 'theirs' });
    expect(samePlacement(merged, { ...base, ...later, ...chen })).toBe(true);
  });

  it('is contested where both changed the same, and then theirs unless mine is kept', () => {
    const theirs = { ...base, ...later };
    const mine = { ...base, startsAt: '2026-11-23T16:00:00Z', endsAt: '2026-11-23T16:30:00Z' };
    const [time] = conflictsOf(base, theirs, mine);
    expect(time).toMatchObject({ field: 'time', contested: true, merged: 'theirs' });
    expect(placementBy({ theirs, mine }, {}).startsAt).toBe(later.startsAt);
    expect(placementBy({ theirs, mine }, { time: 'mine' }).startsAt).toBe(mine.startsAt);
  });

  it('is in no conflict where both did the same, however they wrote the instant', () => {
    const mine = { ...base, startsAt: '2026-11-23T15:00:00.000Z', endsAt: '2026-11-23T15:30:00.000Z' };
    expect(conflictsOf(base, { ...base, ...later }, mine)).toEqual([]);
  });
});
