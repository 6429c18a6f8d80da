/** For tests: one minute of the world, and what a zone's clocks show in it. */
export interface WallMinute {
  instant: number;
  date: string;
  /** After midnight. */
  minute: number;
}

const MINUTE = 60_000;

/**
 * For tests: what a zone's clocks show in every minute of a range, as `Intl` says; shares no code with the kernel.
 * @param until exclusive
 */
export function wallMinutes(zone: string, from: number, until: number): WallMinute[] {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Array.from({ length: (until - from) / MINUTE }, (_, index) => {
    const instant = from + index * MINUTE;
    const [date, time] = format.format(instant).split(' ');
    return { instant, date: date!, minute: Number(time!.slice(0, 2)) * 60 + Number(time!.slice(3, 5)) };
  });
}

/**
 * For tests: the first minute that shows a local time; for a time no minute shows, as long after the jump over it as the
 * time is after the last one shown before.
 */
export function instantShowing(minutes: readonly WallMinute[], date: string, minute: number): number {
  const shown = minutes.find(wall => wall.date === date && wall.minute === minute);
  if (shown) return shown.instant;
  const wanted = sinceEpoch(date, minute);
  const jump = minutes.findIndex(
    (wall, index) =>
      index > 0 &&
      sinceEpoch(wall.date, wall.minute) > wanted &&
      sinceEpoch(minutes[index - 1]!.date, minutes[index - 1]!.minute) < wanted,
  );
  if (jump < 0) throw new Error(`${date} lies outside the minutes given.`);
  const before = minutes[jump - 1]!;
  return before.instant + (wanted - sinceEpoch(before.date, before.minute)) * MINUTE;
}

const sinceEpoch = (date: string, minute: number): number => Date.parse(`${date}T00:00:00Z`) / MINUTE + minute;
