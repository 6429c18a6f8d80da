import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { t } from '../../language/t.ts';
import { type DiagnosisCode, useCodeMatches } from './useCodeMatches.ts';

interface CodeSearchProps {
  error?: string | undefined;
  onChoose: (code: DiagnosisCode) => void;
}

/** Finds a diagnosis by code or words while typing; arrows and Enter choose. */
export function CodeSearch({ error, onChoose }: CodeSearchProps) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const { matches, searching, failure } = useCodeMatches(text);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && matches.length > 0) {
      event.preventDefault();
      setActive((active + step + matches.length) % matches.length);
    }
    if (event.key !== 'Enter') return;
    // The form is not sent by choosing from the list.
    event.preventDefault();
    const match = matches[active];
    if (match && !searching) onChoose(match);
  };
  return (
    <div>
      <Field label={t('chart.code.label')} error={error} hint={t('chart.code.hint')}>
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
                setText(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
            {searching ? <Spinner className="absolute top-3 right-3 text-ink-faint" /> : null}
          </div>
        )}
      </Field>
      <div id={listId} role="listbox" aria-label={t('chart.code.list')} className="mt-1 empty:hidden">
        {matches.map((match, index) => (
          <div
            key={match.code}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseMove={() => setActive(index)}
            onKeyDown={onKeyDown}
            onClick={() => onChoose(match)}
            className={classes('flex gap-2 rounded-lg px-2 py-1.5 text-sm', index === active && 'bg-primary-soft')}
          >
            <span className="w-18 shrink-0 font-mono text-ink-soft">{match.code}</span>
            <span className="min-w-0">{match.display}</span>
          </div>
        ))}
      </div>
      <p role="status" className="mt-1 text-sm text-ink-faint empty:hidden">
        {text.trim().length > 1 && !searching && !failure && matches.length === 0 ? t('chart.code.none') : ''}
      </p>
      {failure ? <FailureNote failure={failure} what={t('chart.code.what')} /> : null}
    </div>
  );
}
