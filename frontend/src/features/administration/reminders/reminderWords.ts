import type { ReminderSide, ReminderUnit } from '../../../graphql/graphql.ts';

export interface Offset {
  side: ReminderSide;
  amount: number;
  unit: ReminderUnit;
}

const UNITS: Record<ReminderUnit, { one: string; many: string }> = {
  MINUTES: { one: 'minute', many: 'minutes' },
  HOURS: { one: 'hour', many: 'hours' },
  DAYS: { one: 'day', many: 'days' },
};

/** From and to how many of each; the API holds to the same. */
export const BOUNDS: Record<ReminderUnit, { from: number; to: number }> = {
  MINUTES: { from: 5, to: 720 },
  HOURS: { from: 1, to: 72 },
  DAYS: { from: 1, to: 60 },
};

export const UNIT_OPTIONS = Object.entries(UNITS).map(([value, { many }]) => ({ value, label: many }));
export const SIDE_OPTIONS = [
  { value: 'BEFORE', label: 'before the visit' },
  { value: 'AFTER', label: 'after the visit' },
];

export const isUnit = (value: string): value is ReminderUnit => value in UNITS;

/** A rule as people say it: `1 day before`. Pure. */
export const offsetWords = ({ side, amount, unit }: Offset): string =>
  `${amount} ${amount === 1 ? UNITS[unit].one : UNITS[unit].many} ${side === 'BEFORE' ? 'before' : 'after'}`;
