import { dayAhead, SLOT_MINUTES } from './clinicUnderTest.ts';
import { oneOf, randomOf } from './random.ts';
import type { Attempt, Held, Outcome, Strategy, Time } from './strategy.ts';

/** How many press at once. */
export const CLIENTS = 200;

export interface Tally {
  overlaps: number;
  ok: number;
  conflicts: number;
  serverErrors: number;
  /** Places sold, and how many there were; null where the work does not try to sell all. */
  sold: number;
  places: number | null;
  p50: number;
  p99: number;
}

interface Workload {
  name: string;
  /** What there is to sell, if the work tries to sell all of it. */
  places: number | null;
  client(desk: Desk, index: number, random: () => number): Promise<void>;
}

const MINUTE = 60_000;
const OPENS = dayAhead(3) + 8 * 60 * MINUTE;
const DAY_MINUTES = 8 * 60;
/** Slots of one practitioner's day. */
export const DAY_SLOTS = DAY_MINUTES / SLOT_MINUTES;

const at = (minute: number, minutes: number): Time => ({
  practitioner: 0,
  start: OPENS + minute * MINUTE,
  end: OPENS + (minute + minutes) * MINUTE,
});
const slot = (index: number): Time => at(index * SLOT_MINUTES, SLOT_MINUTES);
const slots = Array.from({ length: DAY_SLOTS }, (_, index) => slot(index));

/** Tries before a client who wants any time of the day gives up. */
const TRIES = 3 * DAY_SLOTS;

export const WORKLOADS: readonly Workload[] = [
  {
    name: 'one slot',
    places: 1,
    client: async (desk, patient) => {
      await desk.book(slot(0), patient);
    },
  },
  {
    name: 'one doctor-day',
    places: DAY_SLOTS,
    client: async (desk, patient, random) => {
      // Refused, they take what they are offered or, offered nothing, try another time of the day.
      const untried = [...slots];
      let offered: Time[] = [];
      for (let tries = 0; tries < TRIES && untried.length > 0; tries++) {
        const time =
          offered.find(({ start }) => untried.some(other => other.start === start)) ?? oneOf(random, untried);
        untried.splice(
          untried.findIndex(({ start }) => start === time.start),
          1,
        );
        const { outcome, nearest = [] } = await desk.book(time, patient);
        if (outcome === 'ok') return;
        offered = nearest;
      }
    },
  },
  {
    name: 'overlapping lengths',
    places: null,
    client: async (desk, patient, random) => {
      for (let tries = 0; tries < 3; tries++) {
        const minutes = oneOf(random, [10, 15, 25, 45]);
        const { outcome } = await desk.book(at(5 * Math.floor(random() * 20), minutes), patient);
        if (outcome === 'ok') return;
      }
    },
  },
  {
    name: 'with moves and cancellations',
    places: null,
    client: async (desk, patient, random) => {
      let held: Held | null = null;
      for (let step = 0; step < 5; step++) {
        const time = at(5 * Math.floor(random() * 40), oneOf(random, [10, 15, 30]));
        const act: number = random();
        const attempt: Attempt = !held
          ? await desk.book(time, patient)
          : act < 0.6
            ? await desk.move(held, time)
            : await desk.cancel(held);
        if (attempt.outcome !== 'ok') continue;
        held = held && act >= 0.6 ? null : { id: attempt.id!, version: attempt.version!, patient };
      }
    },
  },
];

/** Does the work with one strategy. @param seed decides what every client wants */
export async function run(workload: Workload, strategy: Strategy, seed: number): Promise<Tally> {
  await strategy.clear();
  const desk = new Desk(strategy);
  await Promise.all(
    Array.from({ length: CLIENTS }, (_, index) => workload.client(desk, index, randomOf(seed + index))),
  );
  const milliseconds = desk.milliseconds.toSorted((one, other) => one - other);
  const quantile = (share: number): number =>
    Math.round(10 * (milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? 0)) / 10;
  return {
    overlaps: await strategy.overlaps(),
    ok: desk.outcomes.ok,
    conflicts: desk.outcomes.conflict,
    serverErrors: desk.outcomes.error,
    sold: await strategy.standing(),
    places: workload.places,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
}

/** Counts and times what is asked of a strategy. */
class Desk {
  readonly milliseconds: number[] = [];
  readonly outcomes: Record<Outcome, number> = { ok: 0, conflict: 0, error: 0 };
  private readonly strategy: Strategy;
  constructor(strategy: Strategy) {
    this.strategy = strategy;
  }
  book(time: Time, patient: number): Promise<Attempt> {
    return this.timed(() => this.strategy.book(time, patient));
  }
  move(visit: Held, time: Time): Promise<Attempt> {
    return this.timed(() => this.strategy.move(visit, time));
  }
  cancel(visit: Held): Promise<Attempt> {
    return this.timed(() => this.strategy.cancel(visit));
  }
  private async timed(work: () => Promise<Attempt>): Promise<Attempt> {
    const began = performance.now();
    const attempt = await work();
    this.milliseconds.push(performance.now() - began);
    this.outcomes[attempt.outcome] += 1;
    return attempt;
  }
}
