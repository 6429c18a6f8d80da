import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { demoId } from '@polyclinic/demo/cast.ts';
import { bootstrapDatabase } from '@polyclinic/stack/bootstrapDatabase.ts';
import { serviceDatabaseUrls } from '@polyclinic/stack/databaseUrls.ts';

const run = promisify(execFile);
const SECONDS = 10;
const TENANT = demoId('organization', 'bench');
const CLINIC = demoId('clinic', 'bench');

/** The statements of `bookAppointment` in their order, with what Node computes put in as constants. */
const BOOKING = `\\set n :n + 1
begin;
select set_config('app.tenant_id', '${TENANT}', true), set_config('app.clinic_ids', '${CLINIC}', true), set_config('app.patient_ids', '*', true),
       set_config('app.actor', 'bench', true), set_config('app.trace_id', '', true), set_config('app.ip_address', '', true);
insert into idempotency_key (tenant_id, operation, key, request_hash) values ('${TENANT}', 'bookAppointment', 'bench-:client_id-:n', 'x') on conflict do nothing returning key;
select * from clinic_reference where id = '${CLINIC}';
select * from practitioner_reference where '${CLINIC}' = any (clinic_ids);
select * from schedule where clinic_id = '${CLINIC}' and deleted_at is null;
select * from schedule_override where clinic_id = '${CLINIC}' and deleted_at is null;
select * from patient_reference where id = (select id from person where n = :client_id and kind = 'patient');
select pg_advisory_xact_lock(:client_id);
select pg_advisory_xact_lock(1000 + :client_id);
insert into appointment (tenant_id, id, clinic_id, practitioner_id, patient_id, starts_at, ends_at, status, channel, booked_by)
select '${TENANT}', '0' || upper(substr(translate(md5(random()::text || :client_id || :n), 'ilou', '0000'), 1, 25)), '${CLINIC}',
       (select id from person where n = :client_id and kind = 'practitioner'), (select id from person where n = :client_id and kind = 'patient'),
       timestamptz '2030-01-01' + :n * interval '15 minutes', timestamptz '2030-01-01' + (:n + 1) * interval '15 minutes', 'BOOKED', 'FRONT_DESK', 'bench';
insert into outbox (id, tenant_id, topic, type, subject_id, trace_id, payload) values (gen_random_uuid()::text, '${TENANT}', 'scheduling.appointments', 'appointment.booked.v1', 'x', '', '{}');
update idempotency_key set result_id = 'x' where operation = 'bookAppointment' and key = 'bench-:client_id-:n';
commit;
`;

/** Bookings a second of the same statements by pgbench on the same server, in a database of their own. */
export async function plainSqlBookingsPerSecond(adminUrl: string, clients: number): Promise<number> {
  const database = `bench_${randomBytes(4).toString('hex')}`;
  const folder = await mkdtemp(join(tmpdir(), 'polyclinic-pgbench-'));
  const password = randomBytes(12).toString('hex');
  const shared = new pg.Client({ connectionString: adminUrl });
  await shared.connect();
  // The roles are the cluster's; the running stack's passwords must outlive this database.
  const { rows: kept } = await shared.query<{ rolname: string; rolpassword: string }>(
    `select rolname, rolpassword from pg_authid where rolname like 'scheduling\\_%' and rolpassword is not null`,
  );
  try {
    await bootstrapDatabase({ adminUrl, database }, ['scheduling'], () => password);
    const urls = serviceDatabaseUrls(adminUrl, { service: 'scheduling', password, database });
    const environment = { ...process.env, SCHEDULING_DATABASE_OWNER_URL: urls.owner };
    await run(process.execPath, [join(import.meta.dirname, '../subgraphs/scheduling/src/migrate.ts'), 'up'], {
      env: environment,
    });
    await seed(urls.owner, clients);
    const script = join(folder, 'booking.sql');
    await writeFile(script, BOOKING);
    const options = [
      '-n',
      '-f',
      script,
      '-c',
      String(clients),
      '-j',
      '1',
      '-T',
      String(SECONDS),
      '-D',
      'n=0',
      urls.app,
    ];
    const { stdout } = await run('pgbench', options, {
      env: { ...process.env, PGOPTIONS: '-c search_path=scheduling,public' },
    }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw new Error('pgbench is not installed; Debian has it in postgresql-contrib.');
      throw error;
    });
    const failed = Number(/number of failed transactions: (\d+)/.exec(stdout)?.[1] ?? 0);
    if (failed > 0) throw new Error(`pgbench reports ${failed} failed transactions.`);
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } finally {
    for (const { rolname, rolpassword } of kept) await shared.query(`alter role ${rolname} password '${rolpassword}'`);
    await shared.query(`drop database if exists ${database} with (force)`);
    await shared.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function seed(ownerUrl: string, clients: number): Promise<void> {
  const db = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=scheduling,public' });
  await db.connect();
  await db.query('begin');
  await db.query(
    `select set_config('app.tenant_id', $1, true), set_config('app.clinic_ids', '*', true), set_config('app.patient_ids', '*', true)`,
    [TENANT],
  );
  await db.query('create table person (n int, kind text, id text, primary key (n, kind))');
  await db.query('grant select on person to scheduling_app');
  await db.query(`insert into organization_reference values ($1, 'bench', 'Bench', 'UTC', 'USD')`, [TENANT]);
  await db.query(`insert into clinic_reference values ($1, $2, 'bench', 'Bench', 'UTC')`, [TENANT, CLINIC]);
  for (let n = 0; n < clients; n++) {
    const [doctor, patient] = [demoId('bench-practitioner', n), demoId('bench-patient', n)];
    await db.query(`insert into person values ($1, 'practitioner', $2), ($1, 'patient', $3)`, [n, doctor, patient]);
    await db.query('insert into practitioner_reference values ($1, $2, $3)', [TENANT, doctor, [CLINIC]]);
    await db.query('insert into patient_reference (tenant_id, id, clinic_id) values ($1, $2, $3)', [
      TENANT,
      patient,
      CLINIC,
    ]);
  }
  await db.query('commit');
  await db.end();
}
