import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { English } from '../../language/en/english.ts';
import { t } from '../../language/t.ts';

const KEYS: ReadonlyArray<{ keys: string[]; does: Exclude<keyof English['shell']['keys'], 'title'> }> = [
  { keys: ['/'], does: 'search' },
  { keys: ['b'], does: 'booking' },
  { keys: ['d', 'w', 'l', 'm'], does: 'views' },
  { keys: ['t'], does: 'today' },
  { keys: ['Page Up', 'Page Down'], does: 'turn' },
  { keys: ['↑', '↓', '←', '→'], does: 'walk' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['c'], does: 'callNext' },
  { keys: ['s', 'd'], does: 'consult' },
  { keys: ['r', 'k'], does: 'recall' },
  { keys: ['m'], does: 'move' },
  { keys: ['+', '−'], does: 'length' },
  { keys: ['Ctrl', 'Z'], does: 'undo' },
  { keys: ['Esc'], does: 'close' },
  { keys: ['?'], does: 'help' },
];

interface KeyboardHelpProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function KeyboardHelp(props: KeyboardHelpProps) {
  return (
    <Dialog {...props} title={t('shell.keys.title')} readOnly>
      <dl className="divide-y divide-line">
        {KEYS.map(({ keys, does }) => (
          <div key={does} className="flex items-center justify-between gap-4 py-2.5">
            <dt className="text-sm text-ink-soft">{t(`shell.keys.${does}`)}</dt>
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
