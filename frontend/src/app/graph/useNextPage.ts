import { useState } from 'react';

/**
 * Where a list that comes page by page goes on: its end shows by a page that is not full, or empty.
 * @param rows those that came; null: none yet
 * @param size rows of a full page
 * @returns the cursor of the next page, null where there is none; `ended` is told the cursor behind which nothing came
 */
export function useNextPage(rows: ReadonlyArray<{ id: string }> | null, size: number) {
  const [end, setEnd] = useState<string | null>(null);
  const last = rows?.at(-1)?.id ?? null;
  return { endCursor: rows && rows.length % size === 0 && last !== end ? last : null, ended: setEnd };
}
