import { hash } from 'node:crypto';
import type { Part } from '../composeSupergraph.ts';
import type { Connection } from './connection.ts';

export type State = 'candidate' | 'active' | 'superseded' | 'refused' | 'rolled back';

export interface Supergraph {
  id: string;
  sdl: string;
  state: State;
  reason: string | null;
  /** Whether a gateway ever took it. */
  wasTaken: boolean;
}

/** A part as it was published. */
export interface PublishedPart extends Part {
  id: string;
  version: number;
}

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

const SUPERGRAPH = 'select id, sdl, state, reason, taken_at is not null as "wasTaken" from supergraph';

/** What the next publication is composed on: the candidate if one waits for a gateway, else the active one. */
export async function newest(client: Connection): Promise<Supergraph | null> {
  const { rows } = await client.query<Supergraph>(
    `${SUPERGRAPH} where state in ('candidate', 'active') order by state = 'candidate' desc limit 1`,
  );
  return rows[0] ?? null;
}

export async function activeSupergraph(client: Connection): Promise<Supergraph | null> {
  const { rows } = await client.query<Supergraph>(`${SUPERGRAPH} where state = 'active'`);
  return rows[0] ?? null;
}

export async function supergraphById(client: Connection, id: string): Promise<Supergraph | null> {
  const { rows } = await client.query<Supergraph>(`${SUPERGRAPH} where id = $1`, [id]);
  return rows[0] ?? null;
}

/** The parts of one supergraph, by name. */
export async function partsOf(client: Connection, supergraphId: string): Promise<PublishedPart[]> {
  const { rows } = await client.query<PublishedPart>(
    `select version.id, version.name, version.version, version.sdl, version.url
       from supergraph_part part join subgraph_version version on version.id = part.subgraph_version_id
      where part.supergraph_id = $1 order by version.name`,
    [supergraphId],
  );
  return rows;
}

export interface Publisher {
  by: string;
  /** Git commit; null outside of git. */
  revision: string | null;
}

/** Keeps a subgraph's next version. */
export async function insertVersion(
  client: Connection,
  { name, sdl, url }: Part,
  { by, revision }: Publisher,
): Promise<PublishedPart> {
  const { rows } = await client.query<{ id: string; version: number }>(
    `insert into subgraph_version (name, version, sdl, url, sha256, published_by, revision)
     select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6 from subgraph_version where name = $1
     returning id, version`,
    [name, sdl, url, sha256(sdl), by, revision],
  );
  return { ...rows[0]!, name, sdl, url };
}

/** Keeps a supergraph and lets it take the place of those it replaces: as a candidate of another candidate alone. */
export async function insertSupergraph(
  client: Connection,
  sdl: string,
  parts: readonly PublishedPart[],
  state: 'candidate' | 'active' = 'candidate',
): Promise<string> {
  const replaced = state === 'active' ? ['candidate', 'active'] : ['candidate'];
  await client.query(`update supergraph set state = 'superseded', decided_at = now() where state = any ($1)`, [
    replaced,
  ]);
  const { rows } = await client.query<{ id: string }>(
    `insert into supergraph (sdl, sha256, state, taken_at, decided_at)
     select $1, $2, $3, at, at from (select case when $3 = 'active' then now() end as at) as decided returning id`,
    [sdl, sha256(sdl), state],
  );
  const { id } = rows[0]!;
  await client.query('insert into supergraph_part select $1, unnest($2::bigint[])', [id, parts.map(part => part.id)]);
  return id;
}

export interface HistoryEntry {
  id: string;
  state: State;
  reason: string | null;
  composedAt: Date;
  /** `billing@3`, by name. */
  parts: string[];
  /** The publisher of its newest part. */
  by: string | null;
}

/** The latest supergraphs, newest first. */
export async function history(client: Connection, limit = 20): Promise<HistoryEntry[]> {
  const { rows } = await client.query<HistoryEntry>(
    `select s.id, s.state, s.reason, s.composed_at as "composedAt",
            array_agg(v.name || '@' || v.version order by v.name) as parts,
            (array_agg(v.published_by order by v.id desc))[1] as by
       from supergraph s join supergraph_part p on p.supergraph_id = s.id join subgraph_version v on v.id = p.subgraph_version_id
      group by s.id order by s.id desc limit $1`,
    [limit],
  );
  return rows;
}
