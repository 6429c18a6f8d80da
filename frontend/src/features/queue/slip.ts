import { create } from 'zustand';
import type { Ticket } from './queueQueries.ts';

/** The ticket that is printed next. */
const store = create<{ ticket: Ticket | null }>()(() => ({ ticket: null }));

export const useSlip = () => store(state => state.ticket);

/** Prints a patient's token, once it is on the page. */
export function printSlip(ticket: Ticket): void {
  store.setState({ ticket });
  requestAnimationFrame(() => requestAnimationFrame(() => print()));
}
