import { create } from 'zustand';
import type { Dispense } from '../pharmacyQueries.ts';

/** What the next label is of. */
const store = create<{ dispense: Dispense | null }>()(() => ({ dispense: null }));

export const useLabelled = () => store(state => state.dispense);

/** Prints the label of what was handed out, once it is on the page. */
export function printLabel(dispense: Dispense): void {
  store.setState({ dispense });
  requestAnimationFrame(() => requestAnimationFrame(() => print()));
}
