import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { MONDAY_NINE, NOW } from '../bookingDesk.ts';
import { openVisitorDesk, visitorFrom, type VisitorDesk } from './visitorDesk.ts';

const HOLD = `mutation H($input: HoldOwnTimeInput!) { holdOwnTime(input: $input) {
  ... on OwnTimeHeld { token secondsLeft startsAt endsAt }
  ... on OwnTimeTaken { nearest { startsAt } isOwn }
} }`;
const CODE = 'mutation C($input: SendBookingCodeInput!) { sendBookingCode(input: $input) { secondsLeft codesLeft } }';
const BOOK = `mutation B($input: BookOwnVisitInput!) { bookOwnVisit(input: $input) {
  ... on OwnVisitBooked { link visit { startsAt status version isChangeable changeableUntil clinic { name timezone } } }
  ... on WhichPatient { choices { id label } }
  ... on OwnTimeTaken { isOwn nearest { startsAt } }
} }`;
const TIMES = 'query T($input: SelfBookingTimesInput!) { selfBookingTimes(input: $input) { startsAt practitionerId } }';
const PAGE = `query P($organizationSlug: String!, $clinicSlug: String!) {
  selfBookingClinic(organizationSlug: $organizationSlug, clinicSlug: $clinicSlug) { face { name address } firstDay lastDay }
}`;

interface Held {
  holdOwnTime: { token?: string; nearest?: Array<{ startsAt: string }> } | null;
}
interface BookedAnswer {
  bookOwnVisit: {
    link?: string;
    visit?: { startsAt: string; status: string; version: number };
    choices?: Array<{ id: string; label: string }>;
    isOwn?: boolean;
  } | null;
}

const ANA = { givenName: 'Ana', familyName: 'Torres', birthDate: '1990-02-03' };
const inMinutes = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

let desk: VisitorDesk;
let stop: () => Promise<void>;
beforeAll(async () => {
  desk = await openVisitorDesk();
  stop = () => desk.subgraph.stop();
});
afterAll(() => stop());
// A clinic, and with it limits and times, of its own for every test.
beforeEach(async () => {
  desk.clock.now = NOW;
  desk.others.patients = [];
  desk.others.away = false;
  desk = await openVisitorDesk(desk);
});

const hold = async (changes: object = {}, from = '192.0.2.10') =>
  desk.visit<Held>(
    HOLD,
    {
      input: {
        ...desk.slugs,
        idempotencyKey: newId(),
        practitionerId: desk.world.practitionerId,
        startsAt: MONDAY_NINE,
        ...changes,
      },
    },
    visitorFrom(from),
  );

/** A token of a time that is kept. */
async function held(changes: object = {}): Promise<string> {
  const { data, errors } = await hold(changes);
  expect(errors).toEqual([]);
  return data.holdOwnTime!.token!;
}

const sendCode = (token: string, email = 'ana@mail.example') =>
  desk.visit<{ sendBookingCode: { codesLeft: number; secondsLeft: number } | null }>(CODE, {
    input: { ...desk.slugs, hold: token, email },
  });

const book = (token: string, code: string, changes: object = {}) =>
  desk.visit<BookedAnswer>(BOOK, {
    input: { ...desk.slugs, hold: token, email: 'ana@mail.example', code, ...ANA, ...changes },
  });

/** The code that was mailed last. */
const mailed = (): string => desk.others.codes.at(-1)!.code;
const wrong = (): string => (mailed() === '000000' ? '000001' : '000000');
const reasons = ({ errors }: { errors: Array<{ extensions: { reason: string } }> }): string[] =>
  errors.map(({ extensions }) => extensions.reason);

describe('a visitor of a clinic’s page', () => {
  it('books a time with a code from their mail, is registered, and the front desk’s service hears of it', async () => {
    const token = await held();
    expect((await sendCode(token)).errors).toEqual([]);
    const { data, errors } = await book(token, mailed());
    expect(errors).toEqual([]);
    expect(data.bookOwnVisit).toMatchObject({ visit: { startsAt: MONDAY_NINE, status: 'BOOKED' } });
    const [row] = await desk.subgraph.rows(
      'select status, channel, booked_by, patient_id from appointment where tenant_id = $1',
      [desk.world.tenantId],
    );
    expect(row).toMatchObject({ status: 'BOOKED', channel: 'PORTAL', booked_by: 'visitor' });
    expect([...desk.others.registered.values()].at(-1)).toEqual({ id: row!['patient_id'], email: 'ana@mail.example' });
    const told = await desk.subgraph.rows(
      `select 1 from outbox where tenant_id = $1 and type = 'appointment.booked.v1'`,
      [desk.world.tenantId],
    );
    expect(told).toHaveLength(1);
  });

  it('who asks again after the answer was lost is answered the same visit', async () => {
    const token = await held();
    await sendCode(token);
    const first = await book(token, mailed());
    const again = await book(token, mailed());
    expect(again.data).toEqual(first.data);
    expect(
      await desk.subgraph.rows('select 1 from appointment where tenant_id = $1', [desk.world.tenantId]),
    ).toHaveLength(1);
  });

  it('sees times by the clinic’s notice and horizon, and cannot keep one that is not offered', async () => {
    await desk.policy({ noticeMinutes: 3 * 24 * 60 });
    const input = { ...desk.slugs, from: '2026-11-23', to: '2026-11-30' };
    const { data } = await desk.visit<{ selfBookingTimes: Array<{ startsAt: string }> }>(TIMES, { input });
    expect(data.selfBookingTimes[0]?.startsAt).toBe('2026-11-30T14:00:00.000Z');
    const tooSoon = await hold();
    expect(tooSoon.data.holdOwnTime?.token).toBeUndefined();
    expect(tooSoon.data.holdOwnTime?.nearest?.[0]?.startsAt).toBe('2026-11-30T14:00:00.000Z');
    const crooked = await hold({ startsAt: '2026-11-30T14:07:00.000Z' });
    expect(crooked.data.holdOwnTime?.nearest).not.toHaveLength(0);
  });

  it('who chooses a taken time is told the nearest', async () => {
    expect((await desk.book()).errors).toEqual([]);
    const { data } = await hold();
    expect(data.holdOwnTime?.nearest?.[0]?.startsAt).toBe('2026-11-23T14:30:00.000Z');
  });

  it('is asked whose visit it is only after the code was right, and by first name and initial', async () => {
    const child = { id: desk.world.patientId, givenName: 'Inés', familyName: 'Torres', birthDate: '2019-04-01' };
    const contactPoints = [{ type: 'EMAIL', value: 'ana@mail.example', isSafe: true }];
    desk.others.patients = [{ ...child, contactPoints }];
    const token = await held();
    const known = await sendCode(token);
    expect(JSON.stringify(known.data)).not.toContain('Inés');
    const asked = await book(token, mailed());
    expect(asked.data.bookOwnVisit?.choices).toEqual([{ id: child.id, label: 'Inés T.' }]);
    const { data } = await book(token, mailed(), { patient: child.id });
    expect(data.bookOwnVisit?.visit?.status).toBe('BOOKED');
    const [row] = await desk.subgraph.rows('select patient_id from appointment where tenant_id = $1', [
      desk.world.tenantId,
    ]);
    expect(row?.['patient_id']).toBe(child.id);
  });

  it('is told of nobody whom it is not safe to reach at that address', async () => {
    const contactPoints = [{ type: 'EMAIL', value: 'ana@mail.example', isSafe: false }];
    desk.others.patients = [{ id: desk.world.patientId, ...ANA, contactPoints }];
    const token = await held();
    await sendCode(token);
    const { data } = await book(token, mailed());
    expect(data.bookOwnVisit?.visit?.status).toBe('BOOKED');
    const [row] = await desk.subgraph.rows('select patient_id from appointment where tenant_id = $1', [
      desk.world.tenantId,
    ]);
    expect(row?.['patient_id']).not.toBe(desk.world.patientId);
  });

  it('who has another visit then is told so', async () => {
    const contactPoints = [{ type: 'EMAIL', value: 'ana@mail.example', isSafe: true }];
    desk.others.patients = [{ id: desk.world.patientId, ...ANA, contactPoints }];
    const token = await held();
    await sendCode(token);
    const [elsewhere, subject] = [newId(), 'auth0|elsewhere'];
    const payload = { practitionerId: elsewhere, clinicIds: [desk.world.clinicId], subject };
    await desk.subgraph.hear(practitionerJoined, { tenantId: desk.world.tenantId, payload });
    await desk.subgraph.rows(
      `insert into appointment (tenant_id, id, clinic_id, practitioner_id, patient_id, starts_at, ends_at, status, channel, booked_by)
       values ($1, $2, $3, $4, $5, $6, $6::timestamptz + interval '30 min', 'BOOKED', 'FRONT_DESK', 'test')`,
      [desk.world.tenantId, newId(), desk.world.clinicId, elsewhere, desk.world.patientId, MONDAY_NINE],
    );
    const { data } = await book(token, mailed());
    expect(data.bookOwnVisit?.isOwn).toBe(true);
  });
});

describe('a code', () => {
  it('is the same answer for an address the clinic knows and one it does not', async () => {
    const one = await sendCode(await held());
    desk.others.patients = [
      { id: desk.world.patientId, ...ANA, contactPoints: [{ type: 'EMAIL', value: 'ana@mail.example', isSafe: true }] },
    ];
    const other = await sendCode(await held({ startsAt: '2026-11-23T15:00:00.000Z' }));
    expect(other).toEqual(one);
  });

  it('that is wrong five times is worth nothing any more, nor is the right one', async () => {
    const token = await held();
    await sendCode(token);
    const tries: string[][] = [];
    for (let count = 0; count < 6; count++) tries.push(reasons(await book(token, wrong())));
    expect(tries.flat()).toEqual([...Array<string>(5).fill('CODE_WRONG'), 'CODE_SPENT']);
    expect(reasons(await book(token, mailed()))).toEqual(['CODE_SPENT']);
    await sendCode(token);
    expect((await book(token, mailed())).data.bookOwnVisit?.visit?.status).toBe('BOOKED');
  });

  it('that twenty try at once is tried five times', async () => {
    const token = await held();
    await sendCode(token);
    const tries = await Promise.all(Array.from({ length: 20 }, () => book(token, wrong())));
    expect(tries.flatMap(reasons).filter(reason => reason === 'CODE_WRONG')).toHaveLength(5);
  });

  it('is none for another address, another hold or after ten minutes', async () => {
    const token = await held();
    await sendCode(token);
    expect(reasons(await book(token, mailed(), { email: 'eve@mail.example' }))).toEqual(['CODE_WRONG']);
    const other = await held({ startsAt: '2026-11-23T15:00:00.000Z' });
    expect(reasons(await book(other, mailed()))).toEqual(['NO_CODE']);
    desk.clock.now = inMinutes(11);
    expect(reasons(await book(token, mailed()))).toEqual(['CODE_EXPIRED']);
  });

  it('is sent three times for one hold, and each ends the one before', async () => {
    const token = await held();
    await sendCode(token);
    const first = mailed();
    expect((await sendCode(token)).data.sendBookingCode?.codesLeft).toBe(1);
    if (first !== mailed()) expect(reasons(await book(token, first))).toEqual(['CODE_WRONG']);
    await sendCode(token);
    expect(reasons(await sendCode(token))).toEqual(['CODES_SPENT']);
  });

  it('is kept as a hash, and no address at all', async () => {
    const token = await held();
    await sendCode(token);
    const rows = await desk.subgraph.rows(
      'select self_booking::text as own from self_booking where tenant_id = $1 union all select payload::text from outbox where tenant_id = $1',
      [desk.world.tenantId],
    );
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(mailed());
    expect(kept).not.toContain('mail.example');
  });
});

describe('a hold', () => {
  it('is kept as long as a code is on its way, and is over when nobody comes', async () => {
    const token = await held();
    desk.clock.now = inMinutes(9);
    const { data } = await sendCode(token);
    expect(data.sendBookingCode?.secondsLeft).toBe(600);
    desk.clock.now = inMinutes(18);
    await sendCode(token);
    desk.clock.now = inMinutes(29);
    expect(reasons(await sendCode(token))).toEqual(['HOLD_EXPIRED']);
  });

  it('that has expired is not booked, though the code is right', async () => {
    const token = await held();
    await sendCode(token);
    await desk.subgraph.rows(`update appointment set held_until = $2 where tenant_id = $1`, [desk.world.tenantId, NOW]);
    desk.clock.now = inMinutes(1);
    expect(reasons(await book(token, mailed()))).toEqual(['HOLD_EXPIRED']);
  });

  it('gives the one before it back', async () => {
    const first = await held();
    await held({ startsAt: '2026-11-23T15:00:00.000Z', insteadOf: first });
    const rows = await desk.subgraph.rows(`select status from appointment where tenant_id = $1 order by starts_at`, [
      desk.world.tenantId,
    ]);
    expect(rows.map(({ status }) => status)).toEqual(['RELEASED', 'HELD']);
    expect(reasons(await sendCode(first))).toEqual(['HOLD_NOT_FOUND']);
  });

  it('is one of four that a network may have at once, and says when to come again', async () => {
    const starts = [14, 15, 16, 17, 18].map(hour => `2026-11-23T${hour}:00:00.000Z`);
    for (const startsAt of starts.slice(0, 4)) await held({ startsAt });
    const fifth = await hold({ startsAt: starts[4] });
    expect(fifth.errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      reason: 'TOO_MANY_HOLDS',
      retryAfterSeconds: 600,
    });
    expect((await hold({ startsAt: starts[4] }, '198.51.100.9')).errors).toEqual([]);
  });

  it('asked for again with its key is the same', async () => {
    const idempotencyKey = newId();
    expect(await held({ idempotencyKey })).toBe(await held({ idempotencyKey }));
  });

  it('is nobody’s without its token, and none of the front desk’s', async () => {
    const token = await held();
    const tampered = `${token.slice(0, -3)}${token.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    expect(reasons(await sendCode(tampered))).toEqual(['HOLD_NOT_FOUND']);
  });
});

describe('codes that are asked for', () => {
  it('are limited for an address, with the time to wait', async () => {
    const token = await held();
    const answers: string[] = [];
    for (let count = 0; count < 7; count++) answers.push(...reasons(await sendCode(token)));
    expect(answers).toEqual(['CODES_SPENT', 'CODES_SPENT', 'CODES_SPENT', 'TOO_OFTEN']);
    const { errors } = await sendCode(token);
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 3_600 });
    desk.clock.now = inMinutes(61);
    expect(reasons(await sendCode(token))).toEqual(['HOLD_EXPIRED']);
  });
});

describe('a clinic’s page', () => {
  const page = (slugs: object = desk.slugs) => desk.visit<{ selfBookingClinic: object | null }>(PAGE, slugs);

  it('shows the clinic and the days that can be booked', async () => {
    const { data } = await page();
    expect(data.selfBookingClinic).toEqual({
      face: { name: 'Elm Park', address: '1 Elm Street' },
      firstDay: '2026-11-21',
      lastDay: '2027-01-20',
    });
    expect(desk.others.asked.at(-1)).toMatchObject({ tenantId: desk.world.tenantId, clinicId: desk.world.clinicId });
  });

  it('is not found while patients do not book by themselves, exactly as one that does not exist', async () => {
    await desk.policy({ selfBooking: false });
    const closed = await page();
    const unknown = await page({ organizationSlug: 'nobody', clinicSlug: 'nowhere' });
    expect(closed).toEqual(unknown);
    expect(closed.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'CLINIC_NOT_FOUND' });
    expect(reasons(await hold())).toEqual(['CLINIC_NOT_FOUND']);
  });

  it('is another organization’s for nobody: its clinic’s slug under ours is not found, nor a doctor of theirs', async () => {
    const other = await openVisitorDesk(desk);
    const mixed = { organizationSlug: desk.slugs.organizationSlug, clinicSlug: other.slugs.clinicSlug };
    expect(reasons(await page(mixed))).toEqual(['CLINIC_NOT_FOUND']);
    expect((await hold({ practitionerId: other.world.practitionerId })).data.holdOwnTime?.token).toBeUndefined();
    const token = await held();
    const elsewhere = await other.visit(CODE, { input: { ...other.slugs, hold: token, email: 'ana@mail.example' } });
    expect(reasons(elsewhere)).toEqual(['HOLD_NOT_FOUND']);
  });

  it('says that it cannot go on while others are away', async () => {
    const token = await held();
    desk.others.away = true;
    const { errors } = await sendCode(token);
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', reason: 'GRAPH_AWAY' });
  });
});
