import type { Acknowledgement } from '../check/acknowledgements.ts';
import { checkCandidate, isAllowed, type Verdict } from '../check/checkCandidate.ts';
import { withoutDoubles, type RecordedOperation } from '../check/recordedOperations.ts';
import { composeSupergraph, type Part } from '../composeSupergraph.ts';
import { alone, type Connection } from './connection.ts';
import { operationsInUse } from './operations.ts';
import { insertSupergraph, insertVersion, newest, partsOf, type Publisher } from './supergraphs.ts';

/** A subgraph to be published; an address left out stays what it was. */
export interface Publication extends Omit<Part, 'url'> {
  url?: string;
}

export interface Terms extends Publisher {
  acknowledgements: readonly Acknowledgement[];
  /** Operations known beside those that the registry has recorded. */
  operations: readonly RecordedOperation[];
}

export type Outcome =
  | { kind: 'published'; supergraphId: string; verdict: Verdict }
  | { kind: 'refused'; verdict: Verdict }
  | { kind: 'unchanged'; supergraphId: string };

/**
 * Publishes one subgraph: composes it with the others as they are now, checks the result and keeps both, in one
 * transaction that waits for any other publication. Gateways hear of it at the commit.
 */
export function publish(client: Connection, publication: Publication, terms: Terms): Promise<Outcome> {
  return alone(client, async (): Promise<Outcome> => {
    const base = await newest(client);
    const parts = base ? await partsOf(client, base.id) : [];
    const before = parts.find(({ name }) => name === publication.name);
    const part: Part = { ...publication, url: publication.url ?? before?.url ?? null };
    if (base && before && before.sdl === part.sdl && before.url === part.url)
      return { kind: 'unchanged', supergraphId: base.id };

    const others = parts.filter(({ name }) => name !== part.name);
    const verdict = await checkCandidate({
      deployed: base?.sdl ?? null,
      parts: [...others, part],
      operations: withoutDoubles([...terms.operations, ...(await operationsInUse(client))]),
      acknowledgements: terms.acknowledgements,
    });
    if (verdict.supergraphSdl === null || !isAllowed(verdict)) return { kind: 'refused', verdict };

    const version = await insertVersion(client, part, terms);
    const supergraphId = await insertSupergraph(client, verdict.supergraphSdl, [...others, version]);
    return { kind: 'published', supergraphId, verdict };
  });
}

/**
 * Takes a checkout over as it stands, for a stack whose services run from it: composition and access laws are checked,
 * compatibility is not, and the result is active at once.
 * @returns The active supergraph's id
 * @throws Error with everything that is wrong with the composition
 */
export function adopt(client: Connection, parts: readonly Part[], publisher: Publisher): Promise<string> {
  return alone(client, async () => {
    const base = await newest(client);
    const known = base ? await partsOf(client, base.id) : [];
    const same = (one: Part): boolean =>
      known.some(({ name, sdl, url }) => name === one.name && sdl === one.sdl && url === one.url);
    if (base?.state === 'active' && known.length === parts.length && parts.every(same)) return base.id;
    const composition = composeSupergraph(parts);
    if ('problems' in composition) throw new Error(composition.problems.join('\n'));
    const versions = [];
    for (const part of parts) {
      const kept = known.find(version => version.name === part.name && same(part));
      versions.push(kept ?? (await insertVersion(client, part, publisher)));
    }
    return insertSupergraph(client, composition.supergraphSdl, versions, 'active');
  });
}
