/** What one subscriber has not yet been told; beyond this many the oldest go, and the next one told is the latest. */
const KEPT = 100;

/** A bounded queue between whoever publishes and one reader. */
export function eventQueue<Event>(): AsyncIterable<Event> & { push(event: Event): void } {
  const waiting: Event[] = [];
  let wake = (): void => undefined;
  return {
    push: event => {
      waiting.push(event);
      if (waiting.length > KEPT) waiting.shift();
      wake();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else await new Promise<void>(resolve => (wake = resolve));
      }
    },
  };
}
