import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Kafka, logLevel, Partitioners } from '@polyclinic/events/kafkajs.ts';
import pg from 'pg';
import { bootstrapDatabase } from './bootstrapDatabase.ts';
import { runningRecords } from './daemonRecord.ts';
import { adminUrlOf, serviceDatabaseUrls } from './databaseUrls.ts';
import { type Infrastructure, startInfrastructure } from './infrastructure.ts';
import { createTopics } from './kafkaClient.ts';
import { isAlive } from './processTable.ts';
import { sendMail } from './smtpClient.ts';
import { waitUntil } from './waitUntil.ts';

const SERVICES = ['identity', 'patients', 'identity-provider'];
const passwordFor = (service: string) => `password of ${service}`;

describe('the embedded infrastructure', () => {
  let folder: string;
  let infrastructure: Infrastructure;
  let adminUrl: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'infrastructure-'));
    const parts = ['postgres', 'kafka', 'mail'] as const;
    const report = () => undefined;
    infrastructure = await startInfrastructure({ dataDir: folder, parts: [...parts], fast: true, report });
    adminUrl = infrastructure.postgresAdminUrl ?? '';
    for (let times = 0; times < 2; times++) {
      await bootstrapDatabase({ adminUrl, database: 'clinic_test' }, SERVICES, passwordFor);
    }
  }, 240_000);

  afterAll(async () => {
    const pids = [...infrastructure.daemons.values()].map(({ pid }) => pid);
    await infrastructure.stop();
    expect(pids.filter(pid => pid !== null && isAlive(pid))).toEqual([]);
    expect(await runningRecords(path.join(folder, 'run'))).toEqual([]);
    await rm(folder, { recursive: true });
  }, 60_000);

  const urlsOf = (service: string) =>
    serviceDatabaseUrls(adminUrl, { service, password: passwordFor(service), database: 'clinic_test' });

  const query = async (url: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      let result: pg.QueryResult | undefined;
      for (const statement of statements) result = await client.query(statement);
      return (result?.rows ?? []) as Array<Record<string, unknown>>;
    } finally {
      await client.end();
    }
  };

  it('starts only the parts that were asked for', () => {
    expect(infrastructure.s3Endpoint).toBeUndefined();
    expect([...infrastructure.daemons.keys()].sort()).toEqual(['kafka', 'postgres']);
  });

  describe('in PostgreSQL', () => {
    it('lets the owner migrate in its schema, and the app role use what it was granted', async () => {
      const { owner, app } = urlsOf('patients');
      await query(owner, 'create table patient (name text)', 'grant select, insert on patient to patients_app');
      await query(app, "insert into patient values ('Ann')");
      expect(await query(app, 'select name from patient')).toEqual([{ name: 'Ann' }]);
    });

    it('shuts the app role out of another service’s schema', async () => {
      await query(urlsOf('identity').owner, 'create table clinic (name text)', 'grant select on clinic to public');
      for (const url of Object.values(urlsOf('patients'))) {
        await expect(query(url, 'select * from identity.clinic')).rejects.toMatchObject({ code: '42501' });
      }
    });

    it('keeps the app role from making tables, in its schema and in public', async () => {
      const { app } = urlsOf('patients');
      await expect(query(app, 'create table patients.mine (a int)')).rejects.toMatchObject({ code: '42501' });
      await expect(query(app, 'create table public.mine (a int)')).rejects.toMatchObject({ code: '42501' });
    });

    it('gives the app role the relay’s rights only while it steps into it', async () => {
      const { owner, app } = urlsOf('identity');
      await query(owner, 'create table outbox (id int)', 'grant select on outbox to identity_relay');
      await expect(query(app, 'select * from outbox')).rejects.toMatchObject({ code: '42501' });
      const stepped = ['begin', 'set local role identity_relay', 'select current_user as role, count(*) from outbox'];
      expect(await query(app, ...stepped)).toEqual([{ role: 'identity_relay', count: '0' }]);
      await expect(query(app, 'set role patients_relay')).rejects.toMatchObject({ code: '42501' });
    });

    it('makes no service role a superuser or free of row-level security', async () => {
      const roles = await query(
        adminUrl,
        "select rolname from pg_roles where rolname ~ '_(app|owner|relay)$' and (rolsuper or rolbypassrls or rolcreaterole)",
      );
      expect(roles).toEqual([]);
    });

    it('keeps search paths and rights in a clone of the database', async () => {
      await query(adminUrl, 'create database clinic_clone template clinic_test');
      const url = urlsOf('patients').app.replace('clinic_test', 'clinic_clone');
      expect(await query(url, 'select name from patient')).toEqual([{ name: 'Ann' }]);
    });

    it('has the extensions that migrations count on', async () => {
      const found = await query(adminUrlOf(adminUrl, 'clinic_test'), 'select extname from pg_extension order by 1');
      const names = found.map(({ extname }) => extname);
      for (const name of ['btree_gist', 'citext', 'pg_stat_statements', 'pg_trgm', 'pgcrypto', 'uuid-ossp']) {
        expect(names).toContain(name);
      }
    });

    it('is back after it was killed', async () => {
      process.kill(infrastructure.daemons.get('postgres')?.pid ?? 0, 'SIGKILL');
      const wait = { what: 'PostgreSQL', timeoutMs: 30_000 };
      const rows = await waitUntil(() => query(urlsOf('patients').app, 'select name from patient'), wait);
      expect(rows).toEqual([{ name: 'Ann' }]);
    }, 40_000);
  });

  it('carries a message through Kafka', async () => {
    const brokers = infrastructure.kafkaBrokers ?? '';
    await createTopics(brokers, ['test.events']);
    await createTopics(brokers, ['test.events', 'test.more']);
    const kafka = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING });
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    const consumer = kafka.consumer({ groupId: 'test', maxWaitTimeInMs: 250 });
    const received = new Promise<string>(resolve => {
      void consumer
        .connect()
        .then(() => consumer.subscribe({ topic: 'test.events', fromBeginning: true }))
        .then(() => consumer.run({ eachMessage: async ({ message }) => resolve(String(message.value)) }));
    });
    await producer.connect();
    await producer.send({ topic: 'test.events', messages: [{ key: 'a', value: 'booked' }] });
    expect(await received).toBe('booked');
    await Promise.all([producer.disconnect(), consumer.disconnect()]);
  }, 30_000);

  it('shows a mail that was sent', async () => {
    const message = 'From: clinic@a.example\r\nTo: ann@b.example\r\nSubject: Booked\r\n\r\nSee you at ten.\r\n';
    await sendMail(infrastructure.smtpUrl ?? '', { from: 'clinic@a.example', to: 'ann@b.example', message });
    const search = `${infrastructure.mailUrl}/api/v1/search?query=${encodeURIComponent('to:ann@b.example booked')}`;
    const found = (await (await fetch(search)).json()) as { messages: Array<{ ID: string; Subject: string }> };
    expect(found.messages).toEqual([expect.objectContaining({ Subject: 'Booked', Snippet: 'See you at ten.' })]);
    const inbox = await (await fetch(`${infrastructure.mailUrl}/`)).text();
    expect(inbox).toContain('See you at ten.');
  });
});
