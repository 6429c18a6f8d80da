import { Autosave, PAUSE_MILLISECONDS, type SaveOutcome, type SaveState } from './autosave.ts';

const UNAVAILABLE: SaveOutcome = { ok: false, failure: { kind: 'unavailable', reason: null, traceId: null } };
const CONFLICT: SaveOutcome = { ok: false, failure: { kind: 'refused', reason: 'CHANGED_MEANWHILE', traceId: null } };
const SAVED: SaveOutcome = { ok: true, at: 1 };

function writing(outcomes: SaveOutcome[] = []) {
  const saved: string[] = [];
  const states: SaveState['kind'][] = [];
  const autosave = new Autosave<string>({
    save: draft => {
      saved.push(draft);
      return Promise.resolve(outcomes.shift() ?? SAVED);
    },
    onState: ({ kind }) => states.push(kind),
    haste: HASTE,
  });
  return { autosave, saved, states };
}

const HASTE = 20;
const pass = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds / HASTE + 15));

describe('what is written', () => {
  it('is saved once it stands still, the last of it', async () => {
    const { autosave, saved, states } = writing();
    autosave.change('a');
    await Promise.resolve();
    autosave.change('ab');
    expect([saved, autosave.unsaved]).toEqual([[], true]);
    await pass(PAUSE_MILLISECONDS);
    expect([saved, autosave.unsaved]).toEqual([['ab'], false]);
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved']);
  });

  it('is tried again by itself while the server cannot be reached, with what was added since', async () => {
    const { autosave, saved, states } = writing([UNAVAILABLE, UNAVAILABLE]);
    autosave.change('a');
    await pass(PAUSE_MILLISECONDS);
    expect(states.at(-1)).toBe('retrying');
    await pass(1_000);
    autosave.change('ab');
    await pass(PAUSE_MILLISECONDS);
    expect([saved, states.at(-1), autosave.unsaved]).toEqual([['a', 'a', 'ab'], 'saved', false]);
  });

  it('stops where a person is needed, and keeps what was written', async () => {
    const { autosave, saved, states } = writing([CONFLICT]);
    autosave.change('a');
    expect(await autosave.flush()).toBe(false);
    await pass(PAUSE_MILLISECONDS);
    expect([saved, states.at(-1), autosave.unsaved]).toEqual([['a'], 'stopped', true]);
    autosave.drop();
    expect(autosave.unsaved).toBe(false);
  });

  it('while a save runs is saved after it, one at a time', async () => {
    let finish: (outcome: SaveOutcome) => void = () => undefined;
    const saved: string[] = [];
    const autosave = new Autosave<string>({
      save: draft => {
        saved.push(draft);
        return new Promise(resolve => (finish = resolve));
      },
      onState: () => undefined,
      haste: HASTE,
    });
    autosave.change('a');
    const first = autosave.flush();
    await Promise.resolve();
    autosave.change('ab');
    await pass(PAUSE_MILLISECONDS);
    expect(saved).toEqual(['a']);
    finish(SAVED);
    await first;
    await pass(0);
    expect(saved).toEqual(['a', 'ab']);
    finish(SAVED);
    await pass(0);
    expect(autosave.unsaved).toBe(false);
  });
});
