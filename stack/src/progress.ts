/** What a person sees while the stack starts. */
export interface Progress {
  /** A line of its own. */
  say(line: string): void;
  /** Names work under way until it ends; its line then shows how long it took. */
  during<T>(name: string, work: Promise<T>): Promise<T>;
  end(): void;
}

const HEARTBEAT_MS = 10_000;
const REDRAW_MS = 500;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * One line per part with its seconds. On a terminal the last line shows what is under way; elsewhere it is said every
 * ten seconds.
 */
export function openProgress(write: (text: string) => void, isTerminal: boolean): Progress {
  const startedAt = performance.now();
  const pending = new Map<string, number>();
  const clear = isTerminal ? '\r\u001b[2K' : '';
  const underWay = () => [...pending].map(([name, since]) => `${name} ${seconds(since)}`).join(', ');
  const draw = () => {
    if (pending.size === 0) return;
    write(isTerminal ? `${clear}… ${underWay()}`.slice(0, 118) : `… ${underWay()}\n`);
  };
  const timer = setInterval(draw, isTerminal ? REDRAW_MS : HEARTBEAT_MS);
  timer.unref();
  const say = (line: string) => write(`${clear}[${seconds(startedAt).padStart(7)}] ${line}\n`);
  return {
    say,
    async during(name, work) {
      const since = performance.now();
      pending.set(name, since);
      try {
        const result = await work;
        say(`${name} (${seconds(since)})`);
        return result;
      } finally {
        pending.delete(name);
      }
    },
    end() {
      clearInterval(timer);
      if (pending.size > 0) write(clear);
    },
  };
}
