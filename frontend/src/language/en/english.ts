import { consultation } from './consultation.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** The texts of the dashboard; the other languages have the same keys. One file for each folder of features. */
export const english = { consultation, shell, ui } as const;

export type English = typeof english;
