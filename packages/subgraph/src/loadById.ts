import DataLoader from 'dataloader';

/** Loads rows by id, all that one request asks for in the same tick with one call; null where there is none. */
export const loader = <Row extends { id: string }>(
  find: (ids: string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> =>
  new DataLoader<string, Row | null>(async ids => {
    const byId = new Map((await find([...ids])).map(row => [row.id, row]));
    return ids.map(id => byId.get(id) ?? null);
  });
