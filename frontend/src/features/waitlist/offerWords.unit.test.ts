import type { WaitlistAction } from '../../graphql/graphql.ts';
import { isOnItsWay, lastAnswer, mustCall, toldInWords } from './offerWords.ts';
import type { Entry, OfferMessage } from './waitlistQueries.ts';

const ZONE = 'America/New_York';
const message = (changes: Partial<OfferMessage>): OfferMessage => ({
  __typename: 'Message',
  id: 'm',
  status: 'SENT',
  failure: null,
  sentAt: '2026-11-23T14:00:00Z',
  ...changes,
});
const did = (action: WaitlistAction, byPatient = false): NonNullable<Entry['log']>[number] => ({
  __typename: 'WaitlistLogEntry',
  id: action,
  action,
  reason: null,
  changedAt: '2026-11-23T14:00:00Z',
  byPatient,
  changedBy: null,
  offer: { __typename: 'WaitlistOffer', id: 'o', startsAt: '2026-11-24T15:00:00Z', message: null },
});

describe('whether a patient was told of an offer', () => {
  it('is when, in the clinic’s zone', () => {
    expect(toldInWords(message({}), ZONE).replace(/\s/g, ' ')).toBe('Told by e-mail, Mon, Nov 23, 2026, 9:00 AM');
    expect(mustCall(message({}))).toBe(false);
  });

  it('is why not, so that somebody calls', () => {
    const held = message({ status: 'SUPPRESSED', failure: 'UNSAFE_CONTACT', sentAt: null });
    expect(toldInWords(held, ZONE)).toBe('Not told by e-mail: no contact is marked as safe for messages');
    const failed = message({ status: 'FAILED', failure: 'NO_ANSWER', sentAt: null });
    expect(toldInWords(failed, ZONE)).toBe('Not told by e-mail: it could not be delivered');
    expect([held, failed].map(mustCall)).toEqual([true, true]);
  });

  it('is not known while the message is on its way', () => {
    const waiting = [null, undefined, message({ status: 'QUEUED', sentAt: null })];
    expect(waiting.map(isOnItsWay)).toEqual([true, true, true]);
    expect(waiting.map(mustCall)).toEqual([false, false, false]);
  });
});

describe('the answer to the latest offer', () => {
  const words = (...log: Array<ReturnType<typeof did>>) => lastAnswer(log, ZONE)?.replace(/\s/g, ' ') ?? null;

  it('says what it was and whether the patient gave it themselves', () => {
    expect(words(did('ADD'), did('OFFER'), did('DECLINE', true))).toBe('Declined by link: Tue, Nov 24, 2026, 10:00 AM');
    expect(words(did('DECLINE', true), did('OFFER'), did('EXPIRE'))).toMatch(/^Did not answer: Tue/);
    expect(words(did('ACCEPT'), did('CLOSE'))).toMatch(/^Accepted: /);
  });

  it('is none while no offer has ended', () => {
    expect(words(did('ADD'), did('OFFER'))).toBeNull();
  });
});
