import { type KeyboardEvent, useId, useRef } from 'react';
import { t } from '../../language/t.ts';
import { Input } from '../../ui/Input.tsx';
import { type LineFields, testNamed, withOpenEnd } from './resultForm.ts';
import type { LabTest } from './resultQueries.ts';

interface ReportLinesProps {
  lines: readonly LineFields[];
  tests: readonly LabTest[];
  /** What was expected of a test the last time, by its name. */
  ranges: ReadonlyMap<string, string>;
  error: string | undefined;
  onChange: (lines: LineFields[]) => void;
}

const grid =
  'grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-1.5 sm:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,2fr)_minmax(0,3fr)]';
const COLUMNS = ['name', 'result', 'unit', 'range'] as const;

/** Results to type, one line a test; Enter goes to the next line's result, and a line at the end is always free. */
export function ReportLines({ lines, tests, ranges, error, onChange }: ReportLinesProps) {
  const listId = useId();
  const noteId = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  const change = (index: number, changes: Partial<LineFields>) =>
    onChange(withOpenEnd(lines.map((line, at) => (at === index ? { ...line, ...changes } : line))));
  const rename = (index: number, name: string) => {
    const test = testNamed(tests, name);
    const { unit, range } = lines[index]!;
    change(index, {
      name,
      ...(test ? { unit: unit || (test.unit ?? ''), range: range || (ranges.get(test.name) ?? '') } : {}),
    });
  };
  const goOn = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Enter') return;
    // Enter elsewhere saves; among results it goes on.
    event.preventDefault();
    const next = lines[index + 1];
    if (!next) return;
    const column = next.name.trim() ? 'result' : 'name';
    place.current?.querySelector<HTMLInputElement>(`[name="${column}-${index + 1}"]`)?.focus();
  };
  return (
    <fieldset ref={place} className="min-w-0" {...(error ? { 'aria-describedby': noteId } : {})}>
      <legend className="mb-1.5 text-[0.8125rem] font-medium text-ink">{t('results.form.lines')}</legend>
      <div aria-hidden="true" className={`${grid} mb-1 hidden text-xs text-ink-faint sm:grid`}>
        {COLUMNS.map(column => (
          <span key={column}>{t(`results.form.column.${column}`)}</span>
        ))}
      </div>
      <ol className="flex flex-col gap-3 sm:gap-1.5">
        {lines.map((line, index) => (
          <li key={line.key} className={grid}>
            {COLUMNS.map(column => (
              <Input
                key={column}
                name={`${column}-${index}`}
                aria-label={t(`results.form.${column}Of`, { number: index + 1, test: line.name.trim() || 'none' })}
                className="h-9 px-2"
                onKeyDown={event => goOn(event, index)}
                autoComplete="off"
                maxLength={column === 'name' ? 120 : column === 'unit' ? 30 : 100}
                placeholder={column === 'name' ? t('results.form.column.name') : t(`results.form.such.${column}`)}
                {...(column === 'name' ? { list: listId } : {})}
                value={line[column]}
                onChange={event =>
                  column === 'name'
                    ? rename(index, event.target.value)
                    : change(index, { [column]: event.target.value })
                }
              />
            ))}
          </li>
        ))}
      </ol>
      <datalist id={listId}>
        {tests.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      {error ? (
        <p id={noteId} role="alert" className="mt-2 text-[0.8125rem] text-danger">
          {error}
        </p>
      ) : (
        <p className="mt-2 text-[0.8125rem] text-ink-faint">{t('results.form.linesHint')}</p>
      )}
    </fieldset>
  );
}
