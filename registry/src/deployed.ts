import type { RecordedOperation } from './check/recordedOperations.ts';
import { baseRevision, gitRevision, ROOT, workingTree, type Files } from './checkout/files.ts';
import { checkedInParts, checkedInSupergraph } from './checkout/parts.ts';
import type { Part } from './composeSupergraph.ts';
import { withRegistry } from './store/connection.ts';
import { operationsInUse } from './store/operations.ts';
import { newest, partsOf } from './store/supergraphs.ts';

/** What a change is compared with. */
export interface Deployed {
  /** Where that is known from, for the report. */
  from: string;
  supergraphSdl: string | null;
  parts: Part[];
  operations: RecordedOperation[];
}

export interface DeployedSources {
  registryUrl?: string;
  /** A git revision to compare with; where the branch left main unless told. */
  against?: string;
  root?: string;
  warn: (sentence: string) => void;
}

/** What is deployed: as the registry says when it answers, else as git has it, else as it lies in the checkout. */
export async function readDeployed(sources: DeployedSources): Promise<Deployed> {
  const { registryUrl, against, root = ROOT, warn } = sources;
  if (registryUrl !== undefined && against === undefined) {
    try {
      return await fromRegistry(registryUrl);
    } catch (error) {
      warn(`The registry does not answer (${(error as Error).message}); comparing with what is checked in.`);
    }
  }
  const revision = against ?? baseRevision(root);
  if (revision !== null) return fromFiles(gitRevision(revision, root), `git ${revision.slice(0, 12)}`);
  return fromFiles(workingTree(root), 'the checked-in supergraph');
}

const fromRegistry = (url: string): Promise<Deployed> =>
  withRegistry(url, async client => {
    const base = await newest(client);
    return {
      from: base ? `the registry’s supergraph ${base.id}` : 'an empty registry',
      supergraphSdl: base?.sdl ?? null,
      parts: base ? await partsOf(client, base.id) : [],
      operations: await operationsInUse(client),
    };
  });

const fromFiles = (files: Files, from: string): Deployed => ({
  from,
  supergraphSdl: checkedInSupergraph(files),
  parts: checkedInParts(files),
  operations: [],
});
