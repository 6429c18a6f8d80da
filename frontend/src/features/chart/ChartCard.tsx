import { UNAVAILABLE } from '../../app/graph/failure.ts';
import type { ReactNode } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { Card } from '../../ui/Card.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import type { ChartState } from './useChart.ts';

interface ChartCardProps<Part> {
  title: string;
  /** Name of the part in the record, for its failure. */
  field: string;
  state: Pick<ChartState, 'loading' | 'failureOf' | 'refresh'>;
  /** Null while it is on its way, refused or not to be had. */
  part: Part | null | undefined;
  /** Buttons beside the title, once the part is there. */
  aside?: ReactNode;
  className?: string;
  children: (part: Part) => ReactNode;
}

/** One part of the clinical record: on its way, refused, down, or there. */
export function ChartCard<Part>({ title, field, state, part, aside, className, children }: ChartCardProps<Part>) {
  const { loading, failureOf, refresh } = state;
  const missing = part === null || part === undefined;
  return (
    <Card title={title} aside={missing ? null : aside} {...(className ? { className } : {})}>
      {missing ? null : children(part)}
      {missing && loading ? <SkeletonLines /> : null}
      {missing && !loading ? (
        <FailureNote failure={failureOf(field) ?? UNAVAILABLE} what={title} onRetry={refresh} />
      ) : null}
    </Card>
  );
}
