import { useRef, useState } from 'react';
import type { Outcome } from '../../app/graph/command.ts';
import type { Failure } from '../../app/graph/failure.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';

/** What is wrong with fields, by their name. */
export type Wrong<Fields> = Partial<Record<keyof Fields & string, string>>;

interface EntryForm<Fields> {
  initial: Fields;
  /** Rules that need no server. */
  check: (fields: Fields) => Wrong<Fields>;
  /** Reasons of the server that belong to one field. */
  fieldOf?: Readonly<Record<string, keyof Fields & string>>;
  save: (fields: Fields, idempotencyKey: string) => Promise<Outcome<unknown>>;
  onSaved: () => void;
  /** Called when what is changed is another by now, or gone. */
  onStale?: () => void;
}

/** A dialog's fields, what is wrong beside each of them, and what the server refused as a whole. */
export function useEntryForm<Fields extends object>({ initial, check, fieldOf, save, ...then }: EntryForm<Fields>) {
  const [fields, setFields] = useState(initial);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = useRef<{ of: string; key: string } | null>(null);

  const wrong: Wrong<Fields> = { ...(tried ? check(fields) : {}), ...(failure ? refused(failure, fieldOf) : {}) };
  const set = (changes: Partial<Fields>) => {
    setFields({ ...fields, ...changes });
    // What the server refused is said until something is changed.
    setFailure(null);
  };
  const submit = async () => {
    setTried(true);
    if (Object.keys(check(fields)).length > 0) return;
    const of = JSON.stringify(fields);
    // The same form sent again, as after a lost answer, is the same attempt.
    if (attempt.current?.of !== of) attempt.current = { of, key: crypto.randomUUID() };
    setBusy(true);
    const outcome = await save(fields, attempt.current.key);
    setBusy(false);
    if (outcome.ok) {
      then.onSaved();
      return;
    }
    setFailure(outcome.failure);
    if (/^CHANGED_MEANWHILE$|_NOT_FOUND$/.test(outcome.failure.reason ?? '')) then.onStale?.();
  };
  const beside = failure && Object.keys(refused(failure, fieldOf)).length > 0;
  const changed = JSON.stringify(fields) !== JSON.stringify(initial);
  return { fields, set, wrong, failure: beside ? null : failure, changed, busy, submit };
}

/** The failure's sentence at the fields it is about. */
function refused<Fields>(failure: Failure, fieldOf: EntryForm<Fields>['fieldOf']): Wrong<Fields> {
  const known = failure.reason ? fieldOf?.[failure.reason] : undefined;
  const names = known ? [known] : (failure.fields ?? []).map(path => path.split('.').at(-1) ?? path);
  return Object.fromEntries(names.map(name => [name, sentenceOf(failure)])) as Wrong<Fields>;
}
