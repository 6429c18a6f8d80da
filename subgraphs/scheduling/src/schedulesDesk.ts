import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Answer, TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { openDesk, type Desk } from './bookingDesk.ts';

const HIT = 'hit { appointments { id } elsewhere }';
const WEEK = 'week { on nextChangeOn sessions { weekday startsAtLocal endsAtLocal slotMinutes capacity } }';

/** For tests: what a clinic manager enters, each with the visits it hits. */
const ENTRIES = {
  setWeek: `mutation SetWeek($input: SetWeekInput!) {
    setWeek(input: $input) { ${WEEK} change { id effectiveFrom effectiveUntil } ${HIT} }
  }`,
  setDay: `mutation SetDay($input: SetDayInput!) {
    setDay(input: $input) { day { date sessions { startsAtLocal endsAtLocal capacity } } ${HIT} }
  }`,
  clearDay: `mutation ClearDay($input: ClearDayInput!) { clearDay(input: $input) { day { date } ${HIT} } }`,
  enterRound: `mutation EnterRound($input: EnterRoundInput!) {
    enterRound(input: $input) { round { id hospital timezone weekdays from to startsAtLocal version } ${HIT} }
  }`,
  setOpeningHours: `mutation SetOpeningHours($input: SetOpeningHoursInput!) {
    setOpeningHours(input: $input) {
      openingHours { hours { weekday startsAtLocal endsAtLocal } } change { id } ${HIT}
    }
  }`,
};
type Entry = keyof typeof ENTRIES;

/** An answer to any of them; what an entry does not have is left out. */
export interface Entered {
  hit: { appointments: Array<{ id: string }>; elsewhere: number };
  change: { id: string; effectiveFrom: string; effectiveUntil: string | null };
  week: { on: string; nextChangeOn: string | null; sessions: object[] };
  day: { date: string; sessions: object[] } | null;
  round: { id: string; version: number; weekdays: number[]; timezone: string };
  openingHours: { hours: object[] };
}

export type Asked = Answer<Record<string, Entered | null>>;

/** For tests: the booking desk with its clinic's manager. */
export interface SchedulesDesk extends Desk {
  manager: Principal;
  /** Enters something with the desk's clinic and practitioner unless the input says others. */
  enter(entry: Entry, input: object, who?: Principal): Promise<Asked>;
  /** The free times of a date in the clinic, `HH:MM` in UTC. */
  freeOn(date: string): Promise<string[]>;
  /** Books, and answers with the visit's id; empty when the time is taken. */
  visit(changes?: object): Promise<string>;
  /** Events about availability, by cause, in the order they were published. */
  told(): Promise<string[]>;
}

export async function openSchedulesDesk(running?: TestSubgraph): Promise<SchedulesDesk> {
  const desk = await openDesk(running);
  const { subgraph, world } = desk;
  const { clinicId, practitionerId } = world;
  const manager = principalOf('CLINIC_MANAGER', { ...world, clinicIds: [clinicId] });
  return {
    ...desk,
    manager,
    enter: (entry, input, who = manager) => {
      const own = entry === 'setOpeningHours' ? { clinicId } : { clinicId, practitionerId };
      return subgraph.ask(who, ENTRIES[entry], { input: { idempotencyKey: newId(), ...own, ...input } });
    },
    freeOn: async date => {
      const { data } = await subgraph.ask<{ slots: Array<{ startsAt: string }> }>(
        manager,
        'query Slots($input: SlotsInput!) { slots(input: $input) { startsAt } }',
        { input: { clinicId, from: date, to: date } },
      );
      return data.slots.map(({ startsAt }) => startsAt.slice(11, 16));
    },
    visit: async changes => {
      const { data } = await desk.book(changes);
      return data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
    },
    told: async () => {
      const events = await subgraph.rows<{ payload: { cause: string; withdrawn: boolean } }>(
        `select payload from outbox where type = 'availability.changed.v1' and tenant_id = $1 order by id`,
        [world.tenantId],
      );
      return events.map(({ payload: { cause, withdrawn } }) => (withdrawn ? `${cause} withdrawn` : cause));
    },
  };
}

/** Why an entry was refused; undefined: it was not. */
export const reasonOf = ({ errors }: Pick<Asked, 'errors'>): unknown => errors[0]?.extensions.reason;

/** The ids of the visits an entry hit. */
export const hitBy = ({ data }: Asked): string[] | undefined =>
  Object.values(data)[0]?.hit.appointments.map(({ id }) => id);
