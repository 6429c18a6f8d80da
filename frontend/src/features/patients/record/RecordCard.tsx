import { UNAVAILABLE } from '../../../app/graph/failure.ts';
import type { ReactNode } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Card } from '../../../ui/Card.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import type { PatientState } from '../usePatient.ts';

interface RecordCardProps<T> {
  title: string;
  /** Name of the part in the record, for its failure. */
  field: string;
  state: PatientState;
  items: readonly T[] | null | undefined;
  children: (items: readonly T[]) => ReactNode;
}

/** One part of the record: on its way, refused, down, or there. */
export function RecordCard<T>({ title, field, state, items, children }: RecordCardProps<T>) {
  const failure = items ? null : (state.failureOf(field) ?? UNAVAILABLE);
  return (
    <Card
      title={title}
      aside={items && items.length > 0 ? <span className="text-sm text-ink-faint">{items.length}</span> : null}
    >
      {items ? children(items) : null}
      {!items && state.loading ? <SkeletonLines /> : null}
      {!items && !state.loading && failure ? (
        <FailureNote failure={failure} what={title} onRetry={state.refresh} />
      ) : null}
    </Card>
  );
}
