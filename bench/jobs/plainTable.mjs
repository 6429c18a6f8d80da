// The least there could be: a table under row-level security, FOR UPDATE SKIP LOCKED and LISTEN/NOTIFY.
import { clearTimeout, setTimeout } from 'node:timers';
import pg from 'pg';

export const prepare = async ({ owner }) => {
  await owner.query(`
    create table plain_job (
      tenant_id    text not null,
      id           text not null,
      attempts     integer not null default 0,
      due_at       timestamptz not null default now(),
      primary key (tenant_id, id)
    );
    create index plain_job_due on plain_job (due_at);
    alter table plain_job enable row level security;
    alter table plain_job force row level security;
    create policy own on plain_job using (tenant_id = current_setting('app.tenant_id', true))
      with check (tenant_id = current_setting('app.tenant_id', true));
    create policy relay on plain_job to desk_relay using (true);
    grant insert on plain_job to desk_app;
    grant select, update, delete on plain_job to desk_relay;
    create function wake_plain() returns trigger language plpgsql as $$
      begin perform pg_notify('desk_plain', ''); return null; end $$;
    create trigger plain_job_wake after insert on plain_job for each statement execute function wake_plain();`);
};

// A job that is taken is due again when its time is over: whoever takes it then saw the first one die.
const TAKE = `update plain_job set attempts = attempts + 1, due_at = now() + interval '60 s'
  where (tenant_id, id) in (select tenant_id, id from plain_job where due_at <= now() order by due_at limit $1 for update skip locked)
  returning tenant_id, id`;

export const open = async ({ appUrl, concurrency, handle }) => {
  const options = {
    connectionString: appUrl,
    options: '-c search_path=desk -c role=desk_relay',
    application_name: 'contender',
  };
  const client = new pg.Client(options);
  await client.connect();
  await client.query('listen desk_plain');
  let stopping = false;
  let wake = () => undefined;
  client.on('notification', () => wake());
  const wait = () =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, 2_000);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopping) {
      const { rows } = await client.query({ name: 'take', text: TAKE, values: [concurrency] });
      await Promise.all(rows.map(({ id }) => handle(id)));
      if (rows.length > 0)
        await client.query(
          'delete from plain_job where (tenant_id, id) in (select * from unnest($1::text[], $2::text[]))',
          [rows.map(({ tenant_id: tenant }) => tenant), rows.map(({ id }) => id)],
        );
      else await wait();
    }
  };
  let running = null;
  return {
    enqueue: (caller, tenant, id) =>
      caller.query('insert into plain_job (tenant_id, id) values ($1, $2)', [tenant, id]),
    work: () => {
      running = loop();
    },
    waiting: 'select count(*)::int as waiting from desk.plain_job',
    stop: async () => {
      stopping = true;
      wake();
      await running;
      await client.end();
    },
  };
};
