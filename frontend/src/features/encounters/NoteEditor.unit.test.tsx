import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../testing/accessibility.ts';
import { InGraph, receptionist } from '../../testing/InGraph.tsx';
import { NoteEditor } from './NoteEditor.tsx';

const SLOW_MS = 30_000;

describe('a note that is written', () => {
  it(
    'is not closed unasked once something was typed',
    async () => {
      const user = userEvent.setup();
      let closed = 0;
      render(
        <InGraph me={receptionist} answers={{}}>
          <NoteEditor patientId="maria" onSaved={() => undefined} onClose={() => closed++} />
        </InGraph>,
      );
      await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Cough.');
      await user.click(screen.getByRole('button', { name: 'Discard' }));
      const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
      expect(question.textContent).toMatch(/not saved yet/);
      expect(await violations()).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Go on' }));
      expect(closed).toBe(0);
      await user.click(screen.getByRole('button', { name: 'Discard' }));
      await screen.findByRole('dialog');
      await user.click(screen.getByRole('button', { name: 'Discard' }));
      expect(closed).toBe(1);
    },
    SLOW_MS,
  );

  it('is closed at once while nothing was typed', async () => {
    let closed = 0;
    render(
      <InGraph me={receptionist} answers={{}}>
        <NoteEditor patientId="maria" onSaved={() => undefined} onClose={() => closed++} />
      </InGraph>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(closed).toBe(1);
  });
});
