import { z } from 'zod';
import { chartChanged } from '@polyclinic/events/patients/chartChanged.v1.ts';
import { noteSigned } from '@polyclinic/events/patients/noteSigned.v1.ts';
import { patientChanged } from '@polyclinic/events/patients/patientChanged.v1.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { appointmentEdited } from '@polyclinic/events/scheduling/appointmentEdited.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import { appointmentStatusChanged } from '@polyclinic/events/scheduling/appointmentStatusChanged.v1.ts';
import type { Arguments, Feed } from './liveFields.ts';
import { VIEWERS_CHANGED, type Presence, type RecordName } from './presence.ts';

/** What of a record an event changed. */
const KINDS: Readonly<Record<string, 'RECORD' | 'NOTE' | 'APPOINTMENT' | 'PREPARATION'>> = {
  [patientChanged.type]: 'RECORD',
  [noteSigned.type]: 'NOTE',
  [chartChanged.type]: 'PREPARATION',
  [appointmentBooked.type]: 'APPOINTMENT',
  [appointmentRescheduled.type]: 'APPOINTMENT',
  [appointmentStatusChanged.type]: 'APPOINTMENT',
  [appointmentEdited.type]: 'APPOINTMENT',
  [appointmentCancelled.type]: 'APPOINTMENT',
};

/** Which records an event is about, and who caused it. */
const fact = z.object({
  patientId: z.string().optional(),
  appointmentId: z.string().optional(),
  changedBy: z.string().nullish(),
  /** Of the clinical record; nothing else of that is told here. */
  part: z.literal('VISIT_PREPARATION').optional(),
});

const topics = [patientChanged.topic, noteSigned.topic, appointmentBooked.topic];

const viewed = z.object({ recordType: z.string(), recordId: z.string() });

const user = (id: string): object => ({ __typename: 'User', id });

/** Who has one record open, and that it was changed. A person counts as a viewer while they listen. */
export function recordEdited(args: Arguments, presence: Presence, tenantId: string): Feed {
  const record: RecordName = { tenantId, type: args['type'] as RecordName['type'], id: String(args['id']) };
  const edit = (kind: string, changedBy: string | null): object => ({
    __typename: 'RecordEdit',
    kind,
    viewers: presence.viewersOf(record).map(user),
    changedBy: changedBy === null ? null : user(changedBy),
  });
  return {
    types: [VIEWERS_CHANGED, ...Object.keys(KINDS)],
    topics,
    mayHear: ({ canRead }) => canRead(record.type, record.id),
    payload: ({ type, payload }) => {
      if (type === VIEWERS_CHANGED) {
        const { recordType, recordId } = viewed.parse(payload);
        return recordType === record.type && recordId === record.id ? edit('VIEWERS', null) : null;
      }
      const { patientId, appointmentId, changedBy = null } = fact.safeParse(payload).data ?? {};
      const kind = KINDS[type];
      const concerned = record.type === 'PATIENT' ? patientId : appointmentId;
      return kind && concerned === record.id ? edit(kind, changedBy) : null;
    },
    present: () => edit('VIEWERS', null),
    begin: ({ userId }) => (userId === null ? () => undefined : presence.enter(record, userId)),
  };
}
