import { heldBack } from './heldBack.ts';
import type { Message } from './messageTable.ts';

const now = new Date('2026-11-20T10:00:00Z');
const startsAt = '2026-11-23T14:00:00.000Z';
const about = (purpose: Message['purpose'], changes: Partial<Message> = {}) => ({
  purpose,
  visitStartsAt: new Date(startsAt),
  dueAt: now,
  ...changes,
});

describe('a message is held back', () => {
  it('never while what it tells is so', () => {
    expect(
      heldBack(about('APPOINTMENT_CONFIRMATION', { visitStartsAt: null }), { status: 'BOOKED', startsAt }, now),
    ).toBe(null);
    expect(heldBack(about('APPOINTMENT_MOVED'), { status: 'CONFIRMED', startsAt }, now)).toBe(null);
    expect(heldBack(about('APPOINTMENT_REMINDER'), { status: 'CONFIRMED', startsAt }, now)).toBe(null);
    expect(heldBack(about('APPOINTMENT_CANCELLED'), { status: 'CANCELLED', startsAt }, now)).toBe(null);
    const after = { status: 'COMPLETED', startsAt: '2026-11-19T10:00:00.000Z' };
    const visitStartsAt = new Date(after.startsAt);
    expect(heldBack(about('APPOINTMENT_FOLLOW_UP', { visitStartsAt }), after, now)).toBe(null);
  });

  it('when the visit is over, or its follow-up comes more than a day late', () => {
    const over = { status: 'BOOKED', startsAt: now.toISOString() };
    const at = { visitStartsAt: now };
    for (const purpose of ['APPOINTMENT_CONFIRMATION', 'APPOINTMENT_MOVED', 'APPOINTMENT_REMINDER'] as const)
      expect(heldBack(about(purpose, at), over, now)).toEqual({ status: 'SUPPRESSED', failure: 'OVER' });
    const late = about('APPOINTMENT_FOLLOW_UP', { ...at, dueAt: new Date('2026-11-19T09:59:00Z') });
    expect(heldBack(late, { ...over, status: 'COMPLETED' }, now)).toEqual({ status: 'SUPPRESSED', failure: 'OVER' });
  });

  it.each(['CANCELLED', 'NO_SHOW', 'NEEDS_REBOOKING'])('when the visit is %s', status => {
    for (const purpose of ['APPOINTMENT_REMINDER', 'APPOINTMENT_FOLLOW_UP'] as const)
      expect(heldBack(about(purpose), { status, startsAt }, now)?.status).toBe('WITHDRAWN');
    expect(heldBack(about('APPOINTMENT_MOVED'), { status, startsAt }, now)?.status).toBe('SUPPRESSED');
  });

  it('when the visit has moved since, whose own message is on the way', () => {
    const moved = { status: 'BOOKED', startsAt: '2026-11-24T14:00:00.000Z' };
    expect(heldBack(about('APPOINTMENT_REMINDER'), moved, now)).toEqual({ status: 'WITHDRAWN', failure: 'MOVED' });
  });

  it('when it says cancelled and the visit is booked again', () => {
    const again = { status: 'BOOKED', startsAt };
    expect(heldBack(about('APPOINTMENT_CANCELLED'), again, now)).toEqual({
      status: 'WITHDRAWN',
      failure: 'BOOKED_AGAIN',
    });
  });
});
