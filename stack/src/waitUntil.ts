import { setTimeout as sleep } from 'node:timers/promises';

export interface Wait {
  /** Named in the error: "Kafka is not ready after 60 s". */
  what: string;
  timeoutMs: number;
  /** A reason to stop waiting at once, e.g. that the process has died. */
  givenUp?: () => string | null;
  /** Default 50. */
  everyMs?: number;
}

/** Resolves with the first answer of `probe` that is neither false nor an exception. */
export async function waitUntil<T>(probe: () => Promise<T | false>, wait: Wait): Promise<T> {
  const deadline = Date.now() + wait.timeoutMs;
  let lastError: unknown;
  for (;;) {
    const reason = wait.givenUp?.();
    if (reason) throw new Error(`${wait.what}: ${reason}`);
    try {
      const answer = await probe();
      if (answer !== false) return answer;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > deadline) throw notReady(wait, lastError);
    await sleep(wait.everyMs ?? 50);
  }
}

function notReady(wait: Wait, lastError: unknown): Error {
  const because = lastError instanceof Error && lastError.message ? ` (${lastError.message})` : '';
  return new Error(`${wait.what} is not ready after ${Math.round(wait.timeoutMs / 1000)} s${because}`);
}

/** Resolves when the address answers 2xx. */
export async function waitForHttp(url: string, wait: Wait): Promise<void> {
  await waitUntil(
    async () => {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return true;
    },
    { everyMs: 100, ...wait },
  );
}

/** Resolves when a service's readiness no longer says that it has yet to join its event stream. */
export async function waitForEvents(url: string, wait: Wait): Promise<void> {
  await waitUntil(
    async () => {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      return !/"events":\s*false/.test(await response.text());
    },
    { everyMs: 200, ...wait },
  );
}
