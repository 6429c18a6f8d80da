import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';

interface MoreRowsProps<Cursor> {
  /** Where the next page begins; null: all there are are shown. */
  endCursor: Cursor | null;
  busy: boolean;
  onMore: (after: Cursor) => Promise<unknown>;
  label: string;
  size?: 'sm';
  className?: string;
}

/** Fetches the next page of a list, below those that came. */
export function MoreRows<Cursor>({ endCursor, busy, onMore, label, size, className }: MoreRowsProps<Cursor>) {
  return endCursor === null ? null : (
    <div className={classes('text-center', className)}>
      <Button variant="outline" {...(size ? { size } : {})} busy={busy} onClick={() => void onMore(endCursor)}>
        {label}
      </Button>
    </div>
  );
}
