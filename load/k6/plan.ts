/** Operations as they are measured; a calendar of a week is another thing than one of a day. */
export const MEASURED = [
  'slots',
  'bookAppointment',
  'calendarOfDay',
  'calendarOfWeek',
  'rescheduleAppointment',
  'cancelAppointment',
] as const;
export type Measured = (typeof MEASURED)[number];

/** Who walks a journey, as load/load.ts wrote them. */
export interface LoadPerson {
  token: string;
  clinicId: string;
  /** A doctor's own id, whose calendar alone they see; null for the desk. */
  practitionerId: string | null;
  /** Of the clinic, without visits of their own. */
  patientIds: string[];
}

export interface LoadPlan {
  /** Of the gateway. */
  url: string;
  people: LoadPerson[];
  /** Local dates to book on. */
  dates: string[];
}

/** By operation: the hash the dashboard sends it by, from the manifest that it gives the gateway. */
export const hashesOf = (manifest: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(manifest).map(([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', hash]));
