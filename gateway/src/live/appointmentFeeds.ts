import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { appointmentEdited } from '@polyclinic/events/scheduling/appointmentEdited.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import { appointmentStatusChanged } from '@polyclinic/events/scheduling/appointmentStatusChanged.v1.ts';
import { queueChanged } from '@polyclinic/events/scheduling/queueChanged.v1.ts';
import { queueDelayed } from '@polyclinic/events/scheduling/queueDelayed.v1.ts';
import { waitlistChanged } from '@polyclinic/events/scheduling/waitlistChanged.v1.ts';
import type { Arguments, Feed } from './liveFields.ts';

const topics = [queueChanged.topic];

/** What all events of this topic say of an appointment; of one that was moved, also the day it was on before. */
const fact = queueChanged.payload.extend(
  appointmentRescheduled.payload.pick({ previousLocalDate: true }).partial().shape,
);
/** Null for what cannot be read. */
const factOf = (payload: unknown) => fact.safeParse(payload).data ?? null;

const KINDS: Readonly<Record<string, string>> = {
  [appointmentBooked.type]: 'BOOKED',
  [appointmentRescheduled.type]: 'RESCHEDULED',
  [appointmentStatusChanged.type]: 'STATUS_CHANGED',
  [appointmentEdited.type]: 'EDITED',
  [appointmentCancelled.type]: 'CANCELLED',
};
const appointment = (id: string): object => ({ __typename: 'Appointment', id });

/** The appointments of one clinic's day. */
export const appointmentChanged = ({ clinicId, date }: Arguments): Feed => ({
  types: Object.keys(KINDS),
  topics,
  mayHear: ({ principal }) => principal.clinicIds.includes(String(clinicId)),
  payload: ({ type, payload }) => {
    const told = factOf(payload);
    if (!told || told.clinicId !== clinicId || ![told.localDate, told.previousLocalDate].includes(String(date)))
      return null;
    return { __typename: 'AppointmentChange', kind: KINDS[type], appointment: appointment(told.appointmentId) };
  },
});

/** What all events about a queue say; one about the whole of it names no appointment. */
const queueFact = queueChanged.payload.partial({ appointmentId: true });

/** Who waits in one clinic: an appointment that comes or goes moves the queue of its day as well. */
export const queueMoved = ({ clinicId }: Arguments): Feed => ({
  types: [...Object.keys(KINDS), queueChanged.type, queueDelayed.type],
  topics,
  mayHear: ({ principal }) => principal.clinicIds.includes(String(clinicId)),
  payload: ({ payload }) => {
    const told = queueFact.safeParse(payload).data;
    if (!told || told.clinicId !== clinicId) return null;
    const about = told.appointmentId === undefined ? null : appointment(told.appointmentId);
    return { __typename: 'QueueChange', date: told.localDate, appointment: about };
  },
});

/** What is done on one clinic's waitlist. */
export const waitlistMoved = ({ clinicId }: Arguments): Feed => ({
  types: [waitlistChanged.type],
  topics,
  mayHear: ({ principal }) => principal.clinicIds.includes(String(clinicId)),
  payload: ({ payload }) => {
    const told = waitlistChanged.payload.safeParse(payload).data;
    return told?.clinicId === clinicId ? { __typename: 'WaitlistChange', entryId: told?.entryId } : null;
  },
});
