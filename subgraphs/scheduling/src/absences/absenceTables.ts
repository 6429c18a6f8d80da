import { EntitySchema } from 'typeorm';

export const ABSENCE_REASONS = ['VACATION', 'SICKNESS', 'TRAINING', 'EMERGENCY', 'OTHER'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** A practitioner's leave, as stored; in every clinic, by its own clocks. */
export interface Leave {
  tenantId: string;
  id: string;
  practitionerId: string;
  /** Local dates; the end is exclusive. */
  fromDate: string;
  untilDate: string;
  /** Local time, `HH:MM:SS`; null, as the end: whole days. */
  startsAtLocal: string | null;
  endsAtLocal: string | null;
  /** 1 is Monday; null: each day. */
  weekdays: number[] | null;
  everyWeeks: number;
  reason: AbsenceReason;
  enteredBy: string;
  version: number;
  deletedAt: Date | null;
}

/** Time a practitioner is not to be booked in, as stored: [startsAt, endsAt). */
export interface Block {
  tenantId: string;
  id: string;
  practitionerId: string;
  startsAt: Date;
  endsAt: Date;
  reason: AbsenceReason;
  enteredBy: string;
  version: number;
  deletedAt: Date | null;
}

/** A clinic's date without visits, as stored; null times: the whole date. */
export interface Holiday {
  tenantId: string;
  id: string;
  clinicId: string;
  onDate: string;
  startsAtLocal: string | null;
  endsAtLocal: string | null;
  name: string;
  version: number;
  deletedAt: Date | null;
}

const OWN = {
  tenantId: { name: 'tenant_id', type: 'text', primary: true },
  id: { type: 'text', primary: true },
  version: { type: 'integer', default: 1 },
  deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
} as const;

const PRACTITIONERS = {
  ...OWN,
  practitionerId: { name: 'practitioner_id', type: 'text' },
  reason: { type: 'text' },
  enteredBy: { name: 'entered_by', type: 'text' },
} as const;

const LOCAL_HOURS = {
  startsAtLocal: { name: 'starts_at_local', type: 'time', nullable: true },
  endsAtLocal: { name: 'ends_at_local', type: 'time', nullable: true },
} as const;

export const LeaveTable = new EntitySchema<Leave>({
  name: 'practitioner_leave',
  columns: {
    ...PRACTITIONERS,
    ...LOCAL_HOURS,
    fromDate: { name: 'from_date', type: 'date' },
    untilDate: { name: 'until_date', type: 'date' },
    weekdays: { type: 'smallint', array: true, nullable: true },
    everyWeeks: { name: 'every_weeks', type: 'smallint', default: 1 },
  },
});

export const BlockTable = new EntitySchema<Block>({
  name: 'practitioner_block',
  columns: {
    ...PRACTITIONERS,
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    endsAt: { name: 'ends_at', type: 'timestamptz' },
  },
});

export const HolidayTable = new EntitySchema<Holiday>({
  name: 'clinic_holiday',
  columns: {
    ...OWN,
    ...LOCAL_HOURS,
    clinicId: { name: 'clinic_id', type: 'text' },
    onDate: { name: 'on_date', type: 'date' },
    name: { type: 'text' },
  },
});
