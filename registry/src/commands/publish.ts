import { readFileSync } from 'node:fs';
import { readAcknowledgements } from '../check/acknowledgements.ts';
import { reportOf } from '../check/report.ts';
import { currentRevision, workingTree } from '../checkout/files.ts';
import { checkedInAcknowledgements, checkedInOperations, subgraphSdl } from '../checkout/parts.ts';
import { awaitVerdict } from '../store/awaitVerdict.ts';
import { withRegistry } from '../store/connection.ts';
import { publish as publishSubgraph } from '../store/publish.ts';

export interface PublishOptions {
  registryUrl: string;
  publisher: string;
  name: string;
  /** Where the new version answers; what it was before when left out. */
  url?: string;
  /** A file with the SDL, in place of the checkout's. */
  sdlFile?: string;
  waitSeconds: number;
}

/** Publishes a subgraph and waits for a gateway to take it. @returns Whether nothing and nobody refused it */
export async function publish(options: PublishOptions, write: (text: string) => void): Promise<boolean> {
  const { name, url, sdlFile, registryUrl, publisher } = options;
  const files = workingTree();
  const sdl = sdlFile === undefined ? subgraphSdl(files, name) : readFileSync(sdlFile, 'utf8');
  const operations = checkedInOperations(files);
  const terms = {
    by: publisher,
    revision: currentRevision(),
    acknowledgements: readAcknowledgements(checkedInAcknowledgements(files)),
    operations,
  };
  return withRegistry(registryUrl, async client => {
    const outcome = await publishSubgraph(client, { name, sdl, ...(url !== undefined && { url }) }, terms);
    if (outcome.kind === 'unchanged') {
      write(`${name} is published as it is, in supergraph ${outcome.supergraphId}.\n`);
      return true;
    }
    const checked = { subgraphs: [name], against: 'what is deployed', operations: operations.length };
    // Acknowledgements of other changes are looked at by the check of the whole checkout.
    write(reportOf({ ...outcome.verdict, stale: [] }, checked));
    if (outcome.kind === 'refused') {
      write('Not published.\n');
      return false;
    }
    const { id, state, reason } = await awaitVerdict(client, outcome.supergraphId, options.waitSeconds * 1_000);
    write(`${SENTENCES[state] ?? state}: supergraph ${id}${reason === null ? '' : `, ${reason}`}\n`);
    return state !== 'refused';
  });
}

const SENTENCES: Record<string, string> = {
  active: 'Published, and a gateway has taken it',
  candidate: 'Published; no gateway has taken it yet',
  superseded: 'Published, and replaced by a later one meanwhile',
  refused: 'Published, but a gateway refuses it',
};
