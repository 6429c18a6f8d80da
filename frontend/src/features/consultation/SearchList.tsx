import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Spinner } from '../../ui/Spinner.tsx';

interface SearchListProps {
  label: string;
  hint: string;
  /** Names the list of what was found. */
  found: string;
  notFound: string;
  text: string;
  onText: (text: string) => void;
  matches: ReadonlyArray<{ code: string; display: string }>;
  searching: boolean;
  onChoose: (code: string) => void;
}

/** Finds one of a list while typing; arrows and Enter choose. */
export function SearchList({ label, hint, found, notFound, ...search }: SearchListProps) {
  const { text, onText, matches, searching, onChoose } = search;
  const [active, setActive] = useState(0);
  const listId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && matches.length > 0) {
      event.preventDefault();
      setActive((active + step + matches.length) % matches.length);
    }
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const match = matches[active];
    if (match && !searching) onChoose(match.code);
  };
  return (
    <div>
      <Field label={label} hint={hint}>
        {control => (
          <div className="relative">
            <Search aria-hidden="true" className="absolute top-3 left-3 size-4 text-ink-faint" />
            <Input
              {...control}
              role="combobox"
              autoComplete="off"
              aria-expanded={matches.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              {...(matches[active] ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
              className="pr-9 pl-9"
              maxLength={200}
              value={text}
              onChange={event => {
                onText(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
            {searching ? <Spinner className="absolute top-3 right-3 text-ink-faint" /> : null}
          </div>
        )}
      </Field>
      <div id={listId} role="listbox" aria-label={found} className="mt-1 empty:hidden">
        {matches.map(({ code, display }, index) => (
          <div
            key={code}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseMove={() => setActive(index)}
            onKeyDown={onKeyDown}
            onClick={() => onChoose(code)}
            className={classes('rounded-lg px-2 py-1.5 text-sm', index === active && 'bg-primary-soft')}
          >
            {display}
          </div>
        ))}
      </div>
      <p role="status" className="mt-1 text-sm text-ink-faint empty:hidden">
        {text.trim().length > 1 && !searching && matches.length === 0 ? notFound : ''}
      </p>
    </div>
  );
}
