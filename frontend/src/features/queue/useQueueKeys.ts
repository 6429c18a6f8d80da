import { useEffect, useEffectEvent } from 'react';
import { isForThePage } from '../../app/layout/useShellKeys.ts';

/** Keys of a page of the queue, while nothing is typed and no window is open; one that is held down counts once. */
export function useQueueKeys(actions: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[event.key];
    if (!action || event.repeat || !isForThePage(event)) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
