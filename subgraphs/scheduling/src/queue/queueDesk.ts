import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Answer, TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { openDesk, type Desk } from '../bookingDesk.ts';

/** A ticket as the tests ask for it. */
export interface Ticket {
  id: string;
  token: number;
  state: string;
  priority: string | null;
  calls: number;
  estimatedAt: string | null;
  appointment: { id: string; status: string; version: number; walkIn: boolean };
}

const TICKET = 'id token state priority calls estimatedAt appointment { id status version walkIn }';
type OnTicket =
  | 'undoCheckIn'
  | 'callPatient'
  | 'recallPatient'
  | 'skipPatient'
  | 'startConsultation'
  | 'completeConsultation'
  | 'leaveUnseen';

/** A queue as the tests ask for it. */
export interface QueueAnswer {
  lateUntil: string | null;
  usualMinutes: number | null;
  tickets: Ticket[];
  expected: Array<{ appointment: { id: string }; delayMinutes: number }>;
  log: Array<{
    action: string;
    token: number | null;
    reason: string | null;
    fromPlace: number | null;
    toPlace: number | null;
  }>;
}

const QUEUE = `lateUntil usualMinutes tickets { ${TICKET} } expected { appointment { id } delayMinutes }
  log { action token reason fromPlace toPlace }`;

/** For tests: a reception on a Monday, five minutes before the practitioner begins. */
export interface QueueDesk extends Desk {
  practitioner: Principal;
  /** Books a half hour. @returns its id @param slot how many half hours after nine */
  booked(slot: number): Promise<string>;
  patient(): Promise<string>;
  checkIn(id: string, who?: Principal, version?: number): Promise<Answer<{ checkIn: Ticket | null }>>;
  admitWalkIn(changes?: object, who?: Principal): Promise<Answer<{ admitWalkIn: Ticket | null }>>;
  callNext(who?: Principal, key?: string): Promise<Answer<{ callNext: Ticket | null }>>;
  on(action: OnTicket, ticketId: string, who?: Principal): Promise<Answer<Record<string, Ticket | null>>>;
  queue(who?: Principal): Promise<QueueAnswer>;
}

export async function openQueueDesk(running: TestSubgraph): Promise<QueueDesk> {
  const desk = await openDesk(running);
  const { subgraph, world, receptionist } = desk;
  const { clinicId, practitionerId, tenantId } = world;
  const of = { clinicId, practitionerId };
  const patient = () => announcePatient(subgraph, tenantId, clinicId);
  return {
    ...desk,
    practitioner: principalOf('PRACTITIONER', world, { subject: world.practitionerSubject }),
    patient,
    booked: async slot => {
      const startsAt = new Date(Date.parse('2026-11-23T14:00:00Z') + slot * 1_800_000);
      const endsAt = new Date(startsAt.getTime() + 1_800_000);
      const { data } = await desk.book({ patientId: await patient(), startsAt, endsAt });
      return data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
    },
    checkIn: (id, who = receptionist, version = 1) =>
      subgraph.ask(
        who,
        `mutation CheckIn($id: ID!, $version: Int!) { checkIn(id: $id, version: $version) { ${TICKET} } }`,
        {
          id,
          version,
        },
      ),
    admitWalkIn: async (changes = {}, who = receptionist) =>
      subgraph.ask(
        who,
        `mutation AdmitWalkIn($input: AdmitWalkInInput!) { admitWalkIn(input: $input) { ${TICKET} } }`,
        {
          input: { idempotencyKey: newId(), ...of, patientId: await patient(), ...changes },
        },
      ),
    callNext: (who = receptionist, idempotencyKey = newId()) =>
      subgraph.ask(who, `mutation CallNext($input: CallNextInput!) { callNext(input: $input) { ${TICKET} } }`, {
        input: { idempotencyKey, ...of },
      }),
    on: (action, ticketId, who = receptionist) =>
      subgraph.ask(who, `mutation OnTicket($ticketId: ID!) { ${action}(ticketId: $ticketId) { ${TICKET} } }`, {
        ticketId,
      }),
    queue: async (who = receptionist) => {
      const query = `query Queues($clinicId: ID!, $practitionerId: ID) {
        queues(clinicId: $clinicId, practitionerId: $practitionerId) { ${QUEUE} }
      }`;
      const { data, errors } = await subgraph.ask<{ queues: QueueAnswer[] }>(who, query, of);
      expect(errors).toEqual([]);
      return data.queues[0]!;
    },
  };
}
