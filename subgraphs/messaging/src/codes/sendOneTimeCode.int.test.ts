import { createTransport } from 'nodemailer';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { messagingWith } from '../subgraph.ts';

const SEND = 'mutation S($input: SendOneTimeCodeInput!) { sendOneTimeCode(input: $input) { sentAt } }';
const sender = 'Polyclinic <no-reply@polyclinic.example>';

let subgraph: TestSubgraph;
let world: World;
beforeAll(async () => {
  const mail = createTransport(process.env['TEST_SMTP_URL'] ?? '');
  subgraph = await startTestSubgraph(messagingWith({ mail, sender }));
  world = await announceWorld(subgraph);
});
afterAll(() => subgraph.stop());

const scheduling = () =>
  principalOf('SERVICE', world, { kind: 'SERVICE', userId: null, permissions: new Set(['message:code']) });
const input = (changes: object = {}) => ({
  clinicId: world.clinicId,
  channel: 'EMAIL',
  address: `code-${newId().toLowerCase()}@mail.example`,
  code: '042137',
  minutes: 10,
  ...changes,
});

async function mailsTo(address: string): Promise<Array<{ ID: string; Subject: string }>> {
  const api = `${process.env['TEST_MAIL_URL'] ?? ''}/api/v1`;
  const answer = await fetch(`${api}/search?query=to:${address}`);
  return ((await answer.json()) as { messages: Array<{ ID: string; Subject: string }> }).messages;
}

describe('a one-time code', () => {
  it('is in the mail when the answer comes, its subject says nothing of it, and nothing of it is kept', async () => {
    const wanted = input();
    const { errors } = await subgraph.ask(scheduling(), SEND, { input: wanted });
    expect(errors).toEqual([]);
    const mails = await mailsTo(wanted.address);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.Subject).not.toContain('042137');
    const kept = await subgraph.rows(
      `select payload::text as kept from outbox union all select message::text from message`,
    );
    expect(kept.filter(row => JSON.stringify(row).includes('042137'))).toEqual([]);
    expect(kept.filter(row => JSON.stringify(row).includes(wanted.address))).toEqual([]);
  });

  it('is sent for none of another organization’s clinics, nor for anybody at the desk', async () => {
    const other = await announceWorld(subgraph);
    const elsewhere = await subgraph.ask(scheduling(), SEND, { input: input({ clinicId: other.clinicId }) });
    expect(elsewhere.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'CLINIC_NOT_FOUND' });
    const receptionist = await subgraph.ask(principalOf('RECEPTIONIST', world), SEND, { input: input() });
    expect(receptionist.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is refused plainly where no mail goes out', async () => {
    const gone = createTransport({ host: '127.0.0.1', port: 1, connectionTimeout: 500 });
    const silent = await startTestSubgraph(messagingWith({ mail: gone, sender }));
    const place = await announceWorld(silent);
    const who = principalOf('SERVICE', place, { permissions: new Set(['message:code']) });
    const { errors } = await silent.ask(who, SEND, { input: input({ clinicId: place.clinicId }) });
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', reason: 'NOT_SENT' });
    await silent.stop();
  });
});
