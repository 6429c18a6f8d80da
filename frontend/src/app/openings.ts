import { create } from 'zustand';

/** Windows of a page that can be opened from any other. */
export type Opening = 'walkIn' | 'waitlistEntry' | 'invitation';

const useOpened = create<{ opened: Opening | null }>(() => ({ opened: null }));

/** Opens a page's window, at once or as soon as the page is there. */
export const openOn = (opened: Opening): void => useOpened.setState({ opened });

/** Whether the window is open, and the switch for it. */
export function useOpening(what: Opening): [boolean, (open: boolean) => void] {
  const open = useOpened(({ opened }) => opened === what);
  return [open, wanted => useOpened.setState({ opened: wanted ? what : null })];
}
