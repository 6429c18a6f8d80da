import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { queueChanged } from '@polyclinic/events/scheduling/queueChanged.v1.ts';
import type { Arguments, Feed } from './liveFields.ts';

const topics = [queueChanged.topic];

/** What all events of this topic say of an appointment; null for what cannot be read. */
const factOf = (payload: unknown) => queueChanged.payload.safeParse(payload).data ?? null;
const appointment = (id: string): object => ({ __typename: 'Appointment', id });

/** The appointments of one clinic's day. */
export const appointmentChanged = ({ clinicId, date }: Arguments): Feed => ({
  types: [appointmentBooked.type, appointmentCancelled.type],
  topics,
  mayHear: ({ principal }) => principal.clinicIds.includes(String(clinicId)),
  payload: ({ type, payload }) => {
    const told = factOf(payload);
    if (!told || told.clinicId !== clinicId || told.localDate !== date) return null;
    const kind = type === appointmentBooked.type ? 'BOOKED' : 'CANCELLED';
    return { __typename: 'AppointmentChange', kind, appointment: appointment(told.appointmentId) };
  },
});

/** Who waits in one clinic: an appointment that comes or goes moves the queue of its day as well. */
export const queueMoved = ({ clinicId }: Arguments): Feed => ({
  types: [appointmentBooked.type, appointmentCancelled.type, queueChanged.type],
  topics,
  mayHear: ({ principal }) => principal.clinicIds.includes(String(clinicId)),
  payload: ({ payload }) => {
    const told = factOf(payload);
    if (!told || told.clinicId !== clinicId) return null;
    return { __typename: 'QueueChange', date: told.localDate, appointment: appointment(told.appointmentId) };
  },
});
