import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../../testing/accessibility.ts';
import { type Answers, InGraph } from '../../../testing/InGraph.tsx';
import { BookingPanel } from './BookingPanel.tsx';
import { closeBooking, startBooking, useBooking } from './bookingPanel.ts';

const adams = { id: 'adams', name: 'Dr. Grace Adams', credential: 'MD', specialty: 'Family medicine' };
const haddad = { id: 'haddad', name: 'Dr. Samir Haddad', credential: 'MD', specialty: 'Dermatology' };
const slot = (hour: number) => ({
  startsAt: `2030-01-08T${hour}:00:00Z`,
  endsAt: `2030-01-08T${hour}:20:00Z`,
  timezone: 'America/New_York',
  practitioner: adams,
});
const PLAIN = { beforeMinutes: 0, afterMinutes: 0, walkIn: false, overbookReason: null, room: null };
const maria = {
  id: 'maria',
  mrn: 'P-1',
  givenName: 'Maria',
  familyName: 'Lopez',
  birthDate: '1985-04-13',
  legalSex: 'FEMALE',
};

interface BookArguments {
  input: { idempotencyKey: string; startsAt: string; patientId: string };
}

interface SlotsArguments {
  input: { practitionerId?: string; specialty?: string };
}

/** Typing letter by letter and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

/** The graph as the panel meets it; the first wish is taken by somebody else. */
function graph() {
  const attempts: BookArguments['input'][] = [];
  const asked: SlotsArguments['input'][] = [];
  const answers: Answers = {
    practitioners: () => [adams, haddad],
    slots: ({ input }: SlotsArguments) => {
      asked.push(input);
      return [slot(14), slot(15)];
    },
    patients: () => ({ patients: [maria], endCursor: null }),
    bookAppointment: ({ input }: BookArguments) => {
      attempts.push(input);
      if (attempts.length === 1) return { __typename: 'TimeTaken', collidesWith: 'PRACTITIONER', nearest: [slot(16)] };
      const visit = { ...slot(16), id: 'new', status: 'BOOKED', version: 1, ...PLAIN, patient: maria };
      return { __typename: 'AppointmentBooked', appointment: visit };
    },
  };
  return { attempts, asked, answers };
}

function OpenPanel() {
  const { key, open } = useBooking();
  return (
    <>
      <output>{open ? 'open' : 'closed'}</output>
      <BookingPanel key={key} />
    </>
  );
}

const timeButton = (name: RegExp) => screen.findByRole('button', { name });

afterEach(closeBooking);

describe('the booking panel', () => {
  it(
    'chooses the time that was pressed in the calendar and waits for a patient',
    async () => {
      startBooking({ practitionerId: 'adams', date: '2030-01-08', startsAt: '2030-01-08T15:05:00Z' });
      render(<OpenPanel />, { wrapper: ({ children }) => <InGraph answers={graph().answers}>{children}</InGraph> });
      expect((await timeButton(/^10:00/)).getAttribute('aria-pressed')).toBe('true');
      expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Book 10:00/ }).disabled).toBe(true);
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'offers the nearest free times for a taken one and books one of them with a new key',
    async () => {
      const user = userEvent.setup();
      const { attempts, answers } = graph();
      startBooking({ practitionerId: 'adams', date: '2030-01-08', startsAt: '2030-01-08T14:00:00Z' });
      render(<OpenPanel />, { wrapper: ({ children }) => <InGraph answers={answers}>{children}</InGraph> });

      await user.type(await screen.findByRole('combobox', { name: 'Patient' }), 'mar');
      await user.click(await screen.findByRole('option', { name: /Maria Lopez/ }));
      await user.click(await timeButton(/^Book 9:00/));

      const problem = await screen.findByRole('alert');
      expect(problem.textContent).toContain('taken');
      await user.click(within(problem).getByRole('button', { name: /11:00/ }));
      await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('closed'));

      expect(attempts.map(({ startsAt }) => startsAt)).toEqual(['2030-01-08T14:00:00Z', '2030-01-08T16:00:00Z']);
      expect(new Set(attempts.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
    },
    SLOW_MS,
  );

  it(
    'asks for the times of any doctor of a specialty',
    async () => {
      const user = userEvent.setup();
      const { asked, answers } = graph();
      startBooking({ practitionerId: 'adams', date: '2030-01-08' });
      render(<OpenPanel />, { wrapper: ({ children }) => <InGraph answers={answers}>{children}</InGraph> });
      await timeButton(/^9:00/);
      await user.click(screen.getByRole('combobox', { name: 'Doctor' }));
      await user.click(await screen.findByRole('option', { name: 'Any: Dermatology' }));
      await waitFor(() => expect(asked.at(-1)).toMatchObject({ specialty: 'Dermatology' }));
      expect(asked.at(-1)).not.toHaveProperty('practitionerId');
      expect(screen.getByRole('combobox', { name: 'Doctor' }).textContent).toContain('Any: Dermatology');
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );
});
