import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../../testing/accessibility.ts';
import { administrator, type Answers, InGraph } from '../../../testing/InGraph.tsx';
import { Toasts } from '../../../ui/Toasts.tsx';
import { JobsPage } from './JobsPage.tsx';

const scan = {
  id: 'one',
  kind: 'scan-document',
  subjectId: 'FILE-1',
  attempts: 12,
  failure: 'ScannerAway',
  enqueuedAt: '2030-01-08T09:00:00Z',
  failedAt: '2030-01-08T10:00:00Z',
};
const other = { ...scan, id: 'two', subjectId: 'FILE-2', attempts: 1, failure: '57P01' };
const letter = { ...scan, id: 'three', kind: 'fold-letter', subjectId: 'LETTER-1' };

/** Typing letter by letter and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const show = (answers: Answers, me = administrator) =>
  render(
    <InGraph answers={answers} me={me}>
      <JobsPage />
      <Toasts />
    </InGraph>,
  );
const pageOf = (...jobs: object[]) => ({ jobs, endCursor: null });

describe('the page of background work', () => {
  it(
    'shows what failed by its kind, with the reason and what follows, in words where there are any',
    async () => {
      show({ failedPatientsJobs: () => pageOf(scan, letter, other) });
      expect(screen.getByRole('status', { name: 'Loading background work' })).toBeTruthy();
      const scans = within(await screen.findByRole('region', { name: 'Scanning documents' }));
      scans.getByText('Until it is scanned, nobody can open the file.');
      scans.getByRole('rowheader', { name: /The virus scanner did not answer.*Tried 12 times/ });
      scans.getByRole('rowheader', { name: /Technical fault 57P01.*Tried once/ });
      within(screen.getByRole('region', { name: 'fold-letter' })).getByText('It is not done yet.');
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'tries one again, all of a kind again, and says when somebody else was faster',
    async () => {
      const user = userEvent.setup();
      let jobs = [scan, other, letter];
      show({
        failedPatientsJobs: () => pageOf(...jobs),
        retryPatientsJob: ({ id }: { id: string }) => {
          jobs = jobs.filter(job => job.id !== id);
          return id;
        },
        retryPatientsJobs: () => {
          throw new GraphQLError('UNAVAILABLE', { extensions: { code: 'UNAVAILABLE', reason: 'DATABASE_AWAY' } });
        },
      });
      await user.click(await screen.findByRole('button', { name: 'Try again: LETTER-1' }));
      await screen.findByText('It is being tried again');
      expect(screen.queryByRole('region', { name: 'fold-letter' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Try all again: Scanning documents' }));
      await screen.findByText(/^Not tried again:/);
      expect(screen.getAllByRole('row')).toHaveLength(3);
    },
    SLOW_MS,
  );

  it(
    'gives up only after asking, and says what follows',
    async () => {
      const user = userEvent.setup();
      let jobs = [scan];
      show({
        failedPatientsJobs: () => pageOf(...jobs),
        discardPatientsJob: ({ id }: { id: string }) => {
          jobs = [];
          return id;
        },
      });
      await user.click(await screen.findByRole('button', { name: 'Give up: FILE-1' }));
      const asking = within(await screen.findByRole('dialog', { name: 'Give this up for good?' }));
      asking.getByText('The file is never scanned, and nobody will ever be able to open it.');
      expect(jobs).toHaveLength(1);
      await user.click(asking.getByRole('button', { name: 'Give up' }));
      await screen.findByText('Nothing failed');
    },
    SLOW_MS,
  );

  it('shows who may only look nothing to press, and who may not look why there is nothing', async () => {
    const permissions = administrator.permissions.filter(permission => permission !== 'job:manage');
    const { unmount } = show({ failedPatientsJobs: () => pageOf(scan) }, { ...administrator, permissions });
    await screen.findByRole('region', { name: 'Scanning documents' });
    expect(screen.queryAllByRole('button', { name: /again|Give up/ })).toEqual([]);
    unmount();
    show({
      failedPatientsJobs: () => {
        throw new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN', reason: 'FIELD_DENIED' } });
      },
    });
    await screen.findByText('Background work: not available to your role');
  });
});
