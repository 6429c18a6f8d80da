import type { ReactNode } from 'react';

/** Parts of a text that are only heard, for `t.rich`. */
export const unseen = (part: ReactNode) => <span className="sr-only">{part}</span>;
