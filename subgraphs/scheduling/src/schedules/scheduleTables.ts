import { EntitySchema } from 'typeorm';

/** Weekly working hours, as stored. */
export interface Schedule {
  tenantId: string;
  id: string;
  clinicId: string;
  practitionerId: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Local time, `HH:MM:SS`. */
  startsAtLocal: string;
  endsAtLocal: string;
  slotMinutes: number;
  /** Local dates, `YYYY-MM-DD`; the end is exclusive, null is open. */
  effectiveFrom: string;
  effectiveUntil: string | null;
  deletedAt: Date | null;
}

/** One date's hours instead of the weekly ones, as stored; null times: not there that day. */
export interface ScheduleOverride {
  tenantId: string;
  id: string;
  clinicId: string;
  practitionerId: string;
  onDate: string;
  startsAtLocal: string | null;
  endsAtLocal: string | null;
  slotMinutes: number;
  deletedAt: Date | null;
}

const OWN = {
  tenantId: { name: 'tenant_id', type: 'text', primary: true },
  id: { type: 'text', primary: true },
  clinicId: { name: 'clinic_id', type: 'text' },
  practitionerId: { name: 'practitioner_id', type: 'text' },
  slotMinutes: { name: 'slot_minutes', type: 'smallint' },
  deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
} as const;

export const ScheduleTable = new EntitySchema<Schedule>({
  name: 'schedule',
  columns: {
    ...OWN,
    weekday: { type: 'smallint' },
    startsAtLocal: { name: 'starts_at_local', type: 'time' },
    endsAtLocal: { name: 'ends_at_local', type: 'time' },
    effectiveFrom: { name: 'effective_from', type: 'date' },
    effectiveUntil: { name: 'effective_until', type: 'date', nullable: true },
  },
});

export const ScheduleOverrideTable = new EntitySchema<ScheduleOverride>({
  name: 'schedule_override',
  columns: {
    ...OWN,
    onDate: { name: 'on_date', type: 'date' },
    startsAtLocal: { name: 'starts_at_local', type: 'time', nullable: true },
    endsAtLocal: { name: 'ends_at_local', type: 'time', nullable: true },
  },
});
