import { clinics, organizations, practitioners, users } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import pg from 'pg';

const ULID = /\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g;

/** By what an organization's data are recognised wherever they turn up. */
export interface Marks {
  ids: ReadonlySet<string>;
  words: readonly string[];
}

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and n.nspname = any ($1)
     and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
     and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id')`;

/** Everything the database knows an organization's records by, and what its people and places are called. */
export async function marksOf(
  databaseUrl: string,
  services: readonly string[],
  organizationId: string,
): Promise<Marks> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const ids = new Set([organizationId]);
  const { rows: tables } = await client.query<{ name: string }>(TABLES, [services]);
  for (const { name } of tables) {
    const { rows } = await client.query<{ id: string }>(`select id from ${name} where tenant_id = $1`, [
      organizationId,
    ]);
    for (const { id } of rows) ids.add(id);
  }
  await client.end();
  return { ids, words: wordsOf(organizationId) };
}

function wordsOf(organizationId: string): string[] {
  const own = <T extends { organizationId: string }>(list: readonly T[]): T[] =>
    list.filter(each => each.organizationId === organizationId);
  const members = Object.values(users).filter(({ memberships }) =>
    memberships.every(membership => membership.organizationId === organizationId),
  );
  const patients = own(clinics).flatMap(clinic => demoPatients(clinic));
  return [
    ...organizations.filter(({ id }) => id === organizationId).map(({ name }) => name),
    ...own(clinics).flatMap(({ name, slug }) => [name, slug]),
    ...own(Object.values(practitioners)).map(({ name }) => name),
    ...members.flatMap(({ email, subject }) => [email, subject]),
    ...patients.flatMap(({ mrn, contactPoints }) => [mrn, ...contactPoints.map(({ value }) => value)]),
  ];
}

/** The marks a text carries. */
export const marksIn = (text: string, { ids, words }: Marks): string[] => [
  ...new Set((text.match(ULID) ?? []).filter(id => ids.has(id))),
  ...words.filter(word => text.includes(word)),
];
