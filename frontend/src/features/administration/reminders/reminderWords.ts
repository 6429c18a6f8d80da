import type { ReminderSide, ReminderUnit } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';

export interface Offset {
  side: ReminderSide;
  amount: number;
  unit: ReminderUnit;
}

const UNITS: readonly ReminderUnit[] = ['MINUTES', 'HOURS', 'DAYS'];

/** From and to how many of each; the API holds to the same. */
export const BOUNDS: Record<ReminderUnit, { from: number; to: number }> = {
  MINUTES: { from: 5, to: 720 },
  HOURS: { from: 1, to: 72 },
  DAYS: { from: 1, to: 60 },
};

const SIDES: readonly ReminderSide[] = ['BEFORE', 'AFTER'];

export const unitOptions = () => UNITS.map(value => ({ value, label: t(`reminders.unit.${value}`) }));
export const sideOptions = () => SIDES.map(value => ({ value, label: t(`reminders.side.${value}`) }));

export const isUnit = (value: string): value is ReminderUnit => UNITS.some(unit => unit === value);

/** A rule as people say it: `1 day before`. Pure. */
export const offsetWords = ({ side, amount, unit }: Offset): string => t(`reminders.${side}.${unit}`, { amount });
