import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { violations } from '../../testing/accessibility.ts';
import { administrator, type Answers, InGraph } from '../../testing/InGraph.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { TermsCard } from '../administration/organization/TermsCard.tsx';
import { TermsPage } from './TermsPage.tsx';

/** Dialogs and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const TERMS = { id: 'one', number: 1, title: 'Terms of use', body: 'What is seen here stays here.' };
const version = (what: object = {}) => ({ ...TERMS, inForceFrom: '2026-11-22T05:00:00Z', ...what });

const show = (answers: Answers, page = <TermsPage />) =>
  render(
    <InGraph answers={answers} me={administrator}>
      {page}
      <Toasts />
    </InGraph>,
  );

describe('what has to be accepted', () => {
  it(
    'is shown with its text, and again as it is now when it changed meanwhile',
    async () => {
      const user = userEvent.setup();
      let latest = version();
      show({
        me: () => ({ id: 'olivia', termsDue: latest }),
        acceptTerms: () => {
          latest = version({ id: 'two', number: 2, body: 'What is seen here stays here, always.' });
          throw new GraphQLError('', { extensions: { code: 'CONFLICT', reason: 'CHANGED_MEANWHILE' } });
        },
      });
      await screen.findByDisplayValue('What is seen here stays here.');
      expect(await violations()).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Accept' }));
      await screen.findByDisplayValue('What is seen here stays here, always.');
      expect(screen.getByText(/accept version 2/)).toBeTruthy();
    },
    SLOW_MS,
  );

  it('is nothing where nothing was published', async () => {
    show({ me: () => ({ id: 'olivia', termsDue: null }) });
    await screen.findByText('There is nothing to accept.');
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });
});

describe('the versions of what has to be accepted', () => {
  it(
    'are listed with who has accepted, and a new one begins with the last',
    async () => {
      const user = userEvent.setup();
      const asked: Array<Record<string, unknown>> = [];
      const listed = [{ ...version(), publishedAt: '2026-11-21T14:00:00Z', accepted: 3, members: 7 }];
      show(
        {
          termsVersions: () => listed,
          publishTerms: ({ input }: { input: Record<string, unknown> }) => {
            asked.push(input);
            return { ...listed[0], id: 'two', number: 2 };
          },
        },
        <TermsCard timezone="America/New_York" />,
      );
      await screen.findByText(/3 of 7 people have accepted/);
      await user.click(screen.getByRole('button', { name: 'Publish a version' }));
      const text = await screen.findByLabelText('Text');
      await user.clear(text);
      await user.click(screen.getByRole('button', { name: 'Publish' }));
      await screen.findByText('Enter a text.');
      expect(asked).toEqual([]);
      await user.type(text, 'Always.');
      await user.click(screen.getByRole('button', { name: 'Publish' }));
      await screen.findByText('Published');
      expect(asked).toMatchObject([{ title: 'Terms of use', body: 'Always.' }]);
    },
    SLOW_MS,
  );
});
