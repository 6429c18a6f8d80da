import { REMOVALS } from '@polyclinic/access/removals.ts';
import pg from 'pg';
import { readServiceNames } from '@polyclinic/subgraph/registry.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { dumpSchema } from '@polyclinic/tenancy/schemaDump.ts';
import { rowsOfEveryTable, tablesOf, type Table } from './everyTable.ts';
import { rowsAsSuperuser, runMigrate, testDatabase, type TestDatabase } from './testDatabase.ts';

const SERVICES = readServiceNames();

/**
 * Their rows are the trail itself, or bookkeeping that no person changes. Shared busy times are copies of visits, whose own
 * changes are recorded, and are out of every serving role's reach; a trail of them would tell one tenant of another.
 */
const NOT_AUDITED = [
  'outbox',
  'inbox',
  'idempotency_key',
  'audit_event',
  'audit_head',
  'api_key_use',
  'availability_stamp',
  'daily_fact',
  'daily_fact_change',
  'visitor_count',
  'calendar_feed_use',
  'patient_name_prefix',
  'shared_busy_time',
];
/** Tables of no tenant, and what guards them instead: logins are seen through memberships, accounts are read only. */
const OF_NO_TENANT = ['identity.user_account', 'identity.service_account'];
/** Rows that anybody's session of the service may read. */
const OPEN_TO_ALL = ['identity.service_account'];

describe('every table of every service', () => {
  let database: TestDatabase;
  let tables: Table[];
  const app = (service: string): string => database.urlsOf(service).app;

  beforeAll(async () => {
    database = await testDatabase(...SERVICES);
    tables = await tablesOf(database, SERVICES);
  }, 120_000);
  afterAll(() => database.drop());

  const breakers = (breaks: (table: Table) => boolean, from = tables): string[] =>
    from.filter(breaks).map(({ service, name }) => `${service}.${name}`);
  const ofTenants = (): Table[] => tables.filter(({ tenantColumn }) => tenantColumn !== null);

  it('is there to be judged, a dozen at least in all', () => {
    expect(tables.length).toBeGreaterThan(12);
    expect(new Set(tables.map(({ service }) => service))).toEqual(new Set(SERVICES));
  });

  it('belongs to a tenant, but for a closed list', () => {
    expect(breakers(({ tenantColumn }) => tenantColumn === null)).toEqual([...OF_NO_TENANT].sort());
  });

  it('has a tenant that is a ULID and never null', () => {
    expect(breakers(({ tenantColumn }) => tenantColumn !== 'ulid not null', ofTenants())).toEqual([]);
  });

  it('has row-level security, forced, with a policy', () => {
    expect(breakers(({ secured, forced, policies }) => !secured || !forced || policies === 0)).toEqual([]);
  });

  it('has an index led by its tenant', () => {
    expect(breakers(({ tenantLeads }) => !tenantLeads, ofTenants())).toEqual([]);
  });

  it('records its changes, but for a closed list', () => {
    const silent = breakers(({ audited }) => !audited).map(name => name.split('.')[1]);
    expect(silent.filter(name => !NOT_AUDITED.includes(name ?? ''))).toEqual(['service_account']);
  });

  it('has a line in the policy of what is taken out, if its rows can be; and every line has a table (AUD-10)', () => {
    const removable = tables.filter(table => table.removable).map(({ service, name }) => `${service}.${name}`);
    const lines = Object.entries(REMOVALS).flatMap(([service, of]) =>
      Object.keys(of).map(name => `${service}.${name}`),
    );
    expect({
      withoutLine: removable.filter(name => !lines.includes(name)),
      withoutTable: lines.filter(name => !removable.includes(name)),
    }).toEqual({ withoutLine: [], withoutTable: [] });
    expect(removable.length).toBeGreaterThan(40);
  });

  it('that several tenants’ rows are compared in is out of reach for every role that serves', async () => {
    const [shared] = tables.filter(({ name }) => name === 'shared_busy_time');
    expect(shared?.appPrivileges).toEqual([]);
    const rights = await rowsAsSuperuser(
      database,
      'scheduling',
      `select grantee from information_schema.role_table_grants
        where table_name = 'shared_busy_time' and grantee <> 'scheduling_owner'`,
    );
    expect(rights).toEqual([]);
  });

  it('is never deleted from, emptied or changed in shape by the role that serves', () => {
    expect(
      breakers(({ appPrivileges }) =>
        appPrivileges.some(right => ['DELETE', 'TRUNCATE', 'TRIGGER', 'OWNER'].includes(right)),
      ),
    ).toEqual([]);
  });

  describe('with rows of two tenants in it', () => {
    const [own, other] = [newId(), newId()];
    beforeAll(() => rowsOfEveryTable(database, tables, [own, other]));

    it('has them', async () => {
      for (const { service, name } of ofTenants())
        expect(await rowsAsSuperuser(database, service, `select distinct tenant_id from ${name}`)).toHaveLength(2);
    });

    it('shows none of them to a session that says no tenant', async () => {
      const seen = await eachReadable('', () => 'true');
      expect(seen.filter(({ table, rows }) => rows > 0 && !OPEN_TO_ALL.includes(table))).toEqual([]);
    });

    it('shows a tenant its own row and no other', async () => {
      const foreign = await eachReadable(own, () => `tenant_id <> '${own}'`, ofTenants());
      expect(foreign.filter(({ rows }) => rows > 0)).toEqual([]);
      const visible = await eachReadable(own, () => 'true', ofTenants());
      expect(visible.filter(({ rows }) => rows !== 1)).toEqual([]);
    });

    it('shows nothing of its clinics to a session that says no clinic', async () => {
      const limited = ofTenants().filter(({ restricted }) => restricted);
      expect(limited.length).toBeGreaterThan(5);
      const seen = await eachReadable(own, () => 'true', limited, '');
      expect(seen.filter(({ rows }) => rows > 0)).toEqual([]);
    });

    it('shows nothing of a patient to a portal’s caller who may see nobody’s record, or to a session that says nobody', async () => {
      const about = ofTenants().filter(({ ofPatients }) => ofPatients);
      expect(about.length).toBeGreaterThan(25);
      for (const patients of ['', null]) {
        const seen = await eachReadable(own, () => 'true', about, '*', patients);
        expect(seen.filter(({ rows }) => rows > 0)).toEqual([]);
      }
    });

    it('takes no row in another tenant’s name', async () => {
      const taken: string[] = [];
      for (const { service, name, appPrivileges } of ofTenants()) {
        if (!appPrivileges.includes('UPDATE')) continue;
        const refused = await inSession(service, own, {}, async client => {
          const update = client.query(`update ${name} set tenant_id = '${other}' where tenant_id = '${own}'`);
          return update.then(
            () => false,
            (error: unknown) => /row-level security|foreign key|duplicate/.test(String(error)),
          );
        });
        if (!refused) taken.push(`${service}.${name}`);
      }
      expect(taken).toEqual([]);
    });

    const inSession = async <T>(
      service: string,
      tenant: string,
      { clinics = '*', patients = '*' }: { clinics?: string; patients?: string | null },
      work: (client: pg.Client) => Promise<T>,
    ) => {
      const client = new pg.Client({ connectionString: app(service) });
      await client.connect();
      try {
        await client.query('begin');
        const set = `select set_config('app.tenant_id', $1, true), set_config('app.clinic_ids', $2, true)`;
        if (tenant) await client.query(set, [tenant, clinics]);
        if (patients !== null) await client.query(`select set_config('app.patient_ids', $1, true)`, [patients]);
        return await work(client);
      } finally {
        await client.end();
      }
    };

    /** How many rows the serving role sees in each table it may read at all. */
    async function eachReadable(
      tenant: string,
      where: (table: Table) => string,
      from = tables,
      clinics = '*',
      patients: string | null = '*',
    ) {
      const seen: Array<{ table: string; rows: number }> = [];
      for (const table of from.filter(({ appPrivileges }) => appPrivileges.includes('SELECT'))) {
        const sql = `select count(*)::int as n from ${table.name} where ${where(table)}`;
        const { rows } = await inSession(table.service, tenant, { clinics, patients }, client =>
          client.query<{ n: number }>(sql),
        );
        seen.push({ table: `${table.service}.${table.name}`, rows: rows[0]?.n ?? -1 });
      }
      return seen;
    }
  });

  it('is out of reach for the roles of every other service', async () => {
    const reached: string[] = [];
    for (const service of SERVICES) {
      const client = new pg.Client({ connectionString: app(service) });
      await client.connect();
      for (const table of tables.filter(candidate => candidate.service !== service)) {
        const read = client.query(`select from ${table.service}.${table.name} limit 1`);
        if (
          await read.then(
            () => true,
            () => false,
          )
        )
          reached.push(`${service} reads ${table.service}.${table.name}`);
      }
      await client.end();
    }
    expect(reached).toEqual([]);
  });
});

describe('the roles of every service', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(...SERVICES);
  }, 120_000);
  afterAll(() => database.drop());

  it.each(SERVICES)('of %s have no power over the server or around row-level security', async service => {
    const roles = await rowsAsSuperuser<{ rolname: string; powers: boolean }>(
      database,
      service,
      `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as powers
         from pg_roles where rolname in ($1 || '_app', $1 || '_owner', $1 || '_relay') order by 1`,
      [service],
    );
    expect(roles).toEqual(['app', 'owner', 'relay'].map(kind => ({ rolname: `${service}_${kind}`, powers: false })));
  });

  it('can be stepped into by nobody else: the serving role becomes its own relay at most', async () => {
    const memberships = await rowsAsSuperuser<{ member: string; role: string }>(
      database,
      'identity',
      `select member::regrole::text as member, roleid::regrole::text as role from pg_auth_members
        where split_part(member::regrole::text, '_', 1) = any ($1)`,
      [SERVICES],
    );
    expect(memberships.map(({ member, role }) => `${member} → ${role}`).sort()).toEqual(
      SERVICES.map(service => `${service}_app → ${service}_relay`).sort(),
    );
  });
});

describe('the migrations of every service', () => {
  it.each(SERVICES)(
    'of %s can be taken back to nothing and run again',
    async service => {
      const database = await testDatabase(service);
      const { owner } = database.urlsOf(service);
      const before = await dumpSchema(owner, service);
      const count = (await runMigrate(service, 'status', owner)).trim().split('\n').length;
      await runMigrate(service, 'down', owner, count);
      const left = await rowsAsSuperuser<{ name: string }>(
        database,
        service,
        `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'v', 'S') and relname !~ '^migration'
       union select proname from pg_proc where pronamespace = $1::regnamespace
       union select typname from pg_type where typnamespace = $1::regnamespace and typtype = 'd'`,
        [service],
      );
      expect(left).toEqual([]);
      expect(await runMigrate(service, 'up', owner)).toContain('applied');
      expect(await dumpSchema(owner, service)).toBe(before);
      await database.drop();
    },
    120_000,
  );
});
