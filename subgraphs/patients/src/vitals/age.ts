/** How old somebody is, in full days, months and years. */
export interface Age {
  days: number;
  months: number;
  years: number;
}

/** Age at an instant, by the dates of UTC. Pure. @param birthDate ISO 8601 date */
export function ageAt(birthDate: string, at: Date): Age {
  const born = new Date(`${birthDate}T00:00:00Z`);
  const days = Math.floor((at.getTime() - born.getTime()) / 86_400_000);
  const begun = (at.getUTCFullYear() - born.getUTCFullYear()) * 12 + at.getUTCMonth() - born.getUTCMonth();
  const months = at.getUTCDate() < born.getUTCDate() ? begun - 1 : begun;
  return { days, months, years: Math.floor(months / 12) };
}
