import { create } from 'zustand';
import { forget, keep, keptOf } from './kept.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

/** `system` follows the device, also while the page is open. */
export type Theme = (typeof THEMES)[number];

const isTheme = (value: string | null): value is Theme => THEMES.some(theme => theme === value);

function keptTheme(): Theme {
  const kept = keptOf('theme');
  return isTheme(kept) ? kept : 'system';
}

const useThemeStore = create<{ theme: Theme }>(() => ({ theme: keptTheme() }));

export const useTheme = (): Theme => useThemeStore(({ theme }) => theme);

/** Puts light or dark in force on this device, at once. `public/theme.js` does it when a page is loaded. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') {
    forget('theme');
    delete document.documentElement.dataset['theme'];
  } else {
    keep('theme', theme);
    document.documentElement.dataset['theme'] = theme;
  }
  useThemeStore.setState({ theme });
}
