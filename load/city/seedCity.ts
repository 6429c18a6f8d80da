import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { DEMO_PASSWORD } from '@polyclinic/demo/cast.ts';
import { STARTING_TEXTS } from '@polyclinic/messaging-subgraph/templates/startingTexts.ts';
import { adminUrlOf, DATABASE } from '@polyclinic/stack/databaseUrls.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { organizationIdOf } from '@polyclinic/stack/identity-provider/directory.ts';
import { hashPassword } from '@polyclinic/stack/identity-provider/passwords.ts';
import { CITY_TOTP_SECRET, type City } from './city.ts';
import { cityId } from './cityId.ts';
import { insertPatients } from './insertPatients.ts';

/**
 * Puts a city into the stack's database, all services alike; one of that size that is there already stays. Everybody's
 * password is the demo's.
 * @throws Error when there is another
 */
export async function seedCity(house: StackEnvironment, city: City): Promise<void> {
  const db = new pg.Client({ connectionString: adminUrlOf(house.infrastructure.postgresAdminUrl, DATABASE) });
  await db.connect();
  try {
    const there = await clinicsOfCity(db);
    if (there === city.clinics.length) return;
    if (there > 0) throw new Error(`This stack has a city of ${there} clinics already: \`make reset\` takes it away.`);
    await db.query('begin');
    // Synthetic history has no audit trail, no facts and no events; row-level security does not bind a superuser.
    await db.query('set local session_replication_role = replica');
    await tellOfClinics(db, city);
    await db.query(await readFile(join(import.meta.dirname, 'city.sql'), 'utf8'));
    await db.query('commit');
    await insertPatients(db, house, city);
    // Now, since the server would do both by itself in the middle of the run.
    await db.query('vacuum analyze');
    await db.query('checkpoint');
  } finally {
    await db.end();
  }
}

async function clinicsOfCity(db: pg.Client): Promise<number> {
  const { rows } = await db.query<{ count: string }>(
    'select count(*) from identity.clinic where id between $1 and $2',
    [cityId('C', 0), cityId('C', 1e15 - 1)],
  );
  return Number(rows[0]?.count);
}

/** Makes the tables city.sql starts from. */
async function tellOfClinics(db: pg.Client, { clinics, visitDates }: City): Promise<void> {
  const organizations = [...new Map(clinics.map(({ organization, zone }) => [organization, zone]))];
  const texts = Object.entries(STARTING_TEXTS);
  const tables: Array<[string, string, object[]]> = [
    [
      'city_organization',
      'n int, tenant_id text, provider_id text, slug text, name text, zone text',
      organizations.map(([n, zone]) => ({
        n,
        tenant_id: cityId('T', n),
        provider_id: organizationIdOf(cityId('T', n)),
        slug: `city-${n}`,
        name: `Organization ${n}`,
        zone,
      })),
    ],
    [
      'city_clinic',
      'n int, tenant_id text, id text, slug text, name text, zone text, doctors int, desk int, patients int, booked_tenths int',
      clinics.map(({ n, organization, bookedTenths, ...clinic }) => ({
        n,
        tenant_id: cityId('T', organization),
        id: cityId('C', n),
        slug: `city-clinic-${n}`,
        name: `Clinic ${n}`,
        booked_tenths: bookedTenths,
        ...clinic,
      })),
    ],
    ['city_day', 'n int, on_date date', visitDates.map((on_date, n) => ({ n, on_date }))],
    [
      'city_text',
      'n int, purpose text, subject text, body text',
      texts.map(([purpose, text], n) => ({ n, purpose, ...text })),
    ],
  ];
  for (const [name, columns, rows] of tables) {
    await db.query(`create temp table ${name} (${columns})`);
    await db.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [
      JSON.stringify(rows),
    ]);
  }
  await db.query(`select set_config('city.password_hash', $1, true), set_config('city.totp_secret', $2, true)`, [
    await hashPassword(DEMO_PASSWORD),
    CITY_TOTP_SECRET,
  ]);
}
