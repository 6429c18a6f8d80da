import { principalOf } from '@polyclinic/testing/principals.ts';
import { openDesk, type Desk } from '../bookingDesk.ts';

const SLOTS = `query Slots($input: SlotsInput!) { slots(input: $input) { startsAt } }`;
const SET_WEEK = `mutation SetWeek($input: SetWeekInput!) { setWeek(input: $input) { hit { elsewhere } } }`;

/** Every table that says when somebody can be booked, visits aside. */
const TABLES = [
  'clinic_holiday',
  'clinic_opening',
  'hospital_round',
  'practitioner_block',
  'practitioner_leave',
  'practitioner_reference',
  'schedule',
  'schedule_override',
  'travel_time',
];

describe('a work plan that is remembered', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.subgraph.stop());
  const firstTime = async () => {
    const { clinicId, practitionerId } = desk.world;
    const input = { clinicId, practitionerId, from: '2026-11-23', to: '2026-11-23' };
    const { data } = await desk.subgraph.ask<{ slots: Array<{ startsAt: string }> }>(desk.receptionist, SLOTS, {
      input,
    });
    return data.slots[0]?.startsAt ?? null;
  };

  it('is forgotten when a table it is read from changes, by whomever', async () => {
    expect(await firstTime()).toBe('2026-11-23T14:00:00.000Z');
    const { practitionerId } = desk.world;
    await desk.subgraph.rows(`update schedule set starts_at_local = '10:00' where practitioner_id = $1`, [
      practitionerId,
    ]);
    expect(await firstTime()).toBe('2026-11-23T15:00:00.000Z');
  });

  it('is stamped by every table that decides about it', async () => {
    const stamped = await desk.subgraph.rows<{ name: string }>(
      `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
        where p.proname = 'stamp_availability' and c.relnamespace = 'scheduling'::regnamespace order by 1`,
    );
    expect(stamped.map(({ name }) => name)).toEqual(TABLES);
  });

  it('is not replaced by one of a change that was only tried', async () => {
    const before = await firstTime();
    const { clinicId, practitionerId } = desk.world;
    const { errors } = await desk.subgraph.ask(principalOf('CLINIC_MANAGER', desk.world), SET_WEEK, {
      input: {
        idempotencyKey: 'only tried',
        clinicId,
        practitionerId,
        sessions: [],
        effectiveFrom: '2026-11-01',
        dryRun: true,
      },
    });
    expect(errors).toEqual([]);
    expect(await firstTime()).toBe(before);
  });
});
