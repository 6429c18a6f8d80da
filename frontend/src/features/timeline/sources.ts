/** Something with a moment, ISO 8601 in UTC. */
export interface Dated {
  at: string;
}

/** What was loaded of one source so far, latest first. */
export interface Source<Item extends Dated> {
  items: readonly Item[];
  /** Pass it for the next page; null: nothing was loaded yet. */
  cursor: string | null;
  /** There is nothing earlier. */
  complete: boolean;
}

export const UNREAD = { items: [], cursor: null, complete: false } as const satisfies Source<never>;

const moment = ({ at }: Dated): number => Date.parse(at);

/** How far back all sources are known: what is earlier may have something unread before it. */
function horizonOf(sources: ReadonlyArray<Source<Dated>>): number {
  const open = sources.filter(({ complete }) => !complete);
  return Math.max(
    -Infinity,
    ...open.map(({ items }) => {
      const last = items.at(-1);
      return last ? moment(last) : Infinity;
    }),
  );
}

/** What can be shown of all sources in one order, latest first, with nothing missing in between. Pure. */
export function inOneOrder<Item extends Dated>(sources: ReadonlyArray<Source<Item>>): Item[] {
  const horizon = horizonOf(sources);
  return sources
    .flatMap(({ items }) => items.filter(item => moment(item) >= horizon))
    .sort((one, other) => moment(other) - moment(one));
}

/** Whether a source has to be read on before anything earlier can be shown. Pure. */
export function holdsBack(source: Source<Dated>, sources: ReadonlyArray<Source<Dated>>): boolean {
  const last = source.items.at(-1);
  return !source.complete && (!last || moment(last) >= horizonOf(sources));
}
