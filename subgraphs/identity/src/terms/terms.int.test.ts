import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { type AdminDesk, clock, openAdminDesk } from '../adminDesk.ts';

const PUBLISH = `mutation P($input: PublishTermsInput!) { publishTerms(input: $input) { id number accepted members } }`;
const ACCEPT = `mutation A($id: ID!) { acceptTerms(id: $id) { id number } }`;
const DUE = `{ me { termsDue { id number title body } } }`;

interface Published {
  publishTerms: { id: string; number: number; accepted: number; members: number };
}

const START = clock.now;
let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  clock.now = START;
  desk = await openAdminDesk(desk.subgraph);
});
afterEach(() => {
  clock.now = START;
});

const rosaHere = () =>
  principalOf('RECEPTIONIST', desk, { userId: desk.rosa.id, subject: desk.rosa.subject, ipAddress: '203.0.113.9' });
const wanted = (what: object = {}) => ({
  input: {
    idempotencyKey: newId(),
    title: 'Terms of use',
    body: 'What is seen here stays here.',
    inForceFrom: '2026-11-22T00:00:00Z',
    ...what,
  },
});
const published = async (what: object = {}) => {
  const { data, errors } = await desk.ask<Published>(PUBLISH, wanted(what));
  expect(errors).toEqual([]);
  return data.publishTerms;
};
const due = async (who = rosaHere()) =>
  (await desk.ask<{ me: { termsDue: { number: number } | null } }>(DUE, {}, who)).data.me.termsDue;
const mayDo = async () => (await desk.callerOf(desk.rosa.subject))!.permissions.length > 0;

describe('terms', () => {
  it('are asked for from their publication, and keep out who has not accepted once they are in force', async () => {
    expect(await due()).toBeNull();
    const { id } = await published();
    expect(await due()).toMatchObject({ number: 1, title: 'Terms of use' });
    expect(await mayDo()).toBe(true);
    clock.now = new Date('2026-11-22T00:00:00Z');
    expect(await mayDo()).toBe(false);
    expect(await desk.ask(ACCEPT, { id }, rosaHere())).toMatchObject({
      data: { acceptTerms: { number: 1 } },
      errors: [],
    });
    expect([await due(), await mayDo()]).toEqual([null, true]);
  });

  it('are accepted once, with user, time and address, and gateways hear of it', async () => {
    const { id } = await published();
    await desk.ask(ACCEPT, { id }, rosaHere());
    await desk.ask(ACCEPT, { id }, rosaHere());
    const rows = await desk.subgraph.rows<{ ip_address: string; accepted_at: Date }>(
      'select ip_address, accepted_at from terms_acceptance where user_id = $1',
      [desk.rosa.id],
    );
    expect(rows).toEqual([{ ip_address: '203.0.113.9', accepted_at: START }]);
    expect(await desk.timesForgotten(desk.rosa.subject)).toBe(1);
  });

  it('have to be accepted anew when they change, and only as they are now', async () => {
    const first = await published();
    await desk.ask(ACCEPT, { id: first.id }, rosaHere());
    const second = await published({ body: 'What is seen here stays here, always.' });
    expect(second.number).toBe(2);
    expect(await due()).toMatchObject({ number: 2 });
    expect(await desk.refusal(ACCEPT, { id: first.id }, rosaHere())).toBe('CHANGED_MEANWHILE');
    clock.now = new Date('2026-11-23T00:00:00Z');
    expect(await mayDo()).toBe(false);
    await desk.ask(ACCEPT, { id: second.id }, rosaHere());
    expect(await mayDo()).toBe(true);
  });

  it('say how many of those who work here have accepted', async () => {
    const { id, accepted, members } = await published();
    expect([accepted, members]).toEqual([0, 2]);
    await desk.ask(ACCEPT, { id }, rosaHere());
    const { data } = await desk.ask<{ termsVersions: object[] }>('{ termsVersions { number accepted members } }');
    expect(data.termsVersions).toEqual([{ number: 1, accepted: 1, members: 2 }]);
  });

  it('are numbered one after another, however many publish at once', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => published()));
    expect(all.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('are published by who may change the organization, once for one key, and not far ahead', async () => {
    const again = wanted();
    const once = await desk.ask(PUBLISH, again);
    expect(await desk.ask(PUBLISH, again)).toEqual(once);
    expect(await desk.refusal(PUBLISH, wanted(), rosaHere())).toBe('NOT_PERMITTED');
    expect(await desk.refusal(PUBLISH, wanted({ inForceFrom: '2028-01-01T00:00:00Z' }))).toBe('TOO_FAR_AHEAD');
    expect(await desk.refusal(PUBLISH, wanted({ body: ' ' }))).toBe('INVALID_INPUT');
  });

  it('of another organization are not there', async () => {
    const { id } = await published();
    const other = await openAdminDesk(desk.subgraph);
    expect(await other.refusal(ACCEPT, { id }, principalOf('RECEPTIONIST', other, { userId: other.rosa.id }))).toBe(
      'TERMS_NOT_FOUND',
    );
  });
});
