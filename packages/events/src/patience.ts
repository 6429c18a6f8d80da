/** How long a part of a service may take to stop, milliseconds; what is not done by then ends with the process. */
export const STOP_MILLISECONDS = 3_000;

/** Waits for `work`, and no longer than so many milliseconds: for a client that knows no way to give up. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>(resolve => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
}

const BREATH_MILLISECONDS = 200;

/** Waits so many milliseconds, and no longer once there is nothing left to wait for. */
export async function pauseWhile(going: () => boolean, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0 && going(); left -= BREATH_MILLISECONDS)
    await new Promise(resolve => setTimeout(resolve, Math.min(left, BREATH_MILLISECONDS)));
}
