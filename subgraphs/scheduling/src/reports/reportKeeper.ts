import type { DataSource } from 'typeorm';
import type { EventLog } from '@polyclinic/events/kafka.ts';
import { repeatedly } from '@polyclinic/subgraph/repeatedly.ts';
import { foldFacts, refreshMonths } from './foldFacts.ts';

const DAYS_MILLISECONDS = 30_000;
const MONTHS_MILLISECONDS = 15 * 60_000;

/** Keeps the facts of days and months until stopped (DAT-12). */
export function startReportKeeper({ db, log }: { db: DataSource; log: EventLog }): { stop(): Promise<void> } {
  const days = repeatedly({
    name: 'daily-facts',
    everyMilliseconds: DAYS_MILLISECONDS,
    round: async going => {
      await foldFacts(db, going);
      return null;
    },
    log,
  });
  const months = repeatedly({
    name: 'monthly-facts',
    everyMilliseconds: MONTHS_MILLISECONDS,
    firstMilliseconds: 2 * DAYS_MILLISECONDS,
    round: async () => {
      await refreshMonths(db);
      return null;
    },
    log,
  });
  return {
    stop: async () => {
      await Promise.all([days.stop(), months.stop()]);
    },
  };
}
