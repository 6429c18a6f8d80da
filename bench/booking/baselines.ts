import pg from 'pg';
import type { Attempt, Held, Strategy, Time } from './strategy.ts';

/** As many connections as scheduling has. */
const CONNECTIONS = 10;

const TABLE = `create table visit (
  id bigint generated always as identity primary key,
  practitioner integer not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cancelled boolean not null default false
);
create index visit_practitioner on visit (practitioner, starts_at);`;

const OVERLAPPING = `select 1 from visit where practitioner = $1 and not cancelled and starts_at < $3 and $2 < ends_at
  and id is distinct from $4 limit 1`;

interface Kind {
  name: string;
  constraint?: string;
  begin: string;
  /** Whether what is there is looked at first. */
  looks: boolean;
  attempts: number;
}

/** How booking software in use today keeps visits apart. */
const KINDS: readonly Kind[] = [
  { name: 'checkThenInsert', begin: 'begin', looks: true, attempts: 1 },
  {
    name: 'uniqueExactInterval',
    constraint: 'create unique index visit_exact on visit (practitioner, starts_at, ends_at) where not cancelled',
    begin: 'begin',
    looks: false,
    attempts: 1,
  },
  { name: 'serializableTwice', begin: 'begin isolation level serializable', looks: true, attempts: 2 },
];

/** Opens every baseline in a schema of its own. @param adminUrl of a database that is thrown away */
export async function openBaselines(adminUrl: string): Promise<Array<Strategy & { close(): Promise<void> }>> {
  return Promise.all(KINDS.map(kind => openBaseline(kind, adminUrl)));
}

async function openBaseline(kind: Kind, adminUrl: string): Promise<Strategy & { close(): Promise<void> }> {
  const schema = kind.name.toLowerCase();
  const options = `-c search_path=${schema}`;
  const pool = new pg.Pool({ connectionString: adminUrl, max: CONNECTIONS, options });
  await pool.query(`create schema ${schema}`);
  await pool.query(TABLE);
  if (kind.constraint) await pool.query(kind.constraint);

  const write = async (
    { practitioner, start, end }: Time,
    held: Held | null,
    statement: (client: pg.PoolClient, values: unknown[]) => Promise<pg.QueryResult<{ id: string }>>,
  ): Promise<Attempt> => {
    const client = await pool.connect();
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          await client.query(kind.begin);
          const values = [practitioner, new Date(start), new Date(end), held?.id ?? null];
          if (kind.looks && (await client.query(OVERLAPPING, values)).rowCount) {
            await client.query('rollback');
            return { outcome: 'conflict' };
          }
          const { rows } = await statement(client, values);
          await client.query('commit');
          return { outcome: 'ok', id: rows[0]!.id, version: 1 };
        } catch (error) {
          await client.query('rollback');
          const code = (error as { code?: string }).code;
          if (code === '23505') return { outcome: 'conflict' };
          if (attempt >= kind.attempts) return { outcome: 'error' };
        }
      }
    } finally {
      client.release();
    }
  };

  return {
    name: kind.name,
    book: time =>
      write(time, null, (client, [practitioner, start, end]) =>
        client.query('insert into visit (practitioner, starts_at, ends_at) values ($1, $2, $3) returning id', [
          practitioner,
          start,
          end,
        ]),
      ),
    move: (visit, time) =>
      write(time, visit, (client, values) =>
        client.query(
          'update visit set practitioner = $1, starts_at = $2, ends_at = $3 where id = $4 returning id',
          values,
        ),
      ),
    cancel: async ({ id }) => {
      await pool.query('update visit set cancelled = true where id = $1', [id]);
      return { outcome: 'ok', id, version: 1 };
    },
    overlaps: async () => {
      const { rows } = await pool.query<{ n: number }>(
        `select count(*)::int as n from visit a join visit b on a.practitioner = b.practitioner and a.id < b.id
          and not a.cancelled and not b.cancelled and a.starts_at < b.ends_at and b.starts_at < a.ends_at`,
      );
      return rows[0]!.n;
    },
    standing: async () => {
      const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from visit where not cancelled');
      return rows[0]!.n;
    },
    clear: async () => {
      await pool.query('truncate visit');
    },
    close: () => pool.end(),
  };
}
