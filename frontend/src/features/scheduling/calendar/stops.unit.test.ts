import { boardModel } from './boardModel.ts';
import { firstStop, moveFrom, stopsOf } from './stops.ts';
import { calendarOf, column, session, visit } from './testing/calendars.ts';

const DAY = '2026-11-21';
const at = (time: string) => `${DAY}T${time}:00Z`;
const hours = { sessions: [session(at('09:00'), at('10:00'))] };

describe('the stops of the keyboard', () => {
  const model = boardModel(
    calendarOf([
      column('a', DAY, { ...hours, appointments: [visit('v1', 'a', at('09:00'), at('09:20'))] }),
      column('b', DAY, hours),
    ]),
  );
  const midnight = Date.parse(at('00:00'));
  const stops = stopsOf(model, midnight, true);
  const stop = (id: string) => {
    const found = stops.find(each => each.id === id);
    if (!found) throw new Error(`no stop ${id}`);
    return found;
  };

  it('are the visits and the free times between them', () => {
    expect(stops.filter(each => each.column === 0).map(({ id }) => id)).toEqual(['v1', 'a 570', 'a 585']);
    expect(stops.filter(each => each.column === 1)).toHaveLength(4);
  });

  it('are the visits alone for who may not book', () => {
    expect(stopsOf(model, midnight, false).map(({ id }) => id)).toEqual(['v1']);
  });

  it('lead on in the column, and beside to the nearest in time', () => {
    expect(moveFrom(stops, stop('v1'), 'ArrowDown')?.id).toBe('a 570');
    expect(moveFrom(stops, stop('v1'), 'ArrowUp')?.id).toBe('v1');
    expect(moveFrom(stops, stop('v1'), 'End')?.id).toBe('a 585');
    expect(moveFrom(stops, stop('a 570'), 'ArrowRight')?.id).toBe('b 570');
    expect(moveFrom(stops, stop('b 540'), 'ArrowLeft')?.id).toBe('v1');
    expect(moveFrom(stops, stop('b 540'), 'ArrowRight')?.id).toBe('b 540');
    expect(moveFrom(stops, stop('v1'), 'x')).toBeNull();
  });

  it('begin with the first that is not over', () => {
    expect(firstStop(stops, model, Date.parse(at('09:35')))?.id).toBe('a 585');
    expect(firstStop([], model, midnight)).toBeUndefined();
  });
});
