import { createTransport } from 'nodemailer';
import ICAL from 'ical.js';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import { appointmentStatusChanged } from '@polyclinic/events/scheduling/appointmentStatusChanged.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type GraphError, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { mailSink } from '../messages/testing/mails.ts';
import { OutsideWorld } from '../messages/testing/outsideWorld.ts';
import { sendMessage, type Sending } from '../messages/sendMessage.ts';
import { messaging } from '../subgraph.ts';

const DAY = 86_400_000;
const FIRST = '2036-11-23T14:00:00.000Z';
const SECOND = '2036-11-25T15:00:00.000Z';

const sink = mailSink(process.env['TEST_MAIL_URL'] ?? '');
let outside: OutsideWorld;
let subgraph: TestSubgraph;
let sending: Sending;
let world: World;
let email: string;
let appointmentId: string;
/** When the next event happens; each a second after the last. */
let clock: number;
/** What the sender's clock shows. */
let sendingAt: Date;

beforeAll(async () => {
  outside = new OutsideWorld();
  const address = await outside.open();
  subgraph = await startTestSubgraph(messaging);
  const mail = createTransport(process.env['TEST_SMTP_URL']);
  sending = {
    db: subgraph.db,
    graph: outside.graph(address),
    mail,
    sender: 'Polyclinic <no-reply@polyclinic.example>',
    now: () => sendingAt,
  };
});
afterAll(async () => {
  await subgraph.stop();
  await outside.close();
});
beforeEach(async () => {
  world = await announceWorld(subgraph);
  email = `maria-${newId().toLowerCase()}@mail.example`;
  appointmentId = newId();
  clock = Date.now();
});

const tick = (): string => new Date((clock += 1_000)).toISOString();
const ids = () => {
  const { clinicId, patientId, practitionerId } = world;
  return { appointmentId, clinicId, patientId, practitionerId };
};
const times = (startsAt: string) => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 1_800_000).toISOString(),
  localDate: startsAt.slice(0, 10),
});
const book = (startsAt = FIRST, occurredAt = tick()) =>
  subgraph.hear(appointmentBooked, { ...world, occurredAt, payload: { ...ids(), ...times(startsAt) } });
const move = (startsAt: string, previousStartsAt: string, occurredAt = tick()) => {
  const payload = { ...ids(), ...times(startsAt), previousStartsAt, previousPractitionerId: world.practitionerId };
  const previousLocalDate = previousStartsAt.slice(0, 10);
  return subgraph.hear(appointmentRescheduled, {
    ...world,
    occurredAt,
    payload: { ...payload, previousLocalDate, changedBy: null },
  });
};
const cancel = (occurredAt = tick()) => {
  const payload = { ...ids(), localDate: '2036-11-23', reason: 'OTHER' as const, changedBy: null };
  return subgraph.hear(appointmentCancelled, { ...world, occurredAt, payload });
};
const become = (status: 'CONFIRMED' | 'NO_SHOW' | 'NEEDS_REBOOKING' | 'BOOKED', occurredAt = tick()) => {
  const payload = { ...ids(), localDate: '2036-11-23', status, changedBy: null };
  return subgraph.hear(appointmentStatusChanged, { ...world, occurredAt, payload });
};

interface Row {
  id: string;
  purpose: string;
  status: string;
  due_at: Date;
}
const rows = (where: string): Promise<Row[]> =>
  subgraph.rows<Row>(
    `select id, purpose, status, due_at from message where tenant_id = $1 and ${where} order by due_at`,
    [world.tenantId],
  );
const pending = async (): Promise<string[]> =>
  (await rows(`rule_id is not null and status = 'QUEUED'`)).map(({ due_at }) => due_at.toISOString());
const told = async (): Promise<string[]> =>
  (await rows(`rule_id is null and status <> 'WITHDRAWN'`)).map(({ purpose, status }) => `${purpose} ${status}`);

/** Lets the sender send what is due at a time, as it finds it. */
async function sendAt(time: Date | string): Promise<void> {
  sendingAt = new Date(time);
  for (const { id } of await rows(`status = 'QUEUED' and due_at <= '${sendingAt.toISOString()}'`))
    await sendMessage(sending, { tenantId: world.tenantId, id });
}
const knows = (changes: Partial<OutsideWorld['visit']> = {}): void => {
  const startsAt = changes.startsAt ?? FIRST;
  const endsAt = new Date(Date.parse(startsAt) + 1_800_000).toISOString();
  outside.visit = { timezone: 'America/New_York', status: 'BOOKED', ...changes, startsAt, endsAt };
  outside.knows({ value: email });
};
const laterToday = () => new Date(clock + 80_000);

describe('reminders', () => {
  const OF_FIRST = ['2036-11-22T14:00:00.000Z', '2036-11-23T12:00:00.000Z'];
  const OF_SECOND = ['2036-11-24T15:00:00.000Z', '2036-11-25T13:00:00.000Z'];

  it('wait for a booked visit by the rules a new clinic starts with, once for an event heard twice', async () => {
    const event = { ...world, id: newId(), payload: { ...ids(), ...times(FIRST) } };
    for (let delivery = 0; delivery < 2; delivery++) await subgraph.hear(appointmentBooked, event);
    expect(await pending()).toEqual(OF_FIRST);
  });

  it('move with the visit, and back', async () => {
    await book();
    await move(SECOND, FIRST);
    expect(await pending()).toEqual(OF_SECOND);
    await move(FIRST, SECOND);
    expect(await pending()).toEqual(OF_FIRST);
  });

  it('go with a visit that is cancelled, missed or to be rebooked, and come back with it', async () => {
    await book();
    await cancel();
    expect(await pending()).toEqual([]);
    await book();
    expect(await pending()).toEqual(OF_FIRST);
    for (const status of ['NO_SHOW', 'NEEDS_REBOOKING'] as const) {
      await become(status);
      expect(await pending()).toEqual([]);
      await become('CONFIRMED');
      expect(await pending()).toEqual(OF_FIRST);
    }
  });

  it('are the same whatever order the events come in', async () => {
    const [booked, moved, confirmed, missed] = [tick(), tick(), tick(), tick()];
    const tellings: Array<() => Promise<void>> = [
      () => book(FIRST, booked),
      () => move(SECOND, FIRST, moved),
      () => become('CONFIRMED', confirmed),
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [2, 0, 1],
    ]) {
      appointmentId = newId();
      for (const index of order) await tellings[index]!();
      const due = await rows(`rule_id is not null and status = 'QUEUED' and appointment_id = '${appointmentId}'`);
      expect(due.map(({ due_at }) => due_at.toISOString())).toEqual(OF_SECOND);
    }
    await become('NO_SHOW', missed);
    await become('CONFIRMED', confirmed);
    const left = await rows(`rule_id is not null and status = 'QUEUED' and appointment_id = '${appointmentId}'`);
    expect(left).toEqual([]);
  });

  it('are none of those whose time had passed when the visit was booked', async () => {
    const startsAt = new Date(Date.now() + 5 * 3_600_000).toISOString();
    await book(startsAt);
    expect(await pending()).toEqual([new Date(Date.parse(startsAt) - 2 * 3_600_000).toISOString()]);
  });

  it('are sent once, name the clinic’s zone, and are not sent again when the visit comes back to their time', async () => {
    await book();
    knows();
    await sendAt('2036-11-22T14:00:01Z');
    await sendAt('2036-11-22T14:00:02Z');
    const [first, ...others] = (await sink.to(email)).filter(({ Subject }) => Subject.startsWith('Reminder'));
    expect(others).toEqual([]);
    expect((await sink.textOf(first!)).replace(/\s/g, ' ')).toContain('9:00 AM (America/New_York)');
    await move(SECOND, FIRST);
    await move(FIRST, SECOND);
    expect(await pending()).toEqual(['2036-11-23T12:00:00.000Z']);
  });

  it('are not sent of a visit that is over, or that the graph already knows to be elsewhere or gone', async () => {
    await book();
    knows({ startsAt: SECOND });
    await sendAt('2036-11-22T14:00:01Z');
    knows({ status: 'CANCELLED' });
    await sendAt('2036-11-23T12:00:01Z');
    expect((await rows('rule_id is not null')).map(({ status }) => status)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    appointmentId = newId();
    await book();
    knows();
    await sendAt('2036-11-23T14:00:00Z');
    const late = await rows(`rule_id is not null and appointment_id = '${appointmentId}'`);
    expect(late.map(({ status }) => status)).toEqual(['SUPPRESSED', 'SUPPRESSED']);
    expect((await sink.to(email)).filter(({ Subject }) => Subject.startsWith('Reminder'))).toEqual([]);
  });
});

describe('a patient is told', () => {
  it('of a visit with a file for their calendar, of its move with the same UID, and of its end', async () => {
    await book();
    knows();
    await sendAt(new Date());
    await move(SECOND, FIRST);
    knows({ startsAt: SECOND });
    await sendAt(laterToday());
    await cancel();
    knows({ startsAt: SECOND, status: 'CANCELLED' });
    await sendAt(laterToday());
    const mails = (await sink.to(email)).reverse();
    const events = await Promise.all(
      mails.map(async mail => {
        const calendar = new ICAL.Component(ICAL.parse((await sink.calendarOf(mail)) ?? '') as unknown[]);
        const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
        return { method: calendar.getFirstPropertyValue('method'), event };
      }),
    );
    expect(events.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(1);
    const sequences = events.map(({ event }) => event.sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
    expect(events.map(({ event }) => event.summary)).toEqual(Array(3).fill('Appointment at Harbor Street'));
    expect(mails.map(({ Subject }) => Subject.replace(/\s/g, ' '))).toEqual([
      'Your visit on Sunday, November 23, 2036 at 9:00 AM',
      'Your visit is moved to Tuesday, November 25, 2036 at 10:00 AM',
      'Your visit on Tuesday, November 25, 2036 is cancelled',
    ]);
    expect(await sink.textOf(mails[1]!)).toContain('was on Sunday, November 23, 2036');
  });

  it('nothing of a cancellation that is taken back within its minute', async () => {
    await book();
    knows();
    await sendAt(new Date());
    await cancel();
    await sendAt(new Date(clock + 60_000));
    await book();
    await sendAt(laterToday());
    expect(await told()).toEqual(['APPOINTMENT_CONFIRMATION SENT']);
    expect(await sink.to(email)).toHaveLength(1);
  });

  it('that a visit is booked again when its cancellation was already told', async () => {
    await book();
    knows();
    await sendAt(new Date());
    await cancel();
    knows({ status: 'CANCELLED' });
    await sendAt(laterToday());
    await book();
    knows();
    await sendAt(laterToday());
    const subjects = (await sink.to(email)).map(({ Subject }) => Subject.split(' on ')[0]);
    expect(subjects).toEqual(['Your visit', 'Your visit', 'Your visit']);
    expect(await told()).toEqual([
      'APPOINTMENT_CONFIRMATION SENT',
      'APPOINTMENT_CONFIRMATION SENT',
      'APPOINTMENT_CANCELLED SENT',
    ]);
  });

  it('of two moves at once as of one, and of a move there and back nothing', async () => {
    await book();
    knows();
    await sendAt(new Date());
    const between = '2036-11-24T15:00:00.000Z';
    await move(between, FIRST);
    await move(SECOND, between);
    knows({ startsAt: SECOND });
    await sendAt(laterToday());
    const [moved, ...others] = await sink.to(email);
    expect(others).toHaveLength(1);
    expect(await sink.textOf(moved!)).toContain('was on Sunday, November 23, 2036');
    await move(between, SECOND);
    await move(SECOND, between);
    await sendAt(laterToday());
    expect(await sink.to(email)).toHaveLength(2);
  });

  it('of a move all the same when a cancellation came between and was taken back', async () => {
    await book();
    knows();
    await sendAt(new Date());
    await move(SECOND, FIRST);
    await cancel();
    await book(SECOND);
    knows({ startsAt: SECOND });
    await sendAt(laterToday());
    expect((await sink.to(email))[0]?.Subject).toContain('moved to Tuesday, November 25');
  });

  it('nothing at all of a visit that is cancelled before its confirmation left', async () => {
    await book();
    await cancel();
    knows({ status: 'CANCELLED' });
    await sendAt(laterToday());
    expect(await told()).toEqual([]);
    expect(await sink.to(email)).toEqual([]);
  });
});

describe('a clinic’s rules', () => {
  const RULES = 'query R($clinicId: ID!) { reminderRules(clinicId: $clinicId) { id side amount unit active version } }';
  const ADD = 'mutation A($input: AddReminderRuleInput!) { addReminderRule(input: $input) { id version } }';
  const CHANGE =
    'mutation C($input: ChangeReminderRuleInput!) { changeReminderRule(input: $input) { id active version } }';
  const PREVIEW = `query P($clinicId: ID!, $startsAt: DateTime!) {
    reminderPreview(clinicId: $clinicId, startsAt: $startsAt) { dueAt rule { amount unit } }
  }`;
  interface Rule {
    id: string;
    side: string;
    amount: number;
    unit: string;
    active: boolean;
    version: number;
  }
  const manager = () => principalOf('CLINIC_MANAGER', { ...world, clinicIds: [world.clinicId] });
  const rules = async () =>
    (await subgraph.ask<{ reminderRules: Rule[] }>(manager(), RULES, { clinicId: world.clinicId })).data.reminderRules;
  const change = (rule: Rule, changes: Partial<Rule>, who = manager()) =>
    subgraph.ask<{ changeReminderRule: Rule | null }>(who, CHANGE, { input: { ...rule, ...changes } });
  const add = (changes: object = {}, who = manager()) => {
    const input = { idempotencyKey: newId(), clinicId: world.clinicId, side: 'AFTER', amount: 1, unit: 'DAYS' };
    return subgraph.ask<{ addReminderRule: Rule | null }>(who, ADD, { input: { ...input, ...changes } });
  };
  const reasonOf = ({ errors }: { errors: GraphError[] }) => errors[0]?.extensions.reason;

  it('are at first a day and two hours before', async () => {
    expect(await rules()).toMatchObject([
      { side: 'BEFORE', amount: 1, unit: 'DAYS', active: true },
      { side: 'BEFORE', amount: 2, unit: 'HOURS', active: true },
    ]);
  });

  it('plan visits that are already booked anew when they change', async () => {
    await book();
    const [day, hours] = await rules();
    await change(day!, { amount: 2 });
    expect(await pending()).toEqual(['2036-11-21T14:00:00.000Z', '2036-11-23T12:00:00.000Z']);
    await change(hours!, { active: false });
    expect(await pending()).toEqual(['2036-11-21T14:00:00.000Z']);
    await change({ ...hours!, version: 2 }, { active: true });
    await add();
    expect(await pending()).toEqual([
      '2036-11-21T14:00:00.000Z',
      '2036-11-23T12:00:00.000Z',
      '2036-11-24T14:00:00.000Z',
    ]);
  });

  it('say when a visit would be reminded of', async () => {
    const startsAt = new Date(Date.parse(FIRST) + DAY).toISOString();
    const { data } = await subgraph.ask(manager(), PREVIEW, { clinicId: world.clinicId, startsAt });
    expect(data).toMatchObject({
      reminderPreview: [
        { dueAt: FIRST, rule: { amount: 1, unit: 'DAYS' } },
        { dueAt: '2036-11-24T12:00:00.000Z', rule: { amount: 2, unit: 'HOURS' } },
      ],
    });
  });

  it('are added once for one key, not twice the same, and not without end', async () => {
    const idempotencyKey = newId();
    const [one, again] = [await add({ idempotencyKey }), await add({ idempotencyKey })];
    expect(again.data).toEqual(one.data);
    expect(reasonOf(await add())).toBe('REMINDER_EXISTS');
    expect(reasonOf(await add({ amount: 61 }))).toBe('INVALID_INPUT');
    expect(reasonOf(await add({ unit: 'MINUTES', amount: 4 }))).toBe('INVALID_INPUT');
    for (let amount = 2; amount <= 8; amount++) await add({ amount });
    expect(reasonOf(await add({ amount: 9 }))).toBe('TOO_MANY_REMINDERS');
  });

  it('are changed by who saw them as they are, into none that is there', async () => {
    const [day, hours] = await rules();
    expect(reasonOf(await change(day!, { version: 9 }))).toBe('CHANGED_MEANWHILE');
    expect(reasonOf(await change(day!, { amount: 2, unit: 'HOURS' }))).toBe('REMINDER_EXISTS');
    expect((await change(hours!, { active: false })).data.changeReminderRule).toMatchObject({
      active: false,
      version: 2,
    });
  });

  it('are a manager’s to change, a doctor’s to read, and another organization’s not at all', async () => {
    const [day] = await rules();
    expect(reasonOf(await change(day!, { amount: 3 }, principalOf('PRACTITIONER', world)))).toBe('NOT_PERMITTED');
    const read = await subgraph.ask(principalOf('PRACTITIONER', world), RULES, { clinicId: world.clinicId });
    expect(read.errors).toEqual([]);
    const elsewhere = principalOf('CLINIC_MANAGER', { ...world, clinicIds: [world.otherClinicId] });
    const stranger = principalOf('TENANT_ADMIN', await announceWorld(subgraph));
    expect(reasonOf(await change(day!, { amount: 3 }, elsewhere))).toBe('REMINDER_NOT_FOUND');
    expect(reasonOf(await change(day!, { amount: 3 }, stranger))).toBe('REMINDER_NOT_FOUND');
    expect(reasonOf(await add({}, stranger))).toBe('CLINIC_NOT_FOUND');
  });
});
