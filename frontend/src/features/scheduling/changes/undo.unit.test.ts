import { forgetUndoable, isUndoable, keepUndoable, takeUndoable, UNDO_MS } from './undo.ts';

const NOW = 1_000_000;
const visit = { id: 'v', version: 2 };

afterEach(forgetUndoable);

describe('the last change of an appointment', () => {
  it('can be taken back once, within a minute', async () => {
    keepUndoable(visit, NOW);
    expect(isUndoable(NOW + UNDO_MS - 1)).toBe(true);
    expect(await takeUndoable(NOW + UNDO_MS - 1)).toBe(visit);
    expect(await takeUndoable(NOW + UNDO_MS - 1)).toBeNull();
  });

  it('cannot be taken back later', async () => {
    keepUndoable(visit, NOW);
    expect(isUndoable(NOW + UNDO_MS)).toBe(false);
    expect(await takeUndoable(NOW + UNDO_MS)).toBeNull();
  });

  it('is waited for while it is on its way, and is none when it was refused', async () => {
    keepUndoable(Promise.resolve(visit), NOW);
    expect(await takeUndoable(NOW)).toBe(visit);
    keepUndoable(Promise.resolve(null), NOW);
    expect(await takeUndoable(NOW)).toBeNull();
  });
});
