import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A component whose code is fetched when it is first shown. React's `lazy` would keep it back: what a Suspense boundary
 * waits for is shown no sooner than 300 ms after the boundary's fallback.
 * @param fallback shown in its place until it is there
 * @throws where it is shown, what kept its code from being fetched; shown anew, it is tried again
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LoadedLater(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    const [failure, setFailure] = useState<Error>();
    useEffect(() => {
      load().then(part => {
        loaded = part;
        setPart(() => part);
      }, setFailure);
    }, []);
    if (failure) throw failure;
    return Part ? <Part {...props} /> : fallback;
  };
}
