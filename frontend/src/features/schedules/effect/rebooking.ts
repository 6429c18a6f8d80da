import { create } from 'zustand';
import type { Affected } from '../scheduleQueries.ts';

/** The visits whose times no longer hold and that are to be moved; null: none. */
const store = create<{ affected: Affected | null }>()(() => ({ affected: null }));

/** Offers to move what an entry affected, where it affected something. */
export function offerRebooking(affected: Affected): void {
  if (affected.appointments.length + affected.elsewhere > 0) store.setState({ affected });
}

export const endRebooking = () => store.setState({ affected: null });

export const useRebooking = () => store(state => state.affected);
