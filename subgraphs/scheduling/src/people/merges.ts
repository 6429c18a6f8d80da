import { mergeReactions, type PatientTable } from '@polyclinic/subgraph/patientMerges.ts';
import { PatientReferenceTable } from './personTables.ts';

const TAKES_TIME = `('HELD', 'BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED')`;
const WAITS = `('WAITING', 'CALLED', 'SKIPPED', 'IN_CONSULTATION')`;

/** A visit at a time when the survivor has one already is moved as well, marked; so is a second ticket in one queue. */
const TABLES: PatientTable[] = [
  {
    name: 'appointment',
    sets: {
      column: 'doubled',
      to: `mine.doubled or mine.status in ${TAKES_TIME} and exists (
        select from appointment other
         where other.tenant_id = mine.tenant_id and other.patient_id = $3::text and other.status in ${TAKES_TIME}
           and not other.walk_in and not other.doubled
           and tstzrange(other.starts_at, other.ends_at) && tstzrange(mine.starts_at, mine.ends_at))`,
      restored: false,
    },
  },
  {
    name: 'queue_ticket',
    sets: {
      column: 'doubled',
      to: `mine.doubled or mine.state in ${WAITS} and exists (
        select from queue_ticket other
         where other.tenant_id = mine.tenant_id and other.patient_id = $3::text and other.queue_id = mine.queue_id
           and other.state in ${WAITS} and not other.doubled)`,
      restored: false,
    },
  },
  { name: 'waitlist_entry' },
];

/** No new visits for a merged record; what is booked in between follows. Taken back, it can be booked again. */
export const schedulingMerges = mergeReactions('scheduling', TABLES, {
  merged: async (tx, { occurredAt, payload }) => {
    await tx.update(PatientReferenceTable, { id: payload.duplicateId }, { deletedAt: new Date(occurredAt) });
  },
  unmerged: async (tx, { payload }) => {
    await tx.update(PatientReferenceTable, { id: payload.duplicateId }, { deletedAt: null });
  },
});
