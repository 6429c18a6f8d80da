let current: string | undefined;

/** The clinic of the address; it goes with every request as `x-clinic-id`. One tab shows one clinic. */
export const activeClinicId = (): string | undefined => current;

/** @returns whether another clinic was active, so that what was cached for it must go (FE-03). */
export function activateClinic(id: string): boolean {
  const changed = current !== undefined && current !== id;
  current = id;
  return changed;
}
