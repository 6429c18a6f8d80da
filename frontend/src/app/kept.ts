/**
 * All that the browser keeps: choices of how the dashboard looks, none of which says anything of a patient (FE-23).
 * Everything else lives in memory and goes with the page; ESLint refuses the browser's stores anywhere else.
 */
export type Kept = 'language' | 'theme' | 'views';

/** Null: nothing was chosen. */
export const keptOf = (name: Kept): string | null => localStorage.getItem(name);

export const keep = (name: Kept, value: string): void => localStorage.setItem(name, value);

export const forget = (name: Kept): void => localStorage.removeItem(name);
