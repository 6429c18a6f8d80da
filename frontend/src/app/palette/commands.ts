import type { LucideIcon } from 'lucide-react';

/** Something the palette can do. */
export interface Command {
  id: string;
  label: string;
  icon: LucideIcon;
  /** The key that does it without the palette. */
  shortcut?: string;
  run: () => void;
}

export type CommandGroup = 'pages' | 'actions' | 'clinics' | 'look';

/** In the order in which they are shown. */
export const GROUPS: readonly CommandGroup[] = ['actions', 'pages', 'clinics', 'look'];

export type Commands = Record<CommandGroup, readonly Command[]>;

/** Small letters without accents, so that "medico" finds "Médico". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether each typed word begins a word of the label. */
export function fits(label: string, typed: string): boolean {
  const words = plain(label).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every(part => words.some(word => word.startsWith(part)));
}
