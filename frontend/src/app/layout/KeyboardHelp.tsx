import type { English } from '../../language/en/english.ts';
import { t } from '../../language/t.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';

type Keys = English['shell']['keys'];

interface Shortcut {
  keys: readonly string[];
  does: Exclude<keyof Keys, 'title' | 'place'>;
}

/** By where they work. */
const SHORTCUTS: ReadonlyArray<{ place: keyof Keys['place']; shortcuts: readonly Shortcut[] }> = [
  {
    place: 'anywhere',
    shortcuts: [
      { keys: ['Ctrl', 'K'], does: 'search' },
      { keys: ['/'], does: 'searchToo' },
      { keys: ['b'], does: 'booking' },
      { keys: ['Esc'], does: 'close' },
      { keys: ['?'], does: 'help' },
    ],
  },
  {
    place: 'calendar',
    shortcuts: [
      { keys: ['d', 'w', 'l', 'm'], does: 'views' },
      { keys: ['t'], does: 'today' },
      { keys: ['Page Up', 'Page Down'], does: 'turn' },
      { keys: ['↑', '↓', '←', '→'], does: 'walk' },
      { keys: ['Home', 'End'], does: 'ends' },
      { keys: ['Enter'], does: 'open' },
      { keys: ['m'], does: 'move' },
      { keys: ['+', '−'], does: 'length' },
      { keys: ['Ctrl', 'Z'], does: 'undo' },
    ],
  },
  {
    place: 'queue',
    shortcuts: [
      { keys: ['c'], does: 'callNext' },
      { keys: ['s', 'd'], does: 'consult' },
      { keys: ['r', 'k'], does: 'recall' },
    ],
  },
];

/** All keys that do something. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={t('shell.keys.title')} readOnly>
      {SHORTCUTS.map(({ place, shortcuts }) => (
        <section key={place} className="not-first:mt-5">
          <h3 className="text-xs text-ink-faint">{t(`shell.keys.place.${place}`)}</h3>
          <dl className="divide-y divide-line">
            {shortcuts.map(shortcut => (
              <ShortcutLine key={shortcut.does} {...shortcut} />
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

const ShortcutLine = ({ keys, does }: Shortcut) => (
  <div className="flex items-center justify-between gap-4 py-2">
    <dt className="text-sm text-ink-soft">{t(`shell.keys.${does}`)}</dt>
    <dd className="flex shrink-0 gap-1">
      {keys.map(key => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </dd>
  </div>
);
