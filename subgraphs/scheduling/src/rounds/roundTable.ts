import { EntitySchema } from 'typeorm';
import type { WorkPattern } from '../kernel/diary.ts';

/** A practitioner's hours in a hospital, as stored; they take the time in every clinic and hold no visits. */
export interface Round {
  tenantId: string;
  id: string;
  practitionerId: string;
  hospital: string;
  /** IANA zone whose clocks tell the hours. */
  timezone: string;
  /** 1 is Monday. */
  weekdays: number[];
  /** Local time, `HH:MM:SS`; an end no later than the beginning is on the next day. */
  startsAtLocal: string;
  endsAtLocal: string;
  /** Local dates; the end is exclusive, null is open. */
  fromDate: string;
  untilDate: string | null;
  enteredBy: string;
  version: number;
  deletedAt: Date | null;
}

export const RoundTable = new EntitySchema<Round>({
  name: 'hospital_round',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    hospital: { type: 'text' },
    timezone: { type: 'text' },
    weekdays: { type: 'smallint', array: true },
    startsAtLocal: { name: 'starts_at_local', type: 'time' },
    endsAtLocal: { name: 'ends_at_local', type: 'time' },
    fromDate: { name: 'from_date', type: 'date' },
    untilDate: { name: 'until_date', type: 'date', nullable: true },
    enteredBy: { name: 'entered_by', type: 'text' },
    version: { type: 'integer', default: 1 },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});

/** A round as the kernel reads work; what it is cut into is no matter, for nobody is booked in it. Pure. */
export const roundWork = ({
  timezone,
  weekdays,
  fromDate,
  untilDate,
  startsAtLocal,
  endsAtLocal,
}: Round): WorkPattern => ({
  zone: timezone,
  weekly: weekdays.map(weekday => ({
    weekday,
    startsAtLocal,
    endsAtLocal,
    slotMinutes: 60,
    effectiveFrom: fromDate,
    effectiveUntil: untilDate,
  })),
  dated: [],
});
