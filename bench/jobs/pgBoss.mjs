// pg-boss in a schema of its own, whose rows the serving role sees by the tenant in their group.
import { getConstructionPlans, PgBoss } from 'pg-boss';

const SCHEMA = 'desk_boss';
const QUEUE = 'scan';

export const prepare = async ({ admin, owner }) => {
  await admin.query(`create schema ${SCHEMA} authorization desk_owner`);
  await admin.query(`grant usage on schema ${SCHEMA} to desk_app, desk_relay`);
  await owner.query(getConstructionPlans(SCHEMA, { createSchema: false }));
  await owner.query(`
    alter table ${SCHEMA}.job enable row level security;
    alter table ${SCHEMA}.job_common enable row level security;
    create policy own on ${SCHEMA}.job_common to desk_app
      using (group_id = current_setting('app.tenant_id', true)) with check (group_id = current_setting('app.tenant_id', true));
    create policy relay on ${SCHEMA}.job_common to desk_relay using (true);
    create policy relay on ${SCHEMA}.job to desk_relay using (true);
    grant select on ${SCHEMA}.queue, ${SCHEMA}.version to desk_app;
    grant select, insert on ${SCHEMA}.job_common to desk_app;
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to desk_relay;`);
};

export const open = async ({ appUrl, concurrency, handle }) => {
  const boss = new PgBoss({
    connectionString: appUrl,
    options: '-c role=desk_relay',
    application_name: 'contender',
    schema: SCHEMA,
    max: 2,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    useListenNotify: true,
  });
  boss.on('error', error => console.error(error.message));
  await boss.start();
  await boss.createQueue(QUEUE, {
    notify: true,
    retryLimit: 5,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 60,
  });
  let worker = null;
  return {
    // The caller's transaction, through the adapter the library asks for.
    enqueue: (client, tenant, id) =>
      boss.send(
        QUEUE,
        { id },
        { group: { id: tenant }, db: { executeSql: (text, values) => client.query(text, values) } },
      ),
    work: async () => {
      // A worker that takes one job at a time waits for its next poll after each: only full batches follow at once.
      const options = {
        batchSize: concurrency,
        burstWhenBatchFull: true,
        perJobResults: true,
        pollingIntervalSeconds: 2,
      };
      worker = await boss.work(QUEUE, options, jobs =>
        Promise.all(jobs.map(({ id, data }) => handle(data.id).then(() => ({ id, status: 'completed' })))),
      );
    },
    waiting: `select count(*)::int as waiting from ${SCHEMA}.job_common where state <> 'completed'`,
    stop: async () => {
      if (worker) await boss.offWork(QUEUE);
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
};
