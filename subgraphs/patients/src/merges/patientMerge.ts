import { MERGING_SERVICES } from '@polyclinic/events/patientMergeApplied.v1.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';

export type MergeStatus = 'MERGING' | 'MERGED' | 'UNMERGING' | 'UNMERGED';

/** How far a merge has come. */
export interface MergeState {
  status: MergeStatus;
  /** Rows by service, of those that are done with the current step; `patients` is done with it from the start. */
  applied: Record<string, number>;
}

/** A service's word that it is done with a step. */
export interface Applied {
  service: string;
  step: 'MERGED' | 'UNMERGED';
  rows: number;
}

const STEP = { MERGING: 'MERGED', UNMERGING: 'UNMERGED' } as const;

export const begun = (rows: number): MergeState => ({ status: 'MERGING', applied: { patients: rows } });

/** The state after a service's word; the same object when the word changes nothing. Pure. */
export function afterApplied(state: MergeState, { service, step, rows }: Applied): MergeState {
  const { status } = state;
  if (status === 'MERGED' || status === 'UNMERGED' || STEP[status] !== step || service in state.applied) return state;
  const applied = { ...state.applied, [service]: rows };
  return { status: MERGING_SERVICES.every(name => name in applied) ? step : status, applied };
}

/** Only what is done everywhere is taken back. @throws Refusal CONFLICT MERGE_UNDER_WAY or MERGE_TAKEN_BACK */
export function takenBack({ status }: MergeState, rows: number): MergeState {
  if (status === 'MERGING') throw new Refusal('CONFLICT', 'MERGE_UNDER_WAY');
  if (status !== 'MERGED') throw new Refusal('CONFLICT', 'MERGE_TAKEN_BACK');
  return { status: 'UNMERGING', applied: { patients: rows } };
}
