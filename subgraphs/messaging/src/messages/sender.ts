import pg from 'pg';
import type { Logger } from 'pino';
import { alarm } from '@polyclinic/events/alarm.ts';
import { describe } from '@polyclinic/subgraph/maskErrors.ts';
import { sendMessage, type Sending } from './sendMessage.ts';

/** Catches what a lost NOTIFY would have told, and what is due later, milliseconds. */
const POLL_MILLISECONDS = 1_000;
const BATCH = 20;

const DUE = `select tenant_id, id from message where status = 'QUEUED' and due_at <= now() order by due_at limit ${BATCH}`;

/** Sends due messages until stopped, woken by NOTIFY; comes back by itself after the database was away. */
export function startSender(url: string, sending: Sending, log: Logger): { stop(): Promise<void> } {
  let stopping = false;
  const work = alarm(POLL_MILLISECONDS);

  async function session(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'messaging_sender',
      // The clinic's policy narrows every role: this one looks at all of them, and sees ids alone.
      options: '-c search_path=messaging,public -c role=messaging_relay -c app.clinic_ids=*',
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', work.ring);
    client.on('notification', work.ring);
    try {
      await client.connect();
      await client.query('listen messaging_due');
      while (!stopping) {
        const { rows } = await client.query<{ tenant_id: string; id: string }>(DUE);
        for (const { tenant_id: tenantId, id } of rows) await sendMessage(sending, { tenantId, id });
        if (rows.length < BATCH && !stopping) await work.wait();
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  const running = (async () => {
    while (!stopping) {
      await session().catch(async (error: unknown) => {
        log.warn({ error: describe(error) }, 'The sender starts again');
        await work.wait();
      });
    }
  })();

  return {
    stop: async () => {
      stopping = true;
      work.ring();
      await running;
    },
  };
}
