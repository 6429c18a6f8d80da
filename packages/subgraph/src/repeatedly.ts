import type { EventLog } from '@polyclinic/events/kafka.ts';

export interface Repeated {
  /** What is done, for the log. */
  name: string;
  /** From the end of one round to the beginning of the next. */
  everyMilliseconds: number;
  /** Until the first; as long as between two unless told. */
  firstMilliseconds?: number;
  /** One round. @param going false when it is to end early @returns What it did, for the log; null: nothing to tell */
  round: (going: () => boolean) => Promise<object | null>;
  log: EventLog;
}

/** Does something again and again until stopped, one round at a time; a round that fails is followed by the next. */
export function repeatedly({ name, everyMilliseconds, firstMilliseconds, round, log }: Repeated): {
  stop(): Promise<void>;
} {
  let stopping = false;
  let running: Promise<void> = Promise.resolve();
  let timer = setTimeout(run, firstMilliseconds ?? everyMilliseconds);
  function run(): void {
    running = round(() => !stopping)
      .then(done => {
        if (done) log.info({ round: name, ...done }, 'Done');
      })
      .catch((error: unknown) => {
        log.warn({ round: name, reason: error instanceof Error ? error.name : 'unknown' }, 'Failed; tried again');
      })
      .finally(() => {
        if (!stopping) timer = setTimeout(run, everyMilliseconds);
      });
  }
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}
