import type { MouseEvent } from 'react';

/** What a press does, once: the second of a double click would fall on whatever the first has put in its place. */
export const oncePressed =
  (act: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) act();
  };
