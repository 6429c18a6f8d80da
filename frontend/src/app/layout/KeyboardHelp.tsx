import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';

const KEYS: ReadonlyArray<{ keys: string[]; does: string }> = [
  { keys: ['/'], does: 'Search patients' },
  { keys: ['b'], does: 'New booking; then type, Enter, Enter' },
  { keys: ['d', 'w', 'l', 'm'], does: 'Calendar: day, week, list, month' },
  { keys: ['t'], does: 'Calendar: today' },
  { keys: ['Page Up', 'Page Down'], does: 'Calendar: before, after' },
  { keys: ['↑', '↓', '←', '→'], does: 'Calendar: go between times and doctors' },
  { keys: ['Home', 'End'], does: 'Calendar: first and last time of a doctor' },
  { keys: ['Enter'], does: 'Calendar: book the time, or open the appointment' },
  { keys: ['c'], does: 'Queue: check in, or call the next patient' },
  { keys: ['s', 'd'], does: 'My queue: start, done' },
  { keys: ['r', 'k'], does: 'My queue: call again, skip' },
  { keys: ['m'], does: 'Calendar: move the appointment by arrows; Enter drops it' },
  { keys: ['+', '−'], does: 'Calendar: make the appointment longer or shorter' },
  { keys: ['Ctrl', 'Z'], does: 'Take back the last booking, move or cancellation' },
  { keys: ['Esc'], does: 'Close a window' },
  { keys: ['?'], does: 'This list' },
];

interface KeyboardHelpProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function KeyboardHelp(props: KeyboardHelpProps) {
  return (
    <Dialog {...props} title="Keyboard shortcuts" readOnly>
      <dl className="divide-y divide-line">
        {KEYS.map(({ keys, does }) => (
          <div key={does} className="flex items-center justify-between gap-4 py-2.5">
            <dt className="text-sm text-ink-soft">{does}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map(key => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
