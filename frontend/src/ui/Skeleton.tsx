import { t } from '../language/t.ts';
import { classes } from './classes.ts';

/** A grey stand-in for content on its way; silent for screen readers, the region around it says "loading". */
export const Skeleton = ({ className }: { className?: string }) => (
  <div aria-hidden="true" className={classes('animate-pulse rounded-md bg-skeleton', className)} />
);

/** Lines of a list on its way. */
export function SkeletonLines({ count = 3 }: { count?: number }) {
  return (
    <div role="status" aria-label={t('ui.loading')} className="flex flex-col gap-2.5 py-1">
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} className={classes('h-4', index % 2 ? 'w-2/3' : 'w-full')} />
      ))}
    </div>
  );
}
