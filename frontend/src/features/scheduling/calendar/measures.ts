import { ROW_MINUTES } from './dayGrid.ts';

/** Height of a quarter of an hour on the screen. */
export const ROW_PX = 20;

export const pixels = (minutes: number): number => (minutes / ROW_MINUTES) * ROW_PX;

export const minutesIn = (px: number): number => (px / ROW_PX) * ROW_MINUTES;

/** The time column, then one column per doctor that never gets narrower than a name. */
export const gridColumns = (count: number): string => `3.75rem repeat(${count}, minmax(9.5rem, 1fr))`;

/** Looks of the six accents: pale ground, dark text, a bar of the full colour; the other way round in the dark. All pass 4.5:1. */
export const HUE_LOOKS = [
  'bg-teal border-l-teal-edge text-teal-ink hover:bg-teal-deep',
  'bg-blue border-l-blue-edge text-blue-ink hover:bg-blue-deep',
  'bg-violet border-l-violet-edge text-violet-ink hover:bg-violet-deep',
  'bg-amber border-l-amber-edge text-amber-ink hover:bg-amber-deep',
  'bg-rose border-l-rose-edge text-rose-ink hover:bg-rose-deep',
  'bg-leaf border-l-leaf-edge text-leaf-ink hover:bg-leaf-deep',
] as const;

export const HUE_AVATARS = [
  'bg-teal-deep text-teal-ink',
  'bg-blue-deep text-blue-ink',
  'bg-violet-deep text-violet-ink',
  'bg-amber-deep text-amber-ink',
  'bg-rose-deep text-rose-ink',
  'bg-leaf-deep text-leaf-ink',
] as const;

/** A line at each full hour and a paler one at each half. */
export const HOUR_LINES = `repeating-linear-gradient(to bottom, var(--color-line) 0 1px, transparent 1px ${ROW_PX * 2}px, var(--color-half-hour) ${ROW_PX * 2}px ${ROW_PX * 2 + 1}px, transparent ${ROW_PX * 2 + 1}px ${ROW_PX * 4}px)`;
