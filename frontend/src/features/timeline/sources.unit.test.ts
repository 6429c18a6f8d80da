import fc from 'fast-check';
import { holdsBack, inOneOrder, UNREAD, type Source } from './sources.ts';

interface Entry {
  at: string;
  id: string;
}

/** Reads all of them to their end, page by page, only those that hold the others back. */
function readAll(all: Entry[][], pageSize: number): { steps: Entry[][] } {
  let sources: Array<Source<Entry>> = all.map(() => UNREAD);
  const steps: Entry[][] = [];
  while (sources.some(({ complete }) => !complete)) {
    const behind = sources.map(source => holdsBack(source, sources));
    if (!behind.includes(true)) throw new Error('nobody reads on');
    sources = sources.map((source, at) => {
      if (!behind[at]) return source;
      const items = all[at]!.slice(0, source.items.length + pageSize);
      return { items, cursor: items.at(-1)?.id ?? null, complete: items.length === all[at]!.length };
    });
    steps.push(inOneOrder(sources));
  }
  return { steps };
}

const entries = fc
  .array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 })
  .map(minutes =>
    minutes
      .sort((one, other) => other - one)
      .map((minute, id) => ({ id: String(id), at: new Date(minute * 60_000).toISOString() })),
  );

describe('sources in one order', () => {
  it('shows everything once all is read, latest first, whatever the pages', () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 7 }), (all, size) => {
        const shown = readAll(all, size).steps.at(-1) ?? [];
        expect(shown.map(({ at }) => at)).toEqual(
          all
            .flat()
            .map(({ at }) => at)
            .sort((one, other) => other.localeCompare(one)),
        );
      }),
    );
  });

  it('never puts something above what was shown before', () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 7 }), (all, size) => {
        const { steps } = readAll(all, size);
        for (const [index, shown] of steps.entries()) {
          const before = (steps[index - 1] ?? []).map(({ at }) => at);
          expect(shown.map(({ at }) => at).slice(0, before.length)).toEqual(before);
        }
      }),
    );
  });

  it('shows nothing while a source was not read at all', () => {
    const read: Source<Entry> = {
      items: [{ id: '1', at: '2026-01-01T00:00:00Z' }],
      cursor: null,
      complete: true,
    };
    expect(inOneOrder([read, UNREAD])).toEqual([]);
  });
});
