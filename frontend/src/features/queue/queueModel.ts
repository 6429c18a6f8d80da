import type { Queue, Ticket } from './queueQueries.ts';

/** A queue's tickets by what is to be done with them, each in the order in which that is to be done. */
export interface QueueParts {
  inConsultation: Ticket[];
  called: Ticket[];
  waiting: Ticket[];
  skipped: Ticket[];
  /** Done, or left. */
  over: Ticket[];
}

/** Pure; the tickets come in order. */
export function partsOf({ tickets }: Pick<Queue, 'tickets'>): QueueParts {
  const of = (...states: Array<Ticket['state']>) => tickets.filter(({ state }) => states.includes(state));
  return {
    inConsultation: of('IN_CONSULTATION'),
    called: of('CALLED'),
    waiting: of('WAITING'),
    skipped: of('SKIPPED'),
    over: of('DONE', 'LEFT'),
  };
}

/** A line with one of its members at another place. Pure. */
export function withMoved<Member extends { id: string }>(
  line: readonly Member[],
  moved: { id: string; place: number } | null,
): Member[] {
  const member = line.find(({ id }) => id === moved?.id);
  if (!member || !moved) return [...line];
  return line.filter(({ id }) => id !== moved.id).toSpliced(moved.place, 0, member);
}

/** Whole minutes from now until an instant, never less than 0. Pure. */
export const minutesUntil = (instant: string, now: number): number =>
  Math.max(0, Math.round((Date.parse(instant) - now) / 60_000));

/** Whether what was typed is in a name or is the whole token. Pure. */
export const matches = (typed: string, ...words: string[]): boolean => {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/\p{Diacritic}/gu, '')
      .toLocaleLowerCase();
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every(part =>
      words.some(word =>
        plain(word)
          .split(/\s+/)
          .some(own => own.startsWith(part)),
      ),
    );
};
