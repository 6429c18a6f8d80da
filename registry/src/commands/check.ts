import { parse } from 'graphql';
import { readAcknowledgements, type Acknowledgement } from '../check/acknowledgements.ts';
import { checkCandidate, isAllowed } from '../check/checkCandidate.ts';
import { coordinatesOf } from '../check/coordinates.ts';
import { withoutDoubles } from '../check/recordedOperations.ts';
import { reportOf } from '../check/report.ts';
import { ROOT, workingTree } from '../checkout/files.ts';
import { checkedInAcknowledgements, checkedInOperations, subgraphNames, subgraphSdl } from '../checkout/parts.ts';
import type { Part } from '../composeSupergraph.ts';
import { readDeployed, type DeployedSources } from '../deployed.ts';

export interface Check extends Omit<DeployedSources, 'warn'> {
  /** Whose SDL is taken from the checkout; all of them when empty. */
  subgraphs: readonly string[];
}

/** Checks the checkout's SDL of one subgraph with the others as deployed. @returns Whether it may be published */
export async function check(asked: Check, write: (text: string) => void): Promise<boolean> {
  const files = workingTree(asked.root ?? ROOT);
  const deployed = await readDeployed({ ...asked, warn: sentence => write(`${sentence}\n`) });
  const subgraphs = asked.subgraphs.length > 0 ? asked.subgraphs : subgraphNames(files);
  const changed = subgraphs.map((name): Part => {
    const url = deployed.parts.find(part => part.name === name)?.url ?? null;
    return { name, sdl: subgraphSdl(files, name), url };
  });
  // With all of them, what services.json no longer names is gone too.
  const others = asked.subgraphs.length > 0 ? deployed.parts.filter(({ name }) => !subgraphs.includes(name)) : [];
  const operations = withoutDoubles([...checkedInOperations(files), ...deployed.operations]);
  const acknowledgements = readAcknowledgements(checkedInAcknowledgements(files));
  const verdict = await checkCandidate({
    deployed: deployed.supergraphSdl,
    parts: [...others, ...changed],
    operations,
    acknowledgements,
  });
  // What another subgraph's change is acknowledged by is not stale in the eyes of this one.
  const theirs = (entry: Acknowledgement): boolean =>
    asked.subgraphs.length === 0 || concerns(entry, [...changed, ...deployed.parts.filter(isOneOf(subgraphs))]);
  const stale = verdict.stale.filter(theirs);
  write(reportOf({ ...verdict, stale }, { subgraphs, against: deployed.from, operations: operations.length }));
  return isAllowed(verdict);
}

const isOneOf =
  (names: readonly string[]) =>
  ({ name }: Part): boolean =>
    names.includes(name);

function concerns({ coordinate }: Acknowledgement, parts: readonly Part[]): boolean {
  const place = coordinate.split('.').slice(0, 2).join('.');
  return parts.some(({ sdl }) => coordinatesOf(parse(sdl)).has(place));
}
