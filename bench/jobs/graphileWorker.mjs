// Graphile Worker in a schema of its own; the serving role enqueues through a function that runs as the owner.
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import pg from 'pg';

const SCHEMA = 'desk_graphile';
const QUIET = new Logger(() => () => undefined);

export const prepare = async ({ admin, owner, ownerUrl }) => {
  await admin.query(`create schema ${SCHEMA} authorization desk_owner`);
  await admin.query(`grant usage on schema ${SCHEMA} to desk_app, desk_relay`);
  // It says `create schema if not exists` at its start, which asks for this right although the schema is there.
  await admin.query('grant create on database polyclinic to desk_owner');
  const tools = await makeWorkerUtils({ connectionString: ownerUrl, schema: SCHEMA, logger: QUIET });
  await tools.migrate();
  await tools.release();
  const { rows } = await owner.query(
    `select relname from pg_class where relnamespace = '${SCHEMA}'::regnamespace and relkind = 'r' and relrowsecurity`,
  );
  for (const { relname } of rows)
    await owner.query(`create policy relay on ${SCHEMA}.${relname} to desk_relay using (true)`);
  await owner.query(`
    create function ${SCHEMA}.enqueue(id text) returns void language sql security definer set search_path = '' as $$
      select from ${SCHEMA}.add_job('scan', json_build_object('tenant', current_setting('app.tenant_id'), 'id', id),
                                    max_attempts => 6) $$;
    grant execute on function ${SCHEMA}.enqueue to desk_app;
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to desk_relay;
    grant usage on all sequences in schema ${SCHEMA} to desk_relay;`);
};

export const open = async ({ appUrl, concurrency, handle }) => {
  let runner = null;
  const pool = new pg.Pool({
    connectionString: appUrl,
    options: '-c role=desk_relay',
    application_name: 'contender',
    max: 3,
  });
  return {
    enqueue: (client, _tenant, id) => client.query(`select ${SCHEMA}.enqueue($1)`, [id]),
    work: async () => {
      runner = await run({
        pgPool: pool,
        schema: SCHEMA,
        concurrency,
        pollInterval: 2_000,
        noHandleSignals: true,
        logger: QUIET,
        taskList: { scan: ({ id }) => handle(id) },
      });
    },
    waiting: `select count(*)::int as waiting from ${SCHEMA}._private_jobs`,
    stop: async () => {
      await runner?.stop();
      await pool.end();
    },
  };
};
