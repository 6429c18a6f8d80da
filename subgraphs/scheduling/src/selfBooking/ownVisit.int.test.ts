import { newId } from '@polyclinic/tenancy/id.ts';
import { MONDAY_NINE, NOW } from '../bookingDesk.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { openVisitorDesk, type VisitorDesk } from './visitorDesk.ts';

const VISIT = 'startsAt status version isChangeable changeableUntil doctor clinic { name }';
const SHOW = `query V($link: String!) { ownVisit(link: $link) { ${VISIT} } }`;
const MOVE = `mutation M($input: MoveOwnVisitInput!) { moveOwnVisit(input: $input) {
  ... on OwnVisitMoved { visit { ${VISIT} } } ... on OwnTimeTaken { isOwn nearest { startsAt } }
} }`;
const CANCEL = `mutation C($input: CancelOwnVisitInput!) { cancelOwnVisit(input: $input) { ${VISIT} } }`;
const LINK = 'query L($id: ID!) { appointment(id: $id) { visitLink } }';
const REVOKE = 'mutation R($id: ID!) { revokeVisitLinks(id: $id) { id } }';
const TEN = '2026-11-23T15:00:00.000Z';

interface Visit {
  startsAt: string;
  status: string;
  version: number;
  isChangeable: boolean;
}

let desk: VisitorDesk;
let id: string;
let link: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  desk = await openVisitorDesk();
  stop = () => desk.subgraph.stop();
});
afterAll(() => stop());
beforeEach(async () => {
  desk.clock.now = NOW;
  desk = await openVisitorDesk(desk);
  const { data } = await desk.book();
  if (data.bookAppointment?.__typename !== 'AppointmentBooked') throw new Error('The desk could not book.');
  id = data.bookAppointment.appointment.id;
  link = (await linkOf())!.split('#')[1]!;
});

const messaging = () =>
  principalOf('SERVICE', desk.world, {
    kind: 'SERVICE',
    userId: null,
    permissions: new Set(['appointment:read', 'appointment:link']),
  });

/** What the message about the visit carries. */
async function linkOf(): Promise<string | null> {
  const { data, errors } = await desk.subgraph.ask<{ appointment: { visitLink: string | null } }>(messaging(), LINK, {
    id,
  });
  expect(errors).toEqual([]);
  return data.appointment.visitLink;
}

const show = (token = link) => desk.visit<{ ownVisit: Visit | null }>(SHOW, { link: token });
const move = (changes: object = {}) =>
  desk.visit<{ moveOwnVisit: { visit?: Visit; nearest?: object[] } | null }>(MOVE, {
    input: {
      idempotencyKey: newId(),
      link,
      version: 1,
      practitionerId: desk.world.practitionerId,
      startsAt: TEN,
      ...changes,
    },
  });
const cancel = (version = 1) => desk.visit<{ cancelOwnVisit: Visit | null }>(CANCEL, { input: { link, version } });
const reasons = ({ errors }: { errors: Array<{ extensions: { reason: string } }> }): string[] =>
  errors.map(({ extensions }) => extensions.reason);

describe('the link in a message about a visit', () => {
  it('is an address whose part before the token says nothing, and opens the visit without a name', async () => {
    expect(await linkOf()).toMatch(/^https:\/\/pages\.example\/visit#[\w.-]+$/);
    const { data } = await show();
    expect(data.ownVisit).toMatchObject({ startsAt: MONDAY_NINE, status: 'BOOKED', isChangeable: true });
  });

  it('is read by the account that sends messages, and by nobody at the desk', async () => {
    const { data, errors } = await desk.subgraph.ask<{ appointment: { visitLink: string | null } }>(
      desk.receptionist,
      LINK,
      {
        id,
      },
    );
    expect(data.appointment.visitLink).toBeNull();
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is none where patients do not book by themselves', async () => {
    await desk.policy({ selfBooking: false });
    expect(await linkOf()).toBeNull();
  });

  it('opens nothing when it was changed, when it was revoked and when the visit is over', async () => {
    const other = await openVisitorDesk(desk);
    for (const tampered of [
      link.replace(desk.world.tenantId, other.world.tenantId),
      link.replace(id, newId()),
      link.replace('.1.', '.2.'),
      `${link.slice(0, -4)}AAAA`,
      'no link at all',
    ])
      expect(reasons(await show(tampered))).toEqual(['LINK_NOT_VALID']);
    desk.clock.now = new Date('2026-11-23T14:30:00Z');
    expect(reasons(await show())).toEqual(['LINK_NOT_VALID']);
    desk.clock.now = NOW;
    expect((await desk.subgraph.ask(desk.receptionist, REVOKE, { id })).errors).toEqual([]);
    expect(reasons(await show())).toEqual(['LINK_NOT_VALID']);
    expect(reasons(await cancel())).toEqual(['LINK_NOT_VALID']);
    link = (await linkOf())!.split('#')[1]!;
    expect((await show()).data.ownVisit?.status).toBe('BOOKED');
  });

  it('is revoked by the clinic’s own people alone', async () => {
    const other = await openVisitorDesk(desk);
    const { errors } = await desk.subgraph.ask(other.receptionist, REVOKE, { id });
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'APPOINTMENT_NOT_FOUND' });
    const nurse = principalOf('NURSE', desk.world);
    expect((await desk.subgraph.ask(nurse, REVOKE, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('whoever has the link', () => {
  it('moves the visit, and moving again with the same request changes nothing', async () => {
    const idempotencyKey = newId();
    const { data } = await move({ idempotencyKey });
    expect(data.moveOwnVisit?.visit).toMatchObject({ startsAt: TEN, status: 'BOOKED', version: 2 });
    expect((await move({ idempotencyKey })).data.moveOwnVisit?.visit).toMatchObject({ startsAt: TEN, version: 2 });
    const [row] = await desk.subgraph.rows(
      `select changed_by from appointment_history where appointment_id = $1 and action = 'RESCHEDULE'`,
      [id],
    );
    expect(row?.['changed_by']).toBe('visitor');
    expect((await show()).data.ownVisit?.startsAt).toBe(TEN);
  });

  it('is told the nearest times when the wanted one is taken or is none that is offered', async () => {
    const taken = await move({ startsAt: '2026-11-23T15:10:00.000Z' });
    expect(taken.data.moveOwnVisit?.nearest).not.toHaveLength(0);
    expect((await show()).data.ownVisit?.startsAt).toBe(MONDAY_NINE);
  });

  it('cancels it once, and its time is free again', async () => {
    expect((await cancel()).data.cancelOwnVisit).toMatchObject({ status: 'CANCELLED', isChangeable: false });
    expect((await cancel()).data.cancelOwnVisit).toMatchObject({ status: 'CANCELLED' });
    expect(reasons(await move({ version: 2 }))).toEqual(['NOT_IN_THIS_STATUS']);
    const [row] = await desk.subgraph.rows('select cancel_reason, cancelled_by from appointment where id = $1', [id]);
    expect(row).toMatchObject({ cancel_reason: 'PATIENT_REQUEST', cancelled_by: 'visitor' });
    expect((await desk.book()).data.bookAppointment?.__typename).toBe('AppointmentBooked');
  });

  it('changes nothing once the clinic’s window has closed', async () => {
    desk.clock.now = new Date('2026-11-23T12:00:00Z');
    expect((await show()).data.ownVisit).toMatchObject({ isChangeable: false });
    expect(reasons(await move())).toEqual(['TOO_LATE_TO_CHANGE']);
    const { errors } = await cancel();
    expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'TOO_LATE_TO_CHANGE', minutes: 120 });
  });

  it('who saw an earlier version is told to look again', async () => {
    await move();
    expect(reasons(await cancel(1))).toEqual(['CHANGED_MEANWHILE']);
  });

  it('cannot move it back and forth all day', async () => {
    const moves: string[] = [];
    for (let version = 1; version <= 11; version++)
      moves.push(...reasons(await move({ version, startsAt: version % 2 === 1 ? TEN : MONDAY_NINE })));
    expect(moves).toEqual(['TOO_OFTEN']);
  });
});
