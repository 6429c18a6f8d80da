import { classes } from '../../../ui/classes.ts';
import { t } from '../../../language/t.ts';
import { type CalendarView, VIEWS } from './calendarSearch.ts';

export function ViewSwitch({ view, onView }: { view: CalendarView; onView: (view: CalendarView) => void }) {
  return (
    <div
      role="group"
      aria-label={t('calendar.view.label')}
      className="flex rounded-lg border border-line-strong bg-surface p-0.5"
    >
      {VIEWS.map(each => (
        <button
          key={each}
          type="button"
          aria-pressed={each === view}
          onClick={() => onView(each)}
          className={classes(
            'h-[1.875rem] rounded-md px-2.5 text-[0.8125rem] font-medium text-ink-soft hover:bg-sunken hover:text-ink',
            each === view && 'bg-primary-soft text-primary-deep hover:bg-primary-soft hover:text-primary-deep',
          )}
        >
          {t(`calendar.view.${each}`)}
        </button>
      ))}
    </div>
  );
}
