import { startSchedulingHouse, type SchedulingHouse } from '../booking/schedulingHouse.ts';
import { randomOf } from '../booking/random.ts';
import { anomaliesOf, effects } from './anomalies.ts';
import { Client } from './clients.ts';
import type { Operation, Rest, Row } from './record.ts';

export interface HistoryOptions {
  operations: number;
  clients: number;
  /** Decides what every client does and which process is killed when. */
  seed: number;
  /** Between two kills, milliseconds; each process is killed in turn. */
  killEvery: number;
  report: (line: string) => void;
  /** Ends the run early, without a verdict. */
  signal?: AbortSignal;
}

export interface HistoryResult {
  seed: number;
  operations: number;
  ok: number;
  failed: number;
  unknown: number;
  kills: Record<string, number>;
  /** One sentence for each thing that cannot be explained. */
  anomalies: string[];
}

const VICTIMS = ['scheduling', 'postgres', 'kafka', 'billing'] as const;
/** How long the effects of the last operations may take once everything runs again, milliseconds. */
const REST_MILLISECONDS = 120_000;
/** The longest a hold lasts: the default of the booking policy. */
const HOLD_MILLISECONDS = 10 * 60_000;

/** Lets clients work while the processes below them are killed and come back, and looks for what cannot be explained. */
export async function runHistory(options: HistoryOptions): Promise<HistoryResult> {
  const { seed, report } = options;
  const house = await startSchedulingHouse({ practitioners: 6, patients: 60, report });
  try {
    const clients = Array.from({ length: options.clients }, (_, index) => new Client(house, index, seed));
    let left = options.operations;
    const killer = startKilling(house, options);
    const work = async (client: Client): Promise<void> => {
      while (left-- > 0 && !options.signal?.aborted) await client.act();
    };
    await Promise.all(clients.map(work));
    const kills = killer.stop();
    options.signal?.throwIfAborted();
    const operations = clients.flatMap(client => client.operations);
    const rest = await atRest(house);
    const count = (kind: Operation['outcome']['kind']) =>
      operations.filter(({ outcome }) => outcome.kind === kind).length;
    return {
      seed,
      operations: operations.length,
      ok: count('ok'),
      failed: count('fail'),
      unknown: count('unknown'),
      kills,
      anomalies: anomaliesOf(operations, rest),
    };
  } finally {
    await house.stop();
  }
}

function startKilling(house: SchedulingHouse, { seed, killEvery, report }: HistoryOptions) {
  const random = randomOf(seed);
  const kills: Record<string, number> = {};
  let turn = 0;
  const timer = setInterval(() => {
    const victim = VICTIMS[turn++ % VICTIMS.length]!;
    // Not always the moment a client waits for.
    setTimeout(
      () => {
        if (!house.kill(victim)) return;
        kills[victim] = (kills[victim] ?? 0) + 1;
        report(`${victim} killed`);
      },
      random() * killEvery * 0.5,
    );
  }, killEvery);
  return {
    stop: () => {
      clearInterval(timer);
      return kills;
    },
  };
}

/** Reads what there is once the effects of everything have arrived, or cannot be expected any more. */
async function atRest(house: SchedulingHouse): Promise<Rest> {
  for (const until = Date.now() + REST_MILLISECONDS; ;) {
    const rest = await read(house).catch(() => null);
    if (rest && (effects(rest).length === 0 || Date.now() > until)) return rest;
    if (Date.now() > until) throw new Error('The database has not come back.');
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

async function read({ rows }: SchedulingHouse): Promise<Rest> {
  const appointments = await rows<Row>(
    'scheduling',
    `select id, practitioner_id as "practitionerId", patient_id as "patientId", status, lane,
            (extract(epoch from starts_at) * 1000)::float8 as start, (extract(epoch from ends_at) * 1000)::float8 as end,
            (extract(epoch from held_until) * 1000)::float8 as "heldUntil"
       from appointment`,
  );
  const keys = await rows<{ key: string; result_id: string }>(
    'scheduling',
    'select key, result_id from idempotency_key where result_id is not null',
  );
  const invoices = await rows<{ appointmentId: string; status: string }>(
    'billing',
    'select appointment_id as "appointmentId", status from invoice',
  );
  return {
    at: Date.now() + HOLD_MILLISECONDS,
    rows: appointments,
    results: new Map(keys.map(({ key, result_id }) => [key, result_id])),
    invoices,
  };
}
