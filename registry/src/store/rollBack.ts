import { alone, type Connection } from './connection.ts';
import { supergraphById } from './supergraphs.ts';

/**
 * Puts an earlier supergraph in force again, at once: it served before. What is in force or waits for a gateway now is
 * rolled back; of the active one, only what waits to take its place.
 * @throws Error when there is no such supergraph, no gateway ever took it, or there is nothing to roll back
 */
export function rollBack(client: Connection, supergraphId: string, reason: string): Promise<void> {
  return alone(client, async () => {
    const target = await supergraphById(client, supergraphId);
    if (!target) throw new Error(`There is no supergraph ${supergraphId}.`);
    if (!target.wasTaken) throw new Error(`Supergraph ${supergraphId} is ${target.state}: no gateway ever took it.`);
    const { rowCount } = await client.query(
      `update supergraph set state = 'rolled back', reason = $1, decided_at = now()
        where state in ('candidate', 'active') and id <> $2`,
      [reason, supergraphId],
    );
    if (rowCount === 0) throw new Error(`Supergraph ${supergraphId} is in force, and none waits to take its place.`);
    await client.query(
      `update supergraph set state = 'active', reason = null, decided_at = now() where id = $1 and state <> 'active'`,
      [supergraphId],
    );
  });
}
