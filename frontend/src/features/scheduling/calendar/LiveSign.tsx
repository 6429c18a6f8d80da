import { useLiveState, useOnline } from '../../../app/connection.ts';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { t } from '../../../language/t.ts';

const DOTS = { open: 'bg-primary', connecting: 'bg-waiting', lost: 'bg-waiting', idle: 'bg-idle' } as const;

/** Whether changes of others arrive by themselves. */
export function LiveSign() {
  const live = useLiveState();
  // A cut line is noticed late; that there is no network is known at once.
  const state = useOnline() || live !== 'open' ? live : 'lost';

  return (
    <Tooltip text={t(`calendar.live.why.${state}`)}>
      <button
        type="button"
        className="flex h-9 cursor-default items-center gap-1.5 rounded-lg px-2 text-xs font-medium text-ink-soft"
      >
        <span aria-hidden="true" className={`size-2 rounded-full ${DOTS[state]}`} />
        <span role="status" className="max-sm:sr-only">
          {t(`calendar.live.label.${state}`)}
        </span>
      </button>
    </Tooltip>
  );
}
