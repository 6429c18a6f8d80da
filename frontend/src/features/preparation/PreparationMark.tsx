import { ClipboardCheck, ClipboardList } from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import type { PreparationState } from './preparationQueries.ts';
import { openPoints, preparedInWords } from './preparationWords.ts';

interface PreparationMarkProps {
  /** Null or left out: not known, or not the reader's matter. */
  preparation: PreparationState | null | undefined;
  zone: string;
}

/** How far a visit is prepared, in one line; nothing where nobody began. */
export function PreparationMark({ preparation, zone }: PreparationMarkProps) {
  const words = preparation ? preparedInWords(preparation, zone) : null;
  if (!preparation || words === null) return null;
  const ready = preparation.completedAt !== null;
  const Icon = ready ? ClipboardCheck : ClipboardList;
  return (
    <p
      className={classes(
        'mt-0.5 flex items-start gap-1 text-xs',
        ready ? (openPoints(preparation).length > 0 ? 'text-warning' : 'text-primary-deep') : 'text-ink-soft',
      )}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" /> {words}
    </p>
  );
}
