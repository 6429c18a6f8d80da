import { create } from 'zustand';
import type { Affected } from '../scheduleQueries.ts';

interface Rebooking {
  affected: Affected;
  /** What is said once it is over. */
  report: () => void;
}

/** The visits whose times no longer hold and that are to be moved; null: none. */
const store = create<{ rebooking: Rebooking | null }>()(() => ({ rebooking: null }));

/** Offers to move what an entry affected and reports the entry afterwards, at once where it affected nothing. */
export function offerRebooking(affected: Affected, report: () => void): void {
  if (affected.appointments.length + affected.elsewhere > 0) store.setState({ rebooking: { affected, report } });
  else report();
}

export function endRebooking(): void {
  const { rebooking } = store.getState();
  store.setState({ rebooking: null });
  rebooking?.report();
}

export const useRebooking = () => store(({ rebooking }) => rebooking?.affected ?? null);
