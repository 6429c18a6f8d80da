import { t } from '../../language/t.ts';
import type { ConditionEntry } from './chartQueries.ts';
import type { Wrong } from './useEntryForm.ts';

export interface ProblemFields {
  /** Null until one is chosen. */
  diagnosis: Pick<ConditionEntry, 'code' | 'display'> | null;
  clinicalStatus: ConditionEntry['clinicalStatus'];
  /** Local dates; empty: not known. */
  onsetOn: string;
  abatedOn: string;
  note: string;
}

export const NEW_PROBLEM: ProblemFields = {
  diagnosis: null,
  clinicalStatus: 'ACTIVE',
  onsetOn: '',
  abatedOn: '',
  note: '',
};

export const problemFieldsOf = ({ code, display, clinicalStatus, ...rest }: ConditionEntry): ProblemFields => ({
  diagnosis: { code, display },
  clinicalStatus,
  onsetOn: rest.onsetOn ?? '',
  abatedOn: rest.abatedOn ?? '',
  note: rest.note ?? '',
});

/** What is wrong with a problem before the server is asked. Pure. @param today ISO 8601 date */
export function problemProblems(fields: ProblemFields, today: string): Wrong<ProblemFields> {
  const { diagnosis, clinicalStatus, onsetOn, abatedOn } = fields;
  const future = t('chart.problem.inFuture');
  return {
    ...(diagnosis ? {} : { diagnosis: t('chart.problem.choose') }),
    ...(onsetOn > today ? { onsetOn: future } : {}),
    ...(abatedOn && clinicalStatus === 'ACTIVE' ? { abatedOn: t('chart.problem.notEnded') } : {}),
    ...(abatedOn && onsetOn && abatedOn < onsetOn ? { abatedOn: t('chart.problem.endedBefore') } : {}),
    ...(abatedOn > today ? { abatedOn: future } : {}),
  };
}
