import { render, screen } from '@testing-library/react';
import { violations } from '../../testing/accessibility.ts';
import type { OwnOfferFragment, OwnOfferState } from '../../graphql/graphql.ts';
import { OfferOutcome } from './OfferOutcome.tsx';

const offer = (state: OwnOfferState, changes: Partial<OwnOfferFragment> = {}): OwnOfferFragment => ({
  __typename: 'OwnOffer',
  clinic: {
    __typename: 'ClinicFace',
    name: 'Elm Park',
    organizationName: 'Northside',
    address: null,
    phone: null,
    timezone: 'America/New_York',
    brandColor: null,
  },
  doctor: 'Dr. Haddad',
  visitType: null,
  startsAt: '2026-11-23T14:00:00Z',
  endsAt: '2026-11-23T14:30:00Z',
  state,
  secondsLeft: 0,
  isWaiting: true,
  visitLink: null,
  ...changes,
});

const STAYS = /still on the waitlist.*the clinic writes to you again/;
const LEFT = /no longer on the waitlist/;

describe('what became of an offered time', () => {
  it.each([
    ['EXPIRED', true, 'This offer has expired', STAYS],
    ['EXPIRED', false, 'This offer has expired', LEFT],
    ['WITHDRAWN', true, 'The clinic has taken this offer back', STAYS],
    ['DECLINED', true, 'You left this time to the next', STAYS],
    ['DECLINED', false, 'You left this time to the next', LEFT],
    ['CANCELLED', false, 'This visit was cancelled', /Call the clinic/],
  ] as const)(
    'is told plainly when it is %s and waiting is %s, with what happens next',
    async (state, isWaiting, title, next) => {
      render(<OfferOutcome offer={offer(state, { isWaiting })} time={<p>Monday</p>} />);
      expect(screen.getByRole('heading', { name: title })).toBeTruthy();
      expect(screen.getByText(next)).toBeTruthy();
      expect(screen.queryByRole('button')).toBeNull();
      expect(await violations()).toEqual([]);
    },
  );

  it('leads to the visit once it is booked, where patients move and cancel by themselves', () => {
    const { rerender } = render(<OfferOutcome offer={offer('ACCEPTED', { visitLink: 'token' })} time={null} />);
    expect(screen.getByRole('link', { name: 'Move or cancel' }).getAttribute('href')).toBe('/visit#token');
    rerender(<OfferOutcome offer={offer('ACCEPTED')} time={null} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Call the clinic if you cannot come.')).toBeTruthy();
  });
});
