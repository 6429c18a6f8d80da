import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../../testing/accessibility.ts';
import { InGraph, receptionist } from '../../../testing/InGraph.tsx';
import { TextPanel } from './TextPanel.tsx';

/** Typing and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const nurse = { ...receptionist, permissions: ['patient:read', 'document:read', 'document:write'] };
const reader = { ...nurse, permissions: ['patient:read', 'document:read'] };

const text = (status: string, changes: object = {}) => ({
  status,
  read: 'Complains of palpitations.',
  confirmed: null,
  confidence: 81,
  readBy: 'Amazon Textract',
  decidedBy: null,
  decidedAt: null,
  version: 2,
  ...changes,
});
const file = (of: object | null, isReadable = true) => ({ id: 'file', isReadable, text: of });

function show(of: object | null, { me = nurse, isReadable = true, answers = {} } = {}) {
  const unsaved: boolean[] = [];
  render(
    <InGraph me={me} answers={{ documentFile: () => file(of, isReadable), ...answers }}>
      <TextPanel fileId="file" onUnsaved={value => unsaved.push(value)} />
    </InGraph>,
  );
  return { user: userEvent.setup(), unsaved };
}

describe('the text of a paper, beside it', () => {
  it(
    'is asked for by who adds documents, and read while they wait',
    async () => {
      const asked: unknown[] = [];
      const { user } = show(null, {
        answers: {
          extractText: (given: object) => {
            asked.push(given);
            return file(text('PENDING', { read: '' }));
          },
        },
      });
      await user.click(await screen.findByRole('button', { name: 'Read the text' }));
      expect((await screen.findByText('Being read…')).getAttribute('role')).toBe('status');
      expect(asked).toEqual([{ fileId: 'file' }]);
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'is marked as a machine’s until it was corrected and confirmed',
    async () => {
      const sent: unknown[] = [];
      const { user, unsaved } = show(text('EXTRACTED'), {
        answers: {
          confirmText: ({ input }: { input: { text: string } }) => {
            sent.push(input);
            const decided = { decidedBy: { id: 'nina', name: 'Nina Park' }, decidedAt: '2026-11-20T14:00:00Z' };
            return file(text('CONFIRMED', { confirmed: input.text, version: 3, ...decided }));
          },
        },
      });
      await screen.findByText('Read by a machine, not confirmed');
      const field = screen.getByLabelText<HTMLTextAreaElement>('What the paper says');
      expect(field.value).toBe('Complains of palpitations.');
      expect(screen.getByText(/81 % sure/)).toBeDefined();
      expect(await violations()).toEqual([]);
      await user.type(field, ' Twice.');
      expect(unsaved.at(-1)).toBe(true);
      await user.click(screen.getByRole('button', { name: 'Confirm the text' }));
      await screen.findByText(/Nina Park/);
      expect(sent).toEqual([{ fileId: 'file', version: 2, text: 'Complains of palpitations. Twice.' }]);
      expect(screen.queryByText('Read by a machine, not confirmed')).toBeNull();
      expect(unsaved.at(-1)).toBe(false);
    },
    SLOW_MS,
  );

  it('is only read by who adds no documents, and marked for them too', async () => {
    show(text('EXTRACTED'), { me: reader });
    await screen.findByText('Read by a machine, not confirmed');
    expect(screen.getByText('Complains of palpitations.')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that was rejected, or not read, is asked for again', async () => {
    show(text('REJECTED'));
    await screen.findByText(/is used nowhere/);
    expect(screen.queryByText('Complains of palpitations.')).toBeNull();
    expect(screen.getByRole('button', { name: 'Read it again' })).toBeDefined();
  });

  it('is spoken of nowhere where no reader is set', async () => {
    let answered = 0;
    show(null, {
      isReadable: false,
      answers: {
        documentFile: () => {
          answered += 1;
          return file(null, false);
        },
      },
    });
    await expect(screen.findByRole('region', {}, { timeout: 300 })).rejects.toThrow();
    expect(answered).toBe(1);
  });
});
