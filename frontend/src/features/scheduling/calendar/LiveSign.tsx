import { useLiveState, useOnline } from '../../../app/connection.ts';
import { Tooltip } from '../../../ui/Tooltip.tsx';

const STATES = {
  open: { label: 'Live', dot: 'bg-primary', text: 'Bookings and cancellations of others appear here at once.' },
  connecting: { label: 'Connecting', dot: 'bg-[#b7791f]', text: 'Waiting for the live line. The page stays usable.' },
  lost: { label: 'Reconnecting', dot: 'bg-[#b7791f]', text: 'The live line was cut; it is being restored.' },
  idle: { label: 'Paused', dot: 'bg-[#6b7a85]', text: 'The live line is closed.' },
} as const;

/** Whether changes of others arrive by themselves. */
export function LiveSign() {
  const live = useLiveState();
  // A cut line is noticed late; that there is no network is known at once.
  const state = useOnline() || live !== 'open' ? live : 'lost';
  const { label, dot, text } = STATES[state];
  return (
    <Tooltip text={text}>
      <button
        type="button"
        className="flex h-9 cursor-default items-center gap-1.5 rounded-lg px-2 text-xs font-medium text-ink-soft"
      >
        <span aria-hidden="true" className={`size-2 rounded-full ${dot}`} />
        <span role="status" className="max-sm:sr-only">
          {label}
        </span>
      </button>
    </Tooltip>
  );
}
