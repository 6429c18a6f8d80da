import type { Connection } from './connection.ts';
import { supergraphById, type Supergraph } from './supergraphs.ts';

const LOOK_MILLISECONDS = 100;

/** Waits until a gateway has judged a candidate. @returns It, still a candidate when the time is over */
export async function awaitVerdict(
  client: Connection,
  supergraphId: string,
  milliseconds: number,
): Promise<Supergraph> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const supergraph = await supergraphById(client, supergraphId);
    if (!supergraph) throw new Error(`There is no supergraph ${supergraphId}.`);
    if (supergraph.state !== 'candidate' || performance.now() > until) return supergraph;
    await new Promise(resolve => setTimeout(resolve, LOOK_MILLISECONDS));
  }
}
