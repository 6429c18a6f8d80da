import { displaced, weekOverlaps } from './week.ts';

const during = (effectiveFrom: string, effectiveUntil: string | null) => ({ effectiveFrom, effectiveUntil });
const on = (weekday: number, startsAtLocal: string, endsAtLocal: string) => ({ weekday, startsAtLocal, endsAtLocal });

describe('displaced', () => {
  it('keeps what held before and, when the new hours end, what holds after them', () => {
    const held = [during('2026-01-01', null)];
    expect(displaced(held, during('2026-06-01', '2026-07-01'))).toEqual({
      ended: held,
      left: [during('2026-01-01', '2026-06-01'), during('2026-07-01', null)],
    });
  });

  it('leaves nothing of hours that begin with or after the new ones, which have no end', () => {
    const held = [during('2026-06-01', '2026-07-01'), during('2026-07-01', null)];
    expect(displaced(held, during('2026-06-01', null))).toEqual({ ended: held, left: [] });
  });

  it('lets alone what ends where the new hours begin, and what begins where they end', () => {
    const held = [during('2026-01-01', '2026-06-01'), during('2026-07-01', null)];
    expect(displaced(held, during('2026-06-01', '2026-07-01'))).toEqual({ ended: [], left: [] });
  });
});

describe('weekOverlaps', () => {
  it('lets sessions touch, within a day, over midnight and over the week’s end', () => {
    expect(weekOverlaps([on(1, '09:00', '12:00'), on(1, '12:00', '15:00')])).toBe(false);
    expect(weekOverlaps([on(1, '20:00', '04:00'), on(2, '04:00', '08:00')])).toBe(false);
    expect(weekOverlaps([on(7, '20:00', '04:00'), on(1, '04:00', '08:00')])).toBe(false);
  });

  it('sees two that share time on one day, over midnight, and from Sunday into Monday', () => {
    expect(weekOverlaps([on(1, '09:00', '12:00'), on(1, '11:59', '15:00')])).toBe(true);
    expect(weekOverlaps([on(2, '03:00', '08:00'), on(1, '20:00', '04:00')])).toBe(true);
    expect(weekOverlaps([on(1, '03:00', '08:00'), on(7, '20:00', '04:00')])).toBe(true);
    expect(weekOverlaps([on(7, '20:00', '04:00'), on(1, '03:00', '08:00')])).toBe(true);
  });

  it('takes a session that ends when it begins as a whole day', () => {
    expect(weekOverlaps([on(1, '08:00', '08:00'), on(2, '07:00', '09:00')])).toBe(true);
    expect(weekOverlaps([on(1, '08:00', '08:00'), on(2, '08:00', '09:00')])).toBe(false);
  });
});
