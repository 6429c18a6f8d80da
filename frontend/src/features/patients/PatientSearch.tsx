import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { PatientName } from './patientQueries.ts';
import { PatientLine } from './PatientLine.tsx';
import { usePatientMatches } from './usePatientSearch.ts';
import { t } from '../../language/t.ts';

interface PatientSearchProps {
  label: string;
  /** What is looked for before anything was typed. */
  initial?: string;
  onChoose: (patient: PatientName) => void;
}

/** Finds a patient while typing; arrows and Enter choose. */
export function PatientSearch({ label, initial = '', onChoose }: PatientSearchProps) {
  const [text, setText] = useState(initial);
  const [active, setActive] = useState(0);
  const listId = useId();
  const { matches, searching, failure } = usePatientMatches(text);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && matches.length > 0) {
      event.preventDefault();
      setActive((active + step + matches.length) % matches.length);
    }
    const match = matches[active];
    if (event.key === 'Enter' && match && !searching) {
      event.preventDefault();
      onChoose(match);
    }
  };
  const change = (value: string) => {
    setText(value);
    setActive(0);
  };
  return (
    <div>
      <Field label={label}>
        {control => (
          <div className="relative">
            <Search aria-hidden="true" className="absolute top-3 left-3 size-4 text-ink-faint" />
            <Input
              {...control}
              type="text"
              role="combobox"
              autoComplete="off"
              aria-expanded={matches.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              {...(matches[active] ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
              placeholder={t('patients.searchShort')}
              className="pr-9 pl-9"
              value={text}
              onChange={event => change(event.target.value)}
              onKeyDown={onKeyDown}
            />
            {searching ? <Spinner className="absolute top-3 right-3 text-ink-faint" /> : null}
          </div>
        )}
      </Field>
      <div id={listId} role="listbox" aria-label={t('patients.found')} className="mt-1 empty:hidden">
        {matches.map((patient, index) => (
          <div
            key={patient.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseMove={() => setActive(index)}
            tabIndex={-1}
            onKeyDown={onKeyDown}
            onClick={() => onChoose(patient)}
            className={classes('rounded-lg px-2 py-2', index === active && 'bg-primary-soft')}
          >
            <PatientLine patient={patient} />
          </div>
        ))}
      </div>
      <p role="status" className="mt-1 text-sm text-ink-faint empty:hidden">
        {text.trim() && !searching && !failure && matches.length === 0 ? t('patients.noneFoundShort') : ''}
      </p>
      {failure ? <FailureNote failure={failure} what={t('patients.searching')} /> : null}
    </div>
  );
}
