import type { Principal } from '@polyclinic/access/principal.ts';
import type { EventContract } from '@polyclinic/events/defineEvent.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import { appointmentStatusChanged } from '@polyclinic/events/scheduling/appointmentStatusChanged.v1.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { waitlistOfferEnded } from '@polyclinic/events/scheduling/waitlistOfferEnded.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { Answer, TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { openDesk, type Desk } from '../bookingDesk.ts';

/** An entry as the tests ask for it. */
export interface Entry {
  id: string;
  state: string;
  place: number | null;
  priority: string | null;
  closeReason: string | null;
  offer: { id: string; startsAt: string; expiresAt: string } | null;
  appointment: { id: string; status: string; startsAt: string } | null;
  log: Array<{ action: string; reason: string | null }>;
}

const ENTRY = `id state place priority closeReason offer { id startsAt expiresAt }
  appointment { id status startsAt } log { action reason }`;
const MUTATIONS = {
  acceptWaitlistOffer: '$offerId: ID!',
  declineWaitlistOffer: '$offerId: ID!, $keepWaiting: Boolean',
  closeWaitlistEntry: '$id: ID!, $reason: WaitlistCloseReason!',
  prioritizeOnWaitlist: '$id: ID!, $priority: Boolean!, $reason: OrderReason!',
  offerWaitlistTime: '$entryId: ID!, $practitionerId: ID!, $startsAt: DateTime!',
} as const;

/** What this service hears of itself. */
const OWN: readonly EventContract[] = [
  appointmentCancelled,
  appointmentRescheduled,
  appointmentStatusChanged,
  availabilityChanged,
  waitlistOfferEnded,
];

/** For tests: a reception with a waitlist, and the events that its own service publishes. */
export interface WaitlistDesk extends Desk {
  patient(): Promise<string>;
  /** Books half an hour of the Monday. @returns its id @param slot how many half hours after nine */
  booked(slot: number): Promise<string>;
  cancel(id: string): Promise<void>;
  add(changes?: object, who?: Principal): Promise<Answer<{ addToWaitlist: Entry | null }>>;
  entries(closed?: boolean, who?: Principal): Promise<Entry[]>;
  does(
    mutation: keyof typeof MUTATIONS,
    variables: object,
    who?: Principal,
  ): Promise<Answer<Record<string, Entry | null>>>;
  /** Delivers what the service has published to itself, until there is nothing more. @returns How many events */
  hearOwn(): Promise<number>;
}

interface Published {
  id: string;
  type: string;
  subject_id: string;
  payload: never;
}

export async function openWaitlistDesk(running: TestSubgraph): Promise<WaitlistDesk> {
  const desk = await openDesk(running);
  const { subgraph, world, receptionist } = desk;
  const { clinicId, practitionerId, tenantId } = world;
  const heard = new Set<string>();
  const patient = () => announcePatient(subgraph, tenantId, clinicId);
  const unheard = async (): Promise<Published[]> => {
    const types = OWN.map(({ type }) => type);
    const rows = await subgraph.rows<Published>(
      'select id, type, subject_id, payload from outbox where tenant_id = $1 and type = any ($2) order by position',
      [tenantId, types],
    );
    return rows.filter(({ id }) => !heard.has(id));
  };
  return {
    ...desk,
    patient,
    booked: async slot => {
      const startsAt = new Date(Date.parse('2026-11-23T14:00:00Z') + slot * 1_800_000);
      const endsAt = new Date(startsAt.getTime() + 1_800_000);
      const { data } = await desk.book({ patientId: await patient(), startsAt, endsAt });
      return data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
    },
    cancel: async id => {
      const query = 'mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { id } }';
      const { errors } = await subgraph.ask(receptionist, query, {
        input: { id, version: 1, reason: 'PATIENT_REQUEST' },
      });
      expect(errors).toEqual([]);
    },
    add: async (changes = {}, who = receptionist) =>
      subgraph.ask(who, `mutation Add($input: AddToWaitlistInput!) { addToWaitlist(input: $input) { ${ENTRY} } }`, {
        input: {
          idempotencyKey: newId(),
          clinicId,
          practitionerId,
          patientId: await patient(),
          minutes: 30,
          from: '2026-11-23',
          to: '2026-11-30',
          ...changes,
        },
      }),
    entries: async (closed = false, who = receptionist) => {
      const query = `query Waitlist($clinicId: ID!, $closed: Boolean) { waitlist(clinicId: $clinicId, closed: $closed) { ${ENTRY} } }`;
      const { data, errors } = await subgraph.ask<{ waitlist: Entry[] }>(who, query, { clinicId, closed });
      expect(errors).toEqual([]);
      return data.waitlist;
    },
    does: (mutation, variables, who = receptionist) => {
      const names = [...MUTATIONS[mutation].matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(', ');
      return subgraph.ask(
        who,
        `mutation Does(${MUTATIONS[mutation]}) { ${mutation}(${names}) { ${ENTRY} } }`,
        variables,
      );
    },
    hearOwn: async () => {
      let count = 0;
      for (let events = await unheard(); events.length > 0; events = await unheard())
        for (const { id, type, subject_id: subjectId, payload } of events) {
          heard.add(id);
          count += 1;
          const contract = OWN.find(own => own.type === type)!;
          await subgraph.hear(contract, { tenantId, id, subjectId, payload: payload });
        }
      return count;
    },
  };
}
