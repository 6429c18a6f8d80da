import { EntitySchema } from 'typeorm';

/** A weekday's hours over some dates, as stored; an ended row tells what held before. */
export interface WeeklyRow {
  tenantId: string;
  id: string;
  clinicId: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Local time, `HH:MM:SS`; an end no later than the beginning is on the next day. */
  startsAtLocal: string;
  endsAtLocal: string;
  /** Local dates, `YYYY-MM-DD`; the end is exclusive, null is open. */
  effectiveFrom: string;
  effectiveUntil: string | null;
  /** The changes that brought and ended it; null: none that is known, none yet. */
  enteredWith: string | null;
  endedWith: string | null;
  deletedAt: Date | null;
}

/** Weekly working hours, as stored. */
export interface Schedule extends WeeklyRow {
  practitionerId: string;
  slotMinutes: number;
  /** How many visits the session holds at once. */
  capacity: number;
}

/** A clinic's own hours, as stored. */
export type Opening = WeeklyRow;

/** One of a date's sessions instead of the weekly ones, as stored; null times: not there that day. */
export interface ScheduleOverride {
  tenantId: string;
  id: string;
  clinicId: string;
  practitionerId: string;
  onDate: string;
  startsAtLocal: string | null;
  endsAtLocal: string | null;
  slotMinutes: number;
  capacity: number;
  deletedAt: Date | null;
}

/** That somebody replaced a week from a date on, as stored; without a practitioner: a clinic's opening hours. */
export interface WeekChange {
  tenantId: string;
  id: string;
  clinicId: string;
  practitionerId: string | null;
  effectiveFrom: string;
  effectiveUntil: string | null;
  enteredBy: string;
  createdAt: Date;
  /** When it was taken back. */
  deletedAt: Date | null;
}

const OWN = {
  tenantId: { name: 'tenant_id', type: 'text', primary: true },
  id: { type: 'text', primary: true },
  clinicId: { name: 'clinic_id', type: 'text' },
  deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
} as const;

const EFFECTIVE = {
  effectiveFrom: { name: 'effective_from', type: 'date' },
  effectiveUntil: { name: 'effective_until', type: 'date', nullable: true },
} as const;

const WEEKLY = {
  ...OWN,
  ...EFFECTIVE,
  weekday: { type: 'smallint' },
  startsAtLocal: { name: 'starts_at_local', type: 'time' },
  endsAtLocal: { name: 'ends_at_local', type: 'time' },
  enteredWith: { name: 'entered_with', type: 'text', nullable: true },
  endedWith: { name: 'ended_with', type: 'text', nullable: true },
} as const;

const OFFERED = {
  practitionerId: { name: 'practitioner_id', type: 'text' },
  slotMinutes: { name: 'slot_minutes', type: 'smallint' },
  capacity: { type: 'smallint', default: 1 },
} as const;

export const ScheduleTable = new EntitySchema<Schedule>({ name: 'schedule', columns: { ...WEEKLY, ...OFFERED } });

export const OpeningTable = new EntitySchema<Opening>({ name: 'clinic_opening', columns: WEEKLY });

export const ScheduleOverrideTable = new EntitySchema<ScheduleOverride>({
  name: 'schedule_override',
  columns: {
    ...OWN,
    ...OFFERED,
    onDate: { name: 'on_date', type: 'date' },
    startsAtLocal: { name: 'starts_at_local', type: 'time', nullable: true },
    endsAtLocal: { name: 'ends_at_local', type: 'time', nullable: true },
  },
});

export const WeekChangeTable = new EntitySchema<WeekChange>({
  name: 'week_change',
  columns: {
    ...OWN,
    ...EFFECTIVE,
    practitionerId: { name: 'practitioner_id', type: 'text', nullable: true },
    enteredBy: { name: 'entered_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', createDate: true },
  },
});
