export interface Alarm {
  /** Ends the wait that is on, or makes the next one return at once. */
  ring(): void;
  /** Waits until it rings, or until the time is over. */
  wait(): Promise<void>;
}

/** A clock that can be rung early; a ring between two waits is never lost. */
export function alarm(milliseconds: number): Alarm {
  let rung = false;
  let end = (): void => undefined;
  return {
    ring: () => {
      rung = true;
      end();
    },
    wait: async () => {
      if (!rung)
        await new Promise<void>(resolve => {
          const timer = setTimeout(resolve, milliseconds);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      rung = false;
    },
  };
}
