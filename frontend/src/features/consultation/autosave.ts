import type { Failure } from '../../app/graph/failure.ts';

export type SaveOutcome = { ok: true; at: number } | { ok: false; failure: Failure };

export type SaveState =
  | { kind: 'saved'; at: number | null }
  /** Written, and not yet on its way. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** Could not be reached; it is tried again by itself. */
  | { kind: 'retrying' }
  /** Needs a person: somebody else wrote, or something was refused. */
  | { kind: 'stopped'; failure: Failure };

interface AutosaveOptions<Draft> {
  save: (draft: Draft) => Promise<SaveOutcome>;
  onState: (state: SaveState) => void;
  /** For tests: how many times faster than a person it waits. */
  haste?: number;
}

/** From the last letter to the save. */
export const PAUSE_MILLISECONDS = 800;
/** Between tries; the last goes on for as long as the page is open. */
const RETRY_MILLISECONDS = [1_000, 2_000, 5_000, 15_000];

/**
 * Saves what is written a moment after it stands still, one save at a time, again and again while the server cannot be
 * reached. What is written stays in memory alone: nothing is kept in the browser (FE-08).
 */
export class Autosave<Draft> {
  readonly #options: AutosaveOptions<Draft>;
  /** Written since the last save began; null: nothing. */
  #pending: { draft: Draft } | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  constructor(options: AutosaveOptions<Draft>) {
    this.#options = options;
  }

  /** Whether something would be lost if the page were closed now. */
  get unsaved(): boolean {
    return this.#pending !== null || this.#running !== null;
  }

  change(draft: Draft): void {
    this.#pending = { draft };
    this.#tries = 0;
    if (!this.#running) this.#options.onState({ kind: 'waiting' });
    this.#after(PAUSE_MILLISECONDS);
  }

  /** Saves what there is without waiting. @returns whether everything is saved */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.#pending) await this.#run();
    return !this.unsaved;
  }

  /** Forgets what is not saved, as when another text takes its place. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds / (this.#options.haste ?? 1));
  }

  #run(): Promise<void> {
    this.#running = this.#saveOnce().finally(() => (this.#running = null));
    return this.#running;
  }

  async #saveOnce(): Promise<void> {
    const { draft } = this.#pending!;
    this.#pending = null;
    this.#options.onState({ kind: 'saving' });
    const outcome = await this.#options.save(draft);
    if (outcome.ok) {
      this.#tries = 0;
      this.#options.onState(this.#written() ? { kind: 'waiting' } : { kind: 'saved', at: outcome.at });
      return;
    }
    this.#pending ??= { draft };
    const { failure } = outcome;
    if (failure.kind !== 'unavailable' && failure.kind !== 'offline') {
      this.#options.onState({ kind: 'stopped', failure });
      return;
    }
    this.#options.onState({ kind: 'retrying' });
    this.#after(RETRY_MILLISECONDS[Math.min(this.#tries++, RETRY_MILLISECONDS.length - 1)]!);
  }

  /** Whether more was written while a save ran. */
  #written(): boolean {
    return this.#pending !== null;
  }
}
