import { createTransport } from 'nodemailer';
import { paperShared } from '@polyclinic/events/patients/paperShared.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { sendMessage } from '../messages/sendMessage.ts';
import { mailSink } from '../messages/testing/mails.ts';
import { OutsideWorld } from '../messages/testing/outsideWorld.ts';
import { messaging } from '../subgraph.ts';

interface MessageRow {
  id: string;
  status: string;
  failure: string | null;
}

const LINK = 'https://clinic.example/visit/paper#signed';
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
  const { tenantId, clinicId, patientId } = world;
  const event = { tenantId, payload: { shareId: newId(), patientId, clinicId }, id: newId() };
  await subgraph.hear(paperShared, event);
  await subgraph.hear(paperShared, event);
  return subgraph.rows<MessageRow>(`select id, status from message where tenant_id = $1 and purpose = 'PAPER'`, [
    tenantId,
  ]);
};

const knows = (state: string, isSafe = true) => {
  const contact = { id: newId(), type: 'EMAIL', value: email, isPrimary: true, isSafe };
  const patient = { givenName: 'Wanda', contactPoints: [contact] };
  const paperShareNotice = { state, link: LINK, expiresAt: '2036-12-20T20:00:00Z', patient };
  outside.answer = { status: 200, body: { data: { organization: { name: 'Northside' }, paperShareNotice } } };
};

const sent = async () => {
  const [message] = await queued();
  const mail = createTransport(process.env['TEST_SMTP_URL']);
  const sender = 'Polyclinic <no-reply@polyclinic.example>';
  const sending = { db: subgraph.db, graph: outside.graph(address), mail, sender, now: () => new Date() };
  await sendMessage(sending, { tenantId: world.tenantId, id: message!.id });
  const [row] = await subgraph.rows<MessageRow>('select status, failure from message where id = $1', [message!.id]);
  return row;
};

describe('a paper that was shared', () => {
  it('is sent as one link, however often it is told, and the message says nothing of what it is', async () => {
    expect(await queued()).toHaveLength(1);
    knows('OPEN');
    expect(await sent()).toMatchObject({ status: 'SENT' });
    const [mail] = await mails.to(email);
    const text = await mails.textOf(mail!);
    expect(text).toContain(LINK);
    expect(text).toContain('Saturday, December 20, 2036');
    expect(text).not.toMatch(/prescription|visit summary|diagnos/i);
  });

  it('is not sent once it is not shared any more, nor where the patient may not be written to', async () => {
    knows('ENDED');
    expect(await sent()).toMatchObject({ status: 'SUPPRESSED', failure: 'SHARE_ENDED' });
    world = await announceWorld(subgraph);
    knows('OPEN', false);
    expect(await sent()).toMatchObject({ status: 'SUPPRESSED', failure: 'UNSAFE_CONTACT' });
  });
});
