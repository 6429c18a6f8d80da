import { render } from '../templates/render.ts';
import { STARTING_TEXTS } from '../templates/startingTexts.ts';
import { recipientOf, variablesOf, withVisitLink, type VisitDetails } from './visitDetails.ts';

const contact = (id: string, changes: object = {}) => ({
  id,
  type: 'EMAIL',
  value: `${id}@mail.example`,
  isPrimary: false,
  isSafe: true,
  ...changes,
});

const details = (contactPoints: ReturnType<typeof contact>[], changes: object = {}): VisitDetails => ({
  organization: { name: 'Northside Health' },
  appointment: {
    startsAt: '2026-11-23T14:00:00Z',
    endsAt: '2026-11-23T14:30:00Z',
    timezone: 'America/New_York',
    status: 'BOOKED',
    clinic: { name: 'Harbor Street' },
    practitioner: { name: 'Dr. Chen' },
    patient: { givenName: 'María', contactPoints },
    ...changes,
  },
});

const english = { language: 'en', previousStartsAt: null };

describe('a message goes', () => {
  it('to the primary safe address before others', () => {
    const given = details([contact('a'), contact('b', { isPrimary: true }), contact('c')]);
    expect(recipientOf(given.appointment.patient)).toMatchObject({ contactPoint: { id: 'b' } });
  });

  it('to a safe address rather than to an unsafe primary one', () => {
    const given = details([contact('a', { isPrimary: true, isSafe: false }), contact('b')]);
    expect(recipientOf(given.appointment.patient)).toMatchObject({ contactPoint: { id: 'b' } });
  });

  it('nowhere when every address is unsafe or there is none', () => {
    expect(recipientOf(details([contact('a', { isSafe: false })]).appointment.patient)).toEqual({
      failure: 'UNSAFE_CONTACT',
    });
    expect(recipientOf(details([contact('a', { type: 'MOBILE' })]).appointment.patient)).toEqual({
      failure: 'NO_CONTACT',
    });
  });
});

describe('its text', () => {
  it('names day and time in the clinic’s zone', () => {
    expect(variablesOf(details([]), english)).toMatchObject({
      date: 'Monday, November 23, 2026',
      timezone: 'America/New_York',
    });
    expect(variablesOf(details([]), english)['time']?.replace(/\s/g, ' ')).toBe('9:00 AM');
    expect(variablesOf(details([], { timezone: 'Asia/Kolkata' }), english)['time']?.replace(/\s/g, ' ')).toBe(
      '7:30 PM',
    );
  });

  it('of every purpose is filled whole, with the zone named and without what the visit is for', () => {
    const moved = { language: 'en', previousStartsAt: new Date('2026-10-30T13:00:00Z') };
    const variables = { ...variablesOf(details([]), moved), answerBy: '9:30 AM' };
    for (const { subject, body } of Object.values(STARTING_TEXTS)) {
      expect(render(subject, variables)).not.toMatch(/[{}]/);
      expect(render(body, variables)).toContain('Northside Health');
    }
    const text = render(STARTING_TEXTS.APPOINTMENT_MOVED.body, variables).replace(/\s/g, ' ');
    expect(text).toContain('was on Friday, October 30, 2026 at 9:00 AM and is now');
    expect(text).toContain('Monday, November 23, 2026, 9:00 AM (America/New_York)');
  });

  it('ends with the way to move or cancel, where patients do that by themselves', () => {
    const visitLink = 'https://pages.example/visit#token';
    expect(withVisitLink('Booked.', details([], { visitLink }))).toMatch(/^Booked\.\n[^]*\nhttps:\S+#token\n$/);
    expect(withVisitLink('Booked.', details([], { visitLink: null }))).toBe('Booked.');
    expect(withVisitLink('Booked.', details([]))).toBe('Booked.');
  });

  it('has every variable filled, as it stands, or is not made', () => {
    expect(render('{{a}} and {{b}} and {{a}}', { a: '$&', b: '{{a}}' })).toBe('$& and {{a}} and $&');
    expect(() => render('{{nobody}}', {})).toThrow('unknown variable nobody');
    expect(() => render('{{constructor}}', {})).toThrow('unknown variable');
  });
});
