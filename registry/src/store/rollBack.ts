import { alone, type Connection } from './connection.ts';
import { supergraphById } from './supergraphs.ts';

/**
 * Puts an earlier supergraph in force again, at once: it served before. What is in force or waits for a gateway now is
 * rolled back.
 * @throws Error when there is no such supergraph or no gateway ever took it
 */
export function rollBack(client: Connection, supergraphId: string, reason: string): Promise<void> {
  return alone(client, async () => {
    const target = await supergraphById(client, supergraphId);
    if (!target) throw new Error(`There is no supergraph ${supergraphId}.`);
    if (target.state === 'active') throw new Error(`Supergraph ${supergraphId} is active.`);
    if (!target.wasTaken) throw new Error(`Supergraph ${supergraphId} is ${target.state}: no gateway ever took it.`);
    await client.query(
      `update supergraph set state = 'rolled back', reason = $1, decided_at = now() where state in ('candidate', 'active')`,
      [reason],
    );
    await client.query(`update supergraph set state = 'active', reason = null, decided_at = now() where id = $1`, [
      supergraphId,
    ]);
  });
}
