import { createTransport } from 'nodemailer';
import { followupSet } from '@polyclinic/events/patients/followupSet.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { sendMessage } from '../messages/sendMessage.ts';
import { mailSink } from '../messages/testing/mails.ts';
import { OutsideWorld } from '../messages/testing/outsideWorld.ts';
import { messaging } from '../subgraph.ts';

interface MessageRow {
  id: string;
  purpose: string;
  status: string;
  failure: string | null;
  due_at: Date;
  appointment_id: string | null;
}

const ON = '2036-12-20';
const mails = mailSink(process.env['TEST_MAIL_URL'] ?? '');
let outside: OutsideWorld;
let address: string;
let subgraph: TestSubgraph;
let world: World;
let email: string;

beforeAll(async () => {
  outside = new OutsideWorld();
  address = await outside.open();
  subgraph = await startTestSubgraph(messaging);
});
afterAll(async () => {
  await subgraph.stop();
  await outside.close();
});
beforeEach(async () => {
  world = await announceWorld(subgraph);
  email = `wanda-${newId().toLowerCase()}@mail.example`;
});

const queued = async () => {
  const { tenantId, clinicId, patientId, practitionerId } = world;
  const payload = { encounterId: newId(), patientId, practitionerId, clinicId, appointmentId: null, on: ON };
  const event = { tenantId, payload, id: newId() };
  await subgraph.hear(followupSet, event);
  await subgraph.hear(followupSet, event);
  return subgraph.rows<MessageRow>(
    'select id, purpose, status, failure, due_at, appointment_id from message where tenant_id = $1',
    [tenantId],
  );
};

/** What the graph says of the patient when the message is to leave. */
const knows = (appointments: object[]) => {
  const contact = { id: newId(), type: 'EMAIL', value: email, isPrimary: true, isSafe: true };
  const patient = { givenName: 'Wanda', contactPoints: [contact], appointments };
  outside.answer = { status: 200, body: { data: { organization: { name: 'Northside' }, patient } } };
};

const sent = async ({ id }: MessageRow, now = '2036-12-13T14:00:00Z') => {
  const mail = createTransport(process.env['TEST_SMTP_URL']);
  const sender = 'Polyclinic <no-reply@polyclinic.example>';
  const sending = { db: subgraph.db, graph: outside.graph(address), mail, sender, now: () => new Date(now) };
  await sendMessage(sending, { tenantId: world.tenantId, id });
  const [row] = await subgraph.rows<MessageRow>('select status, failure from message where id = $1', [id]);
  return row;
};

describe('a follow-up that a doctor set', () => {
  it('becomes one message a week before, however often it is told', async () => {
    const rows = await queued();
    expect(rows).toMatchObject([{ purpose: 'RECALL', status: 'QUEUED', appointment_id: null }]);
    expect(rows[0]?.due_at.toISOString()).toBe('2036-12-13T14:00:00.000Z');
  });

  it('reminds the patient of the day, and says nothing of why', async () => {
    const [row] = await queued();
    knows([{ startsAt: '2036-11-01T14:00:00Z', status: 'COMPLETED' }]);
    expect(await sent(row!)).toMatchObject({ status: 'SENT' });
    const [mail] = await mails.to(email);
    expect(await mails.textOf(mail!)).toContain('Saturday, December 20, 2036');
  });

  it('says nothing once a visit is booked, nor when the day is over', async () => {
    const [row] = await queued();
    knows([{ startsAt: '2036-12-19T14:00:00Z', status: 'BOOKED' }]);
    expect(await sent(row!)).toMatchObject({ status: 'SUPPRESSED', failure: 'BOOKED_AGAIN' });
    const [late] = (await queued()).filter(({ status }) => status === 'QUEUED');
    knows([]);
    expect(await sent(late!, '2036-12-22T14:00:00Z')).toMatchObject({ status: 'SUPPRESSED', failure: 'OVER' });
  });
});
