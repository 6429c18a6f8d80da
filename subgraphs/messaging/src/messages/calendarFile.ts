import { invitation } from '@polyclinic/icalendar/invitation.ts';
import type { Message } from './messageTable.ts';
import type { VisitDetails } from './visitDetails.ts';

export interface CalendarFile {
  method: 'REQUEST' | 'CANCEL';
  filename: string;
  content: string;
}

interface Sent {
  /** Greater than in any file sent of this visit before. */
  sequence: number;
  /** `Name <address>`. */
  sender: string;
  to: string;
  writtenAt: Date;
}

const METHODS: Partial<Record<Message['purpose'], CalendarFile['method']>> = {
  APPOINTMENT_CONFIRMATION: 'REQUEST',
  APPOINTMENT_MOVED: 'REQUEST',
  APPOINTMENT_CANCELLED: 'CANCEL',
};

/** The file that puts a visit into the patient's calendar, moves it there or takes it out; null: none goes with it. Pure. */
export function calendarFile(
  { purpose, appointmentId }: Pick<Message, 'purpose' | 'appointmentId'>,
  { organization, appointment: { clinic, startsAt, endsAt, timezone } }: VisitDetails,
  { sequence, sender, to, writtenAt }: Sent,
): CalendarFile | null {
  const method = METHODS[purpose];
  if (!method) return null;
  const address = /<([^>]+)>/.exec(sender)?.[1] ?? sender;
  const content = invitation({
    method,
    uid: `${appointmentId}@polyclinic.example`,
    sequence,
    title: `Appointment at ${clinic.name}`,
    place: clinic.name,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    zone: timezone,
    organizer: { name: organization.name, address },
    attendee: to,
    writtenAt,
  });
  return { method, filename: 'appointment.ics', content };
}
