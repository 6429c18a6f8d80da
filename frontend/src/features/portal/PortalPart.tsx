import type { ReactNode } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { type Failure, UNAVAILABLE } from '../../app/graph/failure.ts';
import { t } from '../../language/t.ts';
import { Card } from '../../ui/Card.tsx';

export interface PortalState {
  /** Why a part of the records could not be had. */
  failureOf: (part: string) => Failure | null;
  retry: () => void;
}

interface PortalPartProps<Item> {
  title: string;
  /** Name of the part in the record. */
  part: string;
  state: PortalState;
  items: readonly Item[] | null;
  /** Whether the clinic lets the reader see this part at all. */
  isOpened: boolean;
  /** What is said where there is nothing. */
  none: string;
  children: (items: readonly Item[]) => ReactNode;
}

/** One part of a record: closed to the reader, down, empty, or there. */
export function PortalPart<Item>({ title, part, state, items, isOpened, none, children }: PortalPartProps<Item>) {
  return (
    <Card title={title}>
      {isOpened && items && items.length > 0 ? children(items) : null}
      {isOpened && items?.length === 0 ? <p className="text-sm text-ink-faint">{none}</p> : null}
      {isOpened && !items ? (
        <FailureNote failure={state.failureOf(part) ?? UNAVAILABLE} what={title} onRetry={state.retry} />
      ) : null}
      {isOpened ? null : <p className="text-sm text-ink-faint">{t('portal.notOpened')}</p>}
    </Card>
  );
}
