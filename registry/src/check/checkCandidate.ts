import { apiSchemaOf, composeSupergraph, type Part } from '../composeSupergraph.ts';
import { accessChanges } from './accessChanges.ts';
import { isAcknowledged, type Acknowledgement } from './acknowledgements.ts';
import { apiChanges } from './apiChanges.ts';
import type { Change } from './change.ts';
import { brokenOperations, usedCoordinates, type RecordedOperation } from './recordedOperations.ts';

export interface Candidate {
  /** The supergraph in force; null when there is none yet. */
  deployed: string | null;
  /** All parts as they would be. */
  parts: readonly Part[];
  operations: readonly RecordedOperation[];
  acknowledgements: readonly Acknowledgement[];
}

export interface Verdict {
  /** Null when the parts do not compose or break an access law. */
  supergraphSdl: string | null;
  /** Why they do not; nothing of it can be acknowledged. */
  problems: readonly string[];
  changes: readonly Change[];
  acknowledged: readonly Change[];
  /** Breaking and not acknowledged. */
  unacknowledged: readonly Change[];
  /** Acknowledgements of changes that are not among these. */
  stale: readonly Acknowledgement[];
}

/** Decides whether a supergraph may take the place of the one in force. */
export async function checkCandidate({ deployed, parts, operations, acknowledgements }: Candidate): Promise<Verdict> {
  const composition = composeSupergraph(parts);
  if ('problems' in composition) {
    const nothing = { changes: [], acknowledged: [], unacknowledged: [], stale: [] };
    return { supergraphSdl: null, problems: composition.problems, ...nothing };
  }
  const { supergraphSdl } = composition;
  const changes = await changesBetween(deployed, supergraphSdl, operations);
  const breaking = changes.filter(({ severity }) => severity === 'breaking');
  return {
    supergraphSdl,
    problems: [],
    changes,
    acknowledged: breaking.filter(change => isAcknowledged(change, acknowledgements)),
    unacknowledged: breaking.filter(change => !isAcknowledged(change, acknowledgements)),
    stale: acknowledgements.filter(entry => !breaking.some(change => isAcknowledged(change, [entry]))),
  };
}

/** May it be published? */
export const isAllowed = ({ problems, unacknowledged }: Verdict): boolean =>
  problems.length === 0 && unacknowledged.length === 0;

/** Every difference of two supergraphs for clients, for callers' rights and for recorded operations. */
export async function changesBetween(
  deployed: string | null,
  supergraphSdl: string,
  operations: readonly RecordedOperation[],
): Promise<Change[]> {
  const after = apiSchemaOf(supergraphSdl);
  if (deployed === null) return brokenOperations(operations, null, after);
  const before = apiSchemaOf(deployed);
  return [
    ...(await apiChanges(before, after, usedCoordinates(operations, before))),
    ...accessChanges(deployed, supergraphSdl),
    ...brokenOperations(operations, before, after),
  ];
}
