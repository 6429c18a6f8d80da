import { ROW_MINUTES } from './dayGrid.ts';

/** Height of a quarter of an hour on the screen. */
export const ROW_PX = 20;

export const pixels = (minutes: number): number => (minutes / ROW_MINUTES) * ROW_PX;

export const minutesIn = (px: number): number => (px / ROW_PX) * ROW_MINUTES;

/** The time column, then one column per doctor that never gets narrower than a name. */
export const gridColumns = (count: number): string => `3.75rem repeat(${count}, minmax(9.5rem, 1fr))`;

/** Looks of the six accents: pale ground, dark text, a bar of the full colour. All pass 4.5:1. */
export const HUE_LOOKS = [
  'bg-[#e0f2f0] border-l-[#0f766e] text-[#0b3b37] hover:bg-[#d0eae7]',
  'bg-[#e5edfa] border-l-[#2b5fb3] text-[#16305c] hover:bg-[#d7e4f7]',
  'bg-[#f0e9f9] border-l-[#7440b0] text-[#3c2160] hover:bg-[#e6dbf5]',
  'bg-[#fdf0dd] border-l-[#b4690e] text-[#55310a] hover:bg-[#fae6c8]',
  'bg-[#fae8ee] border-l-[#b23a63] text-[#571c31] hover:bg-[#f6d9e3]',
  'bg-[#e7f2e3] border-l-[#3f7d2b] text-[#20401a] hover:bg-[#dbebd5]',
] as const;

export const HUE_AVATARS = [
  'bg-[#cfe9e6] text-[#0b4a45]',
  'bg-[#d7e4f7] text-[#1f4380]',
  'bg-[#e6dbf5] text-[#552f83]',
  'bg-[#fae6c8] text-[#7a4709]',
  'bg-[#f6d9e3] text-[#822948]',
  'bg-[#dbebd5] text-[#2d5a1f]',
] as const;

/** A line at each full hour and a paler one at each half. */
export const HOUR_LINES = `repeating-linear-gradient(to bottom, #dde4e8 0 1px, transparent 1px ${ROW_PX * 2}px, #eff3f5 ${ROW_PX * 2}px ${ROW_PX * 2 + 1}px, transparent ${ROW_PX * 2 + 1}px ${ROW_PX * 4}px)`;
