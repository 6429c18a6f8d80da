import { Skeleton } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';

export function CalendarSkeleton() {
  return (
    <div
      role="status"
      aria-label={t('calendar.loading')}
      className="overflow-hidden rounded-card border border-line bg-surface p-4"
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-3 xl:grid-cols-4">
        {[5, 3, 4, 2].map((count, column) => (
          <div
            key={column}
            className={column > 0 ? 'hidden flex-col gap-3 md:flex last:md:hidden last:xl:flex' : 'flex flex-col gap-3'}
          >
            <Skeleton className="h-9" />
            {Array.from({ length: count }, (_, index) => (
              <Skeleton key={index} className={index % 2 ? 'h-20' : 'mt-2 h-12'} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
