import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';

interface Line {
  id: string;
  name: string;
  note: string;
}

interface ListCardProps<Row extends Line> {
  title: string;
  /** What is said when there is none. */
  none: string;
  rows: readonly Row[];
  /** What adding and ending one are called. */
  words: { add: string; endOf: (name: string) => string };
  mayChange: boolean;
  onAdd: () => void;
  onEnd: (row: Row) => void;
  children?: ReactNode;
}

/** A short list of what a clinic has, to add to and to end. */
export function ListCard<Row extends Line>(props: ListCardProps<Row>) {
  const { title, none, rows, words, mayChange, onAdd, onEnd, children } = props;
  return (
    <Card
      title={title}
      aside={
        mayChange ? (
          <Button variant="outline" size="sm" aria-label={`${words.add}: ${title}`} onClick={onAdd}>
            <Plus aria-hidden="true" /> {words.add}
          </Button>
        ) : null
      }
    >
      {rows.length === 0 ? <p className="text-sm text-ink-soft">{none}</p> : null}
      <ul className="-my-1 divide-y divide-line">
        {rows.map(row => (
          <li key={row.id} className="flex items-center gap-2 py-1.5 text-sm">
            <span className="min-w-0 flex-1">
              <span className="font-medium">{row.name}</span>
              <span className="block text-ink-soft">{row.note}</span>
            </span>
            {mayChange ? (
              <Button variant="ghost" size="iconSm" aria-label={words.endOf(row.name)} onClick={() => onEnd(row)}>
                <Trash2 aria-hidden="true" />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {children}
    </Card>
  );
}
