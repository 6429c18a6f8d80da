/** Counts and minutes of some visits, as stored; Postgres gives sums as text. */
export interface Sums {
  practitioner_id: string;
  booked: string;
  arrived: string;
  completed: string;
  no_shows: string;
  cancelled: string;
  walk_ins: string;
  booked_minutes: string;
  lead_minutes: string;
  waited: string;
  wait_minutes: string;
}

/** The same as numbers, minutes from and to as averages. */
export interface Facts {
  practitionerId: string;
  booked: number;
  arrived: number;
  completed: number;
  noShows: number;
  cancelled: number;
  walkIns: number;
  bookedMinutes: number;
  /** Null: nothing was booked ahead. */
  leadMinutes: number | null;
  /** Null: nobody was called in. */
  waitMinutes: number | null;
}

export const SUMS = `sum(booked) as booked, sum(arrived) as arrived, sum(completed) as completed, sum(no_shows) as no_shows,
  sum(cancelled) as cancelled, sum(walk_ins) as walk_ins, sum(booked_minutes) as booked_minutes,
  sum(lead_minutes) as lead_minutes, sum(waited) as waited, sum(wait_minutes) as wait_minutes`;

/** Pure. */
export const factsOf = (sums: Sums): Facts => ({
  practitionerId: sums.practitioner_id,
  booked: Number(sums.booked),
  arrived: Number(sums.arrived),
  completed: Number(sums.completed),
  noShows: Number(sums.no_shows),
  cancelled: Number(sums.cancelled),
  walkIns: Number(sums.walk_ins),
  bookedMinutes: Number(sums.booked_minutes),
  leadMinutes: average(Number(sums.lead_minutes), Number(sums.booked) - Number(sums.walk_ins)),
  waitMinutes: average(Number(sums.wait_minutes), Number(sums.waited)),
});

const average = (sum: number, count: number): number | null => (count > 0 ? Math.round(sum / count) : null);
